import {answerOtherwise, charts} from './charts.js';
import {cutOff} from './cut-off.js';
import {drawAll} from './drawn.js';
import {frames} from './frames.js';
import {freeze} from './frozen.js';
import {stillSeenWhenHidden} from './hide.js';
import {places} from './places.js';
import {inStory} from './roots.js';
import {scales} from './scales.js';
import {countTimers, timers} from './timers.js';
import {valueTexts} from './value-texts.js';
import {hearViolations, violations} from './violations.js';
import {writtenStyles} from './written-styles.js';

/** What checks ask in the page. */
const probes = {
  answerOtherwise,
  charts,
  cutOff,
  frames,
  places,
  scales,
  stillSeenWhenHidden,
  timers,
  valueTexts,
  violations,
  weight: (): number => inStory('*').length,
  writtenStyles,
};

export type Probes = typeof probes;

// Runs in every page of the checks, before the page's own scripts.
freeze();
drawAll();
countTimers();
hearViolations();
Object.assign(globalThis, {probes});
