import {html, nothing, render, type TemplateResult} from 'lit';

import {countFlights} from './in-flight.js';
import {drained, settled} from './settled.js';
import {viewIn, type View} from './view.js';
import type {Story} from '../story.js';

/** What a check finds in the page, to change stories without loading it again. */
export interface GalleryPage {
  /** Shows what an address asks for. Resolves when it has come to rest. */
  show: (address: string) => Promise<void>;
  /** Takes the story off the page. Resolves when nothing of it is under way. */
  clear: () => Promise<void>;
}

/**
 * Shows the story that the address names: `?story=<id>&lang=fr-CA&theme=dark&dir=rtl`, or the same after `#`.
 *
 * When it has come to rest, its id is in `data-shown` of `main`.
 *
 * @param stage - Where stories are drawn.
 */
export function openGallery(stories: readonly Story[], stage: HTMLElement): GalleryPage {
  countFlights();
  const page: GalleryPage = {
    show: (address) => show(viewIn(new URL(address, location.href)), stories, stage),
    clear: () => clear(stage),
  };
  const follow = (): void => void page.show(location.href);
  addEventListener('hashchange', follow);
  follow();
  return page;
}

async function show(view: View, stories: readonly Story[], stage: HTMLElement): Promise<void> {
  await clear(stage);
  dress(view);
  const story = stories.find(({id}) => id === view.story);
  if (view.story && !story) throw new Error(`No story is named “${view.story}”.`);
  render(story ? draw(story, view) : list(stories), stage);
  await settled(stage);
  stage.dataset['shown'] = view.story;
}

async function clear(stage: HTMLElement): Promise<void> {
  delete stage.dataset['shown'];
  render(nothing, stage);
  await drained();
}

function draw(story: Story, view: View): readonly unknown[] {
  return Array.from({length: Number(view.copies)}, () => story.draw(view));
}

/** Makes the page one in this language and look. */
function dress({lang, dir, theme}: View): void {
  const root = document.documentElement;
  root.lang = lang;
  root.dir = dir;
  root.dataset['theme'] = theme;
  root.style.colorScheme = theme === 'dark' ? 'dark' : 'light';
}

function list(stories: readonly Story[]): TemplateResult {
  return html`
    <h1>Stories</h1>
    <ul>
      ${stories.map(({id, title, name}) => html`<li><a href="#story=${id}">${title}: ${name}</a></li>`)}
    </ul>
  `;
}
