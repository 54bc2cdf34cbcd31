import {LatePart} from '../../foundation/element/late-part.js';

/** The scale as a slider. Fetched where one is asked for; without it, the scale is a row of buttons. */
export const slider = /* @__PURE__ */ new LatePart(() => import('./rating-item.slider.js'));

/** Former answers and those of others. Fetched where there are any. */
export const marks = /* @__PURE__ */ new LatePart(() => import('./rating-item.marks.js'));
