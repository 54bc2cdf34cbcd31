import {Gallery} from './gallery.js';
import {noFaults} from './no-faults.js';
import {Remains, type Held} from './remains.js';
import {forEachStory} from './stories.js';
import type {StoryEntry} from '../../tools/gallery/story.js';

/** How often a story is shown: several at once, because most of the time goes into waiting for frames. */
interface Showings {
  readonly rounds: number;
  readonly copies: number;
}

const FIFTY: Showings = {rounds: 5, copies: 10};

/** What one showing leaves behind, three leave behind three times. A whole scale takes as long as twenty controls. */
const THREE: Showings = {rounds: 1, copies: 3};

/** A story of more elements than this is shown three times, and not fifty. */
const LARGE = 60;

/** What the engine may keep of all showings, in bytes. Of fifty scales it keeps less than one thousand. */
const HEAP = 20 * 1024;

/** What was only slow to go is gone by the next time; what leaks is there each time. */
const ATTEMPTS = 3;

/** Code that is compiled because it is much used would be growth as well, at times of the engine's own choosing. */
const WITHOUT_COMPILING = '--js-flags=--no-opt --no-maglev --no-sparkplug --no-flush-bytecode';

// A page of a portal may stay open for a day, and its widgets come and go with every step.
describe('once it is gone', () => {
  let gallery: Gallery;
  let remains: Remains;
  before(async () => {
    gallery = await Gallery.open({flags: [WITHOUT_COMPILING]});
    remains = await Remains.of(gallery);
  });
  after(() => gallery.close());

  async function showAndClear(story: StoryEntry, {rounds, copies}: Showings): Promise<number> {
    let weight = 0;
    for (let round = 0; round < rounds; round++) {
      await gallery.show(story, {}, copies);
      weight = (await gallery.ask('weight')) / copies;
      await gallery.clear();
    }
    return weight;
  }

  /** Shows a story until it has once left nothing. */
  async function leftBy(story: StoryEntry, showings: Showings): Promise<readonly string[]> {
    let faults: readonly string[] = [];
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      const before = await remains.measure();
      await showAndClear(story, showings);
      faults = differences(before, await remains.measure(), showings);
      if (faults.length === 0) break;
    }
    return faults;
  }

  async function leavesNothing(story: StoryEntry): Promise<void> {
    const isLarge = (await showAndClear(story, THREE)) > LARGE;
    if (!isLarge) await showAndClear(story, {...FIFTY, rounds: 1});
    const left = await leftBy(story, isLarge ? THREE : FIFTY);
    // Elements and canvases are nodes: where no node is left, there is none to look for.
    noFaults(left.length > 0 ? [...left, await remains.alive()] : []);
  }

  forEachStory('leaks', [{says: 'leaves no node, listener, timer, element or drawing', run: leavesNothing}]);
});

function differences(before: Held, after: Held, {rounds, copies}: Showings): readonly string[] {
  const left = (['nodes', 'listeners', 'timers'] as const)
    .map((what) => ({what, more: after[what] - before[what]}))
    .filter(({more}) => more > 0)
    .map(({what, more}) => `after ${rounds * copies} showings, ${more} ${what} are left`);
  const bytes = after.heap - before.heap;
  if (bytes <= HEAP) return left;
  return [...left, `after ${rounds * copies} showings, the heap has grown by ${bytes} bytes`];
}
