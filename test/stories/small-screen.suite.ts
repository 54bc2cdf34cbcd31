import {bringAxe, SEEN, violations} from './axe-run.js';
import {Gallery} from './gallery.js';
import {noFaults} from './no-faults.js';
import {forEachStory} from './stories.js';
import type {StoryEntry} from '../../tools/gallery/story.js';

// WCAG 2.2, 1.4.4 and 1.4.10: text of twice the size, and a screen of 320 px, which is a large one at 400 %.
describe('on 320 px, with text of twice the size', () => {
  let gallery: Gallery;
  before(async () => {
    gallery = await Gallery.open({viewport: {width: 320, height: 640}});
    await bringAxe(gallery.page);
    await gallery.page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
  });
  after(async () => {
    const complaints = await gallery.complaints();
    await gallery.close();
    noFaults(complaints);
  });

  async function fits(story: StoryEntry): Promise<void> {
    await gallery.show(story, {lang: 'fr-CA'});
    noFaults(await gallery.ask('cutOff'));
    noFaults(await violations(gallery.page, SEEN));
    await gallery.show(story, {lang: 'en'});
    noFaults(await gallery.ask('cutOff'));
  }

  forEachStory('small-screen', [{says: 'nothing is cut off, and nothing has to be scrolled sideways', run: fits}]);
});
