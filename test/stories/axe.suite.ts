import {bringAxe, SEEN, violations, type Rules} from './axe-run.js';
import {Gallery} from './gallery.js';
import {noFaults} from './no-faults.js';
import {forEachStory, type StoryCheck} from './stories.js';
import type {Globals} from '../../tools/gallery/story.js';

const LOOKS: readonly {readonly says: string; readonly look: Partial<Globals>; readonly rules: Rules}[] = [
  {says: 'in English', look: {lang: 'en'}, rules: {}},
  {says: 'in French', look: {lang: 'fr-CA'}, rules: {}},
  {says: 'in the dark', look: {theme: 'dark'}, rules: {only: ['color-contrast']}},
  // Contrast is the reader's own affair there, and axe knows only what the page's colours would have been.
  {says: 'in forced colours', look: {contrast: 'forced'}, rules: SEEN},
];

describe('axe finds nothing', () => {
  let gallery: Gallery;
  before(async () => {
    gallery = await Gallery.open();
    await bringAxe(gallery.page);
  });
  after(async () => {
    const complaints = await gallery.complaints();
    await gallery.close();
    noFaults(complaints);
  });

  const checks = LOOKS.map(({says, look, rules}): StoryCheck => {
    return {
      says,
      run: async (story) => {
        await gallery.show(story, look);
        noFaults(await violations(gallery.page, rules));
      },
    };
  });
  forEachStory('axe', checks);
});
