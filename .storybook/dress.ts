import type {Decorator} from '@storybook/web-components-vite';
import {html} from 'lit';

import './page.css';
import type {Globals} from '../stories/story.js';

/** Puts a story on a page in the language, direction and look that were chosen. */
export const dressed: Decorator = (story, {globals, viewMode}) => {
  const {lang, dir, theme, contrast} = globals as unknown as Globals;
  const root = document.documentElement;
  // Charts paint again when something of the page changes; on a page of documentation, that is all it is for.
  Object.assign(root.dataset, {theme, contrast});
  const isAlone = viewMode === 'story';
  if (isAlone) Object.assign(root, {lang, dir});
  return html`
    <div
      class="story-page"
      lang=${lang}
      dir=${dir}
      data-theme=${theme}
      data-contrast=${contrast}
      ?data-alone=${isAlone}
    >
      ${story()}
    </div>
  `;
};
