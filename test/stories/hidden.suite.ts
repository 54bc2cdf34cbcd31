import {Gallery} from './gallery.js';
import {noFaults} from './no-faults.js';
import {forEachStory} from './stories.js';
import type {StoryEntry} from '../../tools/gallery/story.js';

// A page hides a widget with one word, whatever the widget shows at that moment.
describe('`hidden` hides', () => {
  let gallery: Gallery;
  before(async () => {
    gallery = await Gallery.open();
  });
  after(() => gallery.close());

  async function takesNoRoom(story: StoryEntry): Promise<void> {
    await gallery.show(story);
    noFaults(await gallery.ask('stillSeenWhenHidden'));
  }

  forEachStory('hidden', [{says: 'every element of ours in it', run: takesNoRoom}]);
});
