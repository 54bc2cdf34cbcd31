/**
 * Which folder may import what. Imports go down only, and each large dependency has one door:
 * who wants it elsewhere asks the folder that has it.
 */

/** Dependencies with one door. */
const DOORS = {
  zod: ['zod', 'zod/*'],
  idb: ['idb', 'idb/*'],
  'chart.js': ['chart.js', 'chart.js/*'],
  '@lit/context': ['@lit/context', '@lit/context/*'],
};

/** What a folder above a layer is called in an import. */
const ABOVE = {
  lit: ['lit', 'lit/*', '@lit/*'],
  store: ['@avec/store', '@avec/store/*'],
  elements: ['@avec/elements', '@avec/elements/*'],
  controls: ['**/controls/**'],
  charts: ['**/charts/**'],
  widgets: ['**/widgets/**'],
};

/** @type {{files: string, doors?: (keyof typeof DOORS)[], above?: (keyof typeof ABOVE)[]}[]} the later one counts */
const LAYERS = [
  {files: 'packages/model/src/**', above: ['lit', 'store', 'elements']},
  {files: 'packages/model/src/schema/**', above: ['lit', 'store', 'elements'], doors: ['zod']},
  {files: 'packages/store/src/**', above: ['lit', 'elements'], doors: ['idb']},
  {files: 'packages/elements/src/*'},
  {files: 'packages/elements/src/foundation/**', above: ['controls', 'charts', 'widgets']},
  {
    files: 'packages/elements/src/foundation/context/**',
    above: ['controls', 'charts', 'widgets'],
    doors: ['@lit/context'],
  },
  {files: 'packages/elements/src/controls/**', above: ['store', 'charts', 'widgets']},
  {files: 'packages/elements/src/charts/**', above: ['store', 'widgets'], doors: ['chart.js']},
  {files: 'packages/elements/src/widgets/**'},
];

/** Directives that a strict content security policy or safety forbids. */
const BANNED = ['lit/directives/style-map.js', 'lit/directives/unsafe-*.js', 'lit/static-html.js'];

/** Configurations of ESLint, one for each layer. */
export const layers = LAYERS.map(({files, doors = [], above = []}) => ({
  name: `avec/layer/${files}`,
  files: [`${files}${files.endsWith('**') ? '/*' : ''}.ts`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {group: BANNED, message: 'Portals forbid inline styles and unchecked HTML.'},
          ...Object.entries(DOORS)
            .filter(([door]) => !doors.includes(door))
            .map(([door, group]) => ({group, message: `${door} has one door: see tools/eslint/layers.mjs.`})),
          ...above.map((layer) => ({group: ABOVE[layer], message: `Imports go down only: ${layer} is above.`})),
        ],
      },
    ],
  },
}));
