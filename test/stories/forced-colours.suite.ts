import {Gallery} from './gallery.js';
import {noFaults} from './no-faults.js';
import type {ScaleParts} from './page/scales.js';
import {changes, contrast, mainColour, Picture, type Box, type Colour} from './pixels.js';
import {forEachStory, STORIES} from './stories.js';
import type {StoryEntry} from '../../tools/gallery/story.js';

/** WCAG 2.2, 1.4.11: what is needed to see a control or a drawing. */
const ENOUGH = 3;

/** Fewest pixels of a drawing that can be seen: those of one dot, six pixels across. */
const DOT = 28;

// Readers who choose their own colours have two or three of them; what a choice or a line is must not be lost.
describe('in forced colours', () => {
  let gallery: Gallery;
  before(async () => {
    gallery = await Gallery.open();
  });
  after(() => gallery.close());

  async function choiceIsSeen(story: StoryEntry): Promise<void> {
    await gallery.show(story, {contrast: 'forced'});
    const scales = await gallery.ask('scales');
    const picture = new Picture(await gallery.picture());
    noFaults(scales.flatMap((scale) => faultsOf(scale, picture)));
  }

  async function linesAreSeen(story: StoryEntry): Promise<void> {
    await gallery.show(story, {contrast: 'forced'});
    const charts = await gallery.ask('charts');
    const pictures = async (): Promise<readonly Picture[]> => {
      const all: Picture[] = [];
      for (const chart of charts) all.push(new Picture(await gallery.picture(chart)));
      return all;
    };
    const before = await pictures();
    await gallery.ask('answerOtherwise');
    const after = await pictures();
    noFaults(before.flatMap((picture, index) => unseenLines(picture, after[index] ?? picture)));
  }

  const about = (...components: string[]): readonly StoryEntry[] =>
    STORIES.filter(({component}) => components.includes(component));
  const choice = {says: 'what is chosen and what can be chosen is seen', run: choiceIsSeen};
  forEachStory('forced-colours', [choice], about('avec-rating-item'));
  const lines = {says: 'what is drawn is seen', run: linesAreSeen};
  forEachStory('forced-colours', [lines], about('avec-trend-chart', 'avec-radar-chart', 'avec-outcome-history'));
});

function unseenLines(before: Picture, after: Picture): readonly string[] {
  const ground = mainColour(before.within(before.size));
  const seen = changes(before, after).filter((colour) => contrast(colour, ground) >= ENOUGH);
  return seen.length >= DOT ? [] : [`only ${seen.length} pixels of what is drawn stand out`];
}

function faultsOf({chosen, others, track, thumb}: ScaleParts, picture: Picture): readonly string[] {
  const ground = mainColour(picture.within(picture.size));
  const fault = (what: string, ratio: number): readonly string[] =>
    ratio >= ENOUGH ? [] : [`${what}: ${ratio.toFixed(2)} : 1`];
  const face = (box: Box): Colour => mainColour(picture.within(box));
  const other = others[0];
  return [
    ...chosen.flatMap((box) => (other ? fault('chosen beside not chosen', contrast(face(box), face(other))) : [])),
    ...others.flatMap((box) => fault('edge of a choice', strongest(picture.within(upperEdge(box)), ground))),
    ...track.flatMap((box) => fault('line of the slider', strongest(picture.within(box), ground))),
    ...thumb.flatMap((box) => fault('thumb of the slider', contrast(face(box), ground))),
  ];
}

/** The border above what is inside, and nothing of a text. */
function upperEdge({x, y, width}: Box): Box {
  return {x: x + width / 4, y: y - 5, width: width / 2, height: 3};
}

function strongest(colours: readonly Colour[], ground: Colour): number {
  return Math.max(...colours.map((colour) => contrast(colour, ground)));
}
