import {bringAxe, SEEN, violations} from './axe-run.js';
import {Gallery} from './gallery.js';
import {noFaults} from './no-faults.js';
import type {Place} from './page/places.js';
import {notMirrored} from './places.js';
import {forEachStory} from './stories.js';
import type {StoryEntry} from '../../tools/gallery/story.js';

// The same words in a page that runs from right to left: what stood at the start of a line stands at its start again.
describe('from right to left', () => {
  let gallery: Gallery;
  before(async () => {
    gallery = await Gallery.open();
    await bringAxe(gallery.page);
  });
  after(() => gallery.close());

  async function placesOf(story: StoryEntry, dir: 'ltr' | 'rtl'): Promise<readonly Place[]> {
    await gallery.show(story, {dir});
    return gallery.ask('places');
  }

  async function isMirrored(story: StoryEntry): Promise<void> {
    const before = await placesOf(story, 'ltr');
    const after = await placesOf(story, 'rtl');
    const width = await gallery.page.evaluate(() => document.documentElement.clientWidth);
    noFaults(notMirrored(before, after, width));
    noFaults(await violations(gallery.page, SEEN));
  }

  forEachStory('right-to-left', [
    {says: 'everything stands where a mirror would show it, and axe finds nothing', run: isMirrored},
  ]);
});
