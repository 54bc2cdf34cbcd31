import {history} from './history.mjs';
import {keeping, reading} from './keeping.mjs';
import {leaving} from './leaving.mjs';
import {loading, loadingSlowly} from './loading.mjs';
import {mounting} from './mounting.mjs';
import {goals} from './goals.mjs';
import {opening} from './opening.mjs';
import {serverRendering} from './server-rendering.mjs';
import {sizes} from './sizes.mjs';
import {slowLine} from './slow-line.mjs';
import {typing} from './typing.mjs';
import {upgrading} from './upgrading.mjs';

/** @type {import('./measure.mjs').Measure[]} in the order in which they are taken */
export const MEASURES = [
  sizes,
  serverRendering,
  loading,
  loadingSlowly,
  slowLine,
  mounting,
  typing,
  leaving,
  upgrading,
  keeping,
  reading,
  opening,
  goals,
  history,
];
