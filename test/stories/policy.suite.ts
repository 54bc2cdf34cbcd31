import assert from 'node:assert/strict';

import {Gallery} from './gallery.js';
import {noFaults} from './no-faults.js';
import {differingPixels} from './pixels.js';
import {forEachStory} from './stories.js';
import type {StoryEntry} from '../../tools/gallery/story.js';

/** Pixels of a caret, which may blink in one picture and not in the other: a line of text high, and two wide. */
const CARET = 2 * 24;

// A careful portal blocks inline scripts and styles, everything from elsewhere, and HTML that is not from a template.
describe('under the policy of a careful portal', () => {
  let strict: Gallery;
  let free: Gallery;
  before(async () => {
    [strict, free] = await Promise.all([Gallery.open(), Gallery.open({headers: 'none'})]);
  });
  after(() => Promise.all([strict.close(), free.close()]));

  async function isUnharmed(story: StoryEntry): Promise<void> {
    await Promise.all([strict.show(story), free.show(story)]);
    noFaults(await strict.complaints());
    noFaults(await strict.ask('writtenStyles'));
    const [blocked, allowed] = await Promise.all([strict.picture(), free.picture()]);
    const differing = blocked.equals(allowed) ? 0 : differingPixels(blocked, allowed);
    assert.ok(differing <= CARET, `${differing} pixels differ`);
  }

  forEachStory('policy', [
    {says: 'nothing is blocked, said on the console or fetched, and it looks as without the policy', run: isUnharmed},
  ]);
});
