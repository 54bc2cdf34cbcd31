import {LatePart} from '../../foundation/element/late-part.js';

/** What was said before, as it stands beside each theme. Fetched where there is any, before the first theme is shown. */
export const earlier = /* @__PURE__ */ new LatePart(() => import('./earlier.js'));

/** What saving needs and what is shown after it. Fetched as soon as somebody can answer, so that saving waits for no network. */
export const finishing = /* @__PURE__ */ new LatePart(() => import('./finishing.js'));
