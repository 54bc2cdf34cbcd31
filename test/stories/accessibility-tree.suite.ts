import {Gallery} from './gallery.js';
import {noFaults} from './no-faults.js';
import {Snapshots} from './snapshots.js';
import {Spoken} from './spoken.js';
import {forEachStory, STORIES, type StoryCheck} from './stories.js';
import type {Globals} from '../../tools/gallery/story.js';

const LANGUAGES = ['en', 'fr-CA'] as const satisfies readonly Globals['lang'][];

// Names, roles and states of all that is shown: what a screen reader has to say of it.
describe('what is read out', () => {
  const snapshots = new Snapshots();
  let gallery: Gallery;
  let spoken: Spoken;
  before(async () => {
    gallery = await Gallery.open();
    spoken = await Spoken.of(gallery);
  });
  after(() => gallery.close());

  const checks = LANGUAGES.map((lang): StoryCheck => {
    return {
      says: `in ${lang} as it was last approved`,
      run: async (story) => {
        await gallery.show(story, {lang});
        await snapshots.compare(story, lang, await spoken.read());
      },
    };
  });
  forEachStory('accessibility-tree', checks);

  it('has no snapshot of a story that is gone', async () => {
    noFaults(await snapshots.leftOver(STORIES, LANGUAGES));
  });
});
