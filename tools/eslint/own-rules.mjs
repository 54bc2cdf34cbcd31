import avec from '../eslint-plugin/index.mjs';

const SPECS = '**/*.{spec,e2e}.ts';

/** What drives and feeds specs. */
const FOR_SPECS = '**/*.{harness,fixture,arbitraries}.ts';

/** Folders of elements. */
const ELEMENTS = 'packages/elements/src/{controls,charts,widgets}/**';

/** Where each rule of tools/eslint-plugin holds. */
export const ownRules = [
  {
    name: 'avec/architecture',
    files: ['packages/*/src/**/*.ts', 'stories/**/*.ts', 'test/**/*.ts'],
    plugins: {avec},
    rules: {
      'avec/layers': 'error',
      'avec/no-instanceof-element': 'error',
      'avec/one-door': 'error',
      'avec/public-imports': 'error',
    },
  },
  {
    name: 'avec/what-portals-forbid',
    files: ['packages/*/src/**/*.ts', 'stories/**/*.ts'],
    // They stand in for pages that do what they like.
    ignores: [SPECS],
    rules: {
      'avec/logical-css': 'error',
      'avec/no-inline-style': ['error', {served: false}],
      'avec/no-positive-tabindex': 'error',
      'avec/no-unsafe-html': 'error',
    },
  },
  {
    name: 'avec/what-servers-write',
    files: ['packages/*/src/**/*.ts'],
    ignores: [SPECS],
    rules: {'avec/no-boolean-property-binding': 'error', 'avec/no-inline-style': ['error', {served: true}]},
  },
  {
    name: 'avec/modules-without-effects',
    files: ['packages/{model,store,elements,testing}/src/**/*.ts'],
    ignores: ['**/define.ts', SPECS, '**/*.fixture.ts'],
    rules: {'avec/no-side-effect-module': 'error'},
  },
  {
    name: 'avec/events',
    files: ['packages/elements/src/**/*.ts'],
    ignores: [SPECS, FOR_SPECS],
    rules: {'avec/event-class': 'error'},
  },
  {
    name: 'avec/elements',
    files: [`${ELEMENTS}/*.ts`, 'packages/elements/src/*.ts'],
    ignores: [SPECS, FOR_SPECS],
    rules: {
      'avec/catalogue-locales': ['error', {locales: ['fr-CA']}],
      'avec/define-file': 'error',
      'avec/document-events': 'error',
      'avec/element-shape': 'error',
    },
  },
  {
    name: 'avec/specs-of-elements',
    files: [`${ELEMENTS}/*.spec.ts`, 'test/**/*.{spec,e2e}.ts'],
    rules: {'avec/spec-through-harness': 'error', 'avec/spec-title': 'error'},
  },
];
