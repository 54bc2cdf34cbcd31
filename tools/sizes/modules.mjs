// Which modules of a bundle are whose, by where they come from.

export const CHARTS = /\/node_modules\/chart\.js\//;
export const ZOD = /\/node_modules\/zod\//;
/** Zod as it is known, `ZodObject` and all: five times the weight of `zod/mini`, which is what we use. */
export const FULL_ZOD = /\/node_modules\/zod\/(index|v3|v4\/classic)/;
export const STORAGE = /\/node_modules\/idb\/|\/packages\/store\//;
export const ABOVE_CONTROLS = /\/packages\/elements\/dist\/(charts|widgets)\//;
export const WIDGETS = /\/packages\/elements\/dist\/widgets\//;
export const SCALES = /\/packages\/model\/dist\/definitions\//;
/** What is fetched when it is wanted, or right after the first paint: none of it may be fetched first again. */
export const LATER =
  /\/rating-item\.(slider|marks)\.|\/outcome-scale\/(earlier|finishing)|\/store\/dist\/(reserve|memory-backend|adding)/;
/** Lit as it is for developers, with its warnings. */
export const DEVELOPMENT = /\/node_modules\/.*\/development\//;
/** What a widget fetches when it is wanted, and is its own all the same. */
export const WANTED_LATER = /\/locales\/|\/outcome-history\/|\/goal-history\//;
/** What an outcome scale fetches by itself, as soon as it can be answered, so that saving waits for no network. */
export const FETCHED_UNASKED = /\/outcome-scale\/finishing|\/store\/dist\/reserve|\/model\/dist\/checks/;
export const IN_FRENCH = /\/(outcome-scale|rating-item|crisis-help|record-notice)\/locales\/fr-CA/;
