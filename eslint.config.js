import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import {configs as lit} from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import {configs as wc} from 'eslint-plugin-wc';
import {defineConfig} from 'eslint/config';
import globals from 'globals';
import {configs as typescript} from 'typescript-eslint';

import {form} from './tools/eslint/form.mjs';
import {ownRules} from './tools/eslint/own-rules.mjs';
import {forbiddenInSpecs} from './tools/eslint/specs.mjs';

export default defineConfig(
  {ignores: ['**/dist/**', 'dist/**', 'coverage/**', 'test-results/**']},
  js.configs.recommended,
  {
    name: 'avec/programs',
    files: ['**/*.mjs', '*.js'],
    languageOptions: {globals: globals.node},
  },
  {
    name: 'avec/sources',
    files: ['**/*.ts'],
    extends: [...typescript.strictTypeChecked, lit['flat/all'], wc['flat/best-practice'], litA11y.configs.recommended],
    languageOptions: {
      globals: globals.browser,
      parserOptions: {project: './tsconfig.test.json', tsconfigRootDir: import.meta.dirname},
    },
    settings: {wc: {elementBaseClasses: ['LitElement', 'WidgetElement']}},
    rules: {
      // Lists and handlers are read more easily where they are used, and Lit handles both well.
      'lit/no-template-map': 'off',
      'lit/no-template-bind': 'off',
      'lit/no-template-arrow': 'off',
      // Right for a text field; the value of a radio button is what it stands for, and does not change.
      'lit/no-value-attribute': 'off',
      // The compiler knows whether there is something to call.
      'wc/guard-super-call': 'off',
      // avec/element-shape has more of it.
      'wc/file-name-matches-element': 'off',
      'wc/no-method-prefixed-with-on': 'error',
      'lit-a11y/accessible-name': 'error',
      'lit-a11y/no-aria-slot': 'error',
      'lit-a11y/obj-alt': 'error',
      // It breaks off on templates of some lines; avec/no-positive-tabindex does not.
      'lit-a11y/tabindex-no-positive': 'off',
      '@typescript-eslint/consistent-type-imports': [
        'error',
        {fixStyle: 'inline-type-imports', disallowTypeAnnotations: false},
      ],
      '@typescript-eslint/no-confusing-void-expression': ['error', {ignoreArrowShorthand: true}],
      '@typescript-eslint/no-unused-vars': ['error', {argsIgnorePattern: '^_', varsIgnorePattern: '^_'}],
      // What the browser makes of a tag is an instance of its class, though no constructor of ours was called.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      // What calls a method may wait for it or not.
      '@typescript-eslint/no-invalid-void-type': 'off',
      // A field can have changed while something was awaited, which the rule does not see.
      '@typescript-eslint/no-unnecessary-condition': 'off',
      // A method that promises may have nothing to wait for, and still must reject and not throw.
      '@typescript-eslint/require-await': 'off',
      // French has a narrow space before some of its marks.
      'no-irregular-whitespace': ['error', {skipStrings: true, skipTemplates: true, skipComments: true}],
      '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true}],
    },
  },
  ...form,
  ...ownRules,
  {
    name: 'avec/pages-of-the-portal',
    files: ['packages/demo/src/**/*.ts'],
    // Its templates make the text of pages, where attributes need their quotes.
    rules: {'lit/quoted-expressions': 'off'},
  },
  {
    name: 'avec/specs',
    files: ['**/*.spec.ts', '**/*.e2e.ts', '**/*.harness.ts', 'test/**/*.ts'],
    languageOptions: {globals: globals.mocha},
    rules: {
      // `expect(x).to.be.true` is an expression; a spec fails loudly where it was wrong to believe in an element.
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      // Every assertion passes for a promise in the types of Chai's plugins; those that are one are in the list below.
      '@typescript-eslint/no-floating-promises': 'off',
      'no-restricted-syntax': ['error', ...forbiddenInSpecs],
      // A harness says which element it expects to find.
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      // Stands in for methods of the browser in specs of what happens when they fail.
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  prettier,
);
