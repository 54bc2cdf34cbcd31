/** Blank lines and comments cost a reader nothing. */
const counted = {skipBlankLines: true, skipComments: true};

/**
 * What stands first in a class: what it is, what a page sets, what it keeps, what others call, how it does it.
 * Within a group the reader's order counts, which no rule knows; static methods stand where they are read best.
 */
const ORDER = [
  'signature',
  'static-field',
  'public-decorated-field',
  ['protected-decorated-field', 'private-decorated-field'],
  ['public-instance-field', 'protected-instance-field'],
  '#private-instance-field',
  'constructor',
  ['public', 'protected'].flatMap((access) => ['get', 'set', 'method'].map((kind) => `${access}-instance-${kind}`)),
  ['#private-instance-get', '#private-instance-set', '#private-instance-method'],
];

/** How long and in which order sources may be. */
export const form = [
  {
    name: 'avec/form',
    files: ['**/*.{ts,js,mjs}'],
    rules: {'no-warning-comments': ['error', {terms: ['todo', 'fixme', 'xxx'], location: 'anywhere'}]},
  },
  {
    name: 'avec/short-files',
    files: ['**/*.{ts,js,mjs}'],
    // Specs are lists of cases; styles are lists of rules; words are lists of words.
    ignores: ['**/*.{spec,e2e,test,styles,messages}.*', '**/locales/**'],
    rules: {'max-lines': ['error', {max: 250, ...counted}]},
  },
  {
    name: 'avec/short-functions',
    files: ['packages/*/src/**/*.ts', 'tools/**/*.mjs'],
    ignores: ['**/*.{spec,e2e,test}.*'],
    rules: {'max-lines-per-function': ['error', {max: 30, ...counted}]},
  },
  {
    name: 'avec/markup-is-long',
    // Markup takes a line for each attribute; what it decides is elsewhere.
    files: ['**/*.template.ts', '**/*.templates.ts', 'packages/demo/src/pages/*.ts'],
    rules: {'max-lines-per-function': ['error', {max: 60, ...counted}]},
  },
  {
    name: 'avec/order-of-members',
    files: ['packages/*/src/**/*.ts'],
    ignores: ['**/*.spec.ts'],
    rules: {'@typescript-eslint/member-ordering': ['error', {default: {memberTypes: ORDER}}]},
  },
];
