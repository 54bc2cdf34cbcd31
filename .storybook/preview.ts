import type {Preview} from '@storybook/web-components-vite';
import {action} from 'storybook/actions';

import {argTypesOf, descriptionOf, eventNames, withoutIdleControls} from './api-docs.js';
import page from './component.mdx';
import {dressed} from './dress.js';
import {forgetRecords} from './forget.js';
import {globalTypes, initialGlobals} from './globals.js';
import {settled} from '../stories/setting/settled.js';

forgetRecords();

// What elements tell a page, and all they tell it: ids, kinds and counts.
for (const name of eventNames()) {
  document.addEventListener(name, (event) => {
    action(name)((event as CustomEvent<unknown>).detail);
  });
}

export default {
  tags: ['autodocs'],
  globalTypes,
  initialGlobals: {...initialGlobals},
  argTypesEnhancers: [withoutIdleControls],
  decorators: [dressed],
  // What is checked, by the accessibility panel and by tools/storybook/check.mjs, is the story as it is meant.
  afterEach: () => settled(),
  parameters: {
    layout: 'fullscreen',
    a11y: {test: 'error'},
    controls: {expanded: true, disableSaveFromUI: true},
    docs: {
      page,
      extractArgTypes: argTypesOf,
      extractComponentDescription: descriptionOf,
      canvas: {sourceState: 'none'},
      source: {type: 'code'},
    },
    options: {
      storySort: {
        order: [
          'Introduction',
          'Tokens',
          'Voices',
          'Accessibility',
          'Privacy',
          'Widgets',
          ['Outcome scale', 'Outcome scale, saving', 'Outcome history', 'Crisis help', 'Provider', 'Record notice'],
          'Charts',
          'Controls',
        ],
      },
    },
  },
} satisfies Preview;
