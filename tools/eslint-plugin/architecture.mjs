/**
 * What may import what. Read by the rules `layers` and `one-door`; in words in docs/contributing/layout.md.
 *
 * All paths are from the root of the repository.
 */

/**
 * @typedef {object} Layer
 * @property {string} name
 * @property {string} folder
 * @property {string[]} uses names of the layers it may import from, besides its own
 */

const PARTS = ['model', 'store', 'foundation', 'controls', 'charts', 'widgets', 'elements'];

/** @type {Layer[]} from the lowest; the first that a file is in counts */
export const LAYERS = [
  {name: 'model', folder: 'packages/model/src', uses: []},
  {name: 'store', folder: 'packages/store/src', uses: ['model']},
  {name: 'foundation', folder: 'packages/elements/src/foundation', uses: ['model', 'store']},
  {name: 'controls', folder: 'packages/elements/src/controls', uses: ['model', 'foundation']},
  {name: 'charts', folder: 'packages/elements/src/charts', uses: ['model', 'foundation', 'controls']},
  {
    name: 'widgets',
    folder: 'packages/elements/src/widgets',
    uses: ['model', 'store', 'foundation', 'controls', 'charts'],
  },
  {name: 'elements', folder: 'packages/elements/src', uses: PARTS.slice(0, -1)},
  {name: 'testing', folder: 'packages/testing/src', uses: PARTS},
  {name: 'demo', folder: 'packages/demo/src', uses: PARTS},
  {name: 'stories', folder: 'stories', uses: PARTS},
  {name: 'test', folder: 'test', uses: [...PARTS, 'testing', 'demo', 'stories']},
];

/**
 * @typedef {object} Door
 * @property {string} library its name, and the beginning of the names of its parts
 * @property {string} folder the one that may import it
 */

/** @type {Door[]} the first that fits counts */
export const DOORS = [
  {library: 'zod', folder: 'packages/model/src/schema'},
  {library: 'idb', folder: 'packages/store/src'},
  {library: 'chart.js', folder: 'packages/elements/src/charts'},
  {library: '@lit/context', folder: 'packages/elements/src/foundation/context'},
  {library: '@lit', folder: 'packages/elements/src'},
  {library: 'lit', folder: 'packages/elements/src'},
];

/** Modules heavy enough to be fetched only when they are wanted: by `import()`, or for their types. */
export const ON_DEMAND = ['packages/elements/src/charts/chart-library.ts'];
