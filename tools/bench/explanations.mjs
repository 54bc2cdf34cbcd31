import {BUDGETS} from '../sizes/budgets.mjs';

/**
 * Why a target is missed, in a sentence or two; by its id in targets.mjs. Published with the numbers, so each must be
 * true when it is: look at it again when the number moves.
 * @type {Readonly<Record<string, string>>}
 */
export const EXPLANATIONS = {
  'size-rating-item': budget('rating-item').why,
  'size-outcome-scale': budget('outcome-scale').why,
  'size-all': budget('avec').why,
  'cpu-to-usable':
    'There is more script to compile than in a bare Lit element, and large buttons in a grid take more styles and layout than native radios.',
  'slow-4g':
    'A bare element has no scale, no words and no second answer: ours has more bytes to bring and more to lay out.',
  'mount-1000':
    'Nine tenths of it are styles, layout and painting; our scripts take 20 of 900 ms. Every item is laid out, also those far below the screen.',
  'heap-per-item':
    'Lit keeps a small object for each place in a template that can change; a scale of 13 choices has about 60.',
  'nodes-per-item':
    'Lit marks each such place with a comment, and templates leave blanks between their lines: together about 90 of 150 nodes.',
  'left-heap':
    'No node and no listener stays. What is left shrinks from fifty to fifty, and is code that browsers go on compiling.',
  'key-cpu': 'An answer changes the colours of two buttons and a class, where a native radio moves a dot.',
  'key-cpu-100':
    'Native radios miss it too: browsers prepare the painting of the whole page anew. Our scripts, styles and layout take no more with 100 items than with 8.',
  'key-painted':
    'Within a frame of the screen, as native radios are. One key in twenty comes too late for its frame and is seen in the next.',
  'server-rendered':
    'Each item carries its styles, which are more than half of it. Compressed, one more item adds far less.',
  save: 'Before it writes, the record looks for what it has: two questions to the database, one after the other, where a raw transaction asks none.',
  bulk: 'Every entry of a file is parsed, checked field by field and folded before it is written; the raw rows were ready.',
  history:
    'It reads twenty-six times as many sessions, the latest five years at first, and draws a line through each theme. The list shows twenty of either.',
  'layout-shift':
    'With undefined.css buttons do not move. A slider is defined before its own part has come, and is empty for that moment.',
};

/** @param {string} wanted name of a bundle */
function budget(wanted) {
  return BUDGETS.find(({name}) => name === wanted);
}
