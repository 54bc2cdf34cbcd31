import rule from './public-imports.mjs';
import {prove, repository} from '../tester.mjs';

const at = repository({
  'packages/model/package.json': {
    name: '@avec/model',
    exports: {
      '.': {source: './src/index.ts', default: './dist/index.js'},
      './definitions/*': {source: './src/definitions/*.ts', default: './dist/definitions/*.js'},
      './words.json': './words.json',
    },
  },
  'packages/demo/package.json': {name: '@avec/demo', dependencies: {'@avec/model': '0.1.0'}},
  'packages/store/package.json': {name: '@avec/store'},
});
const story = at('stories/widgets/plan.stories.ts');
const path = [{messageId: 'path', data: {name: '@avec/model'}}];
const hidden = (source) => [{messageId: 'hidden', data: {source, name: '@avec/model'}}];

prove('public-imports', rule, {
  valid: [
    {filename: story, code: "import {ROLES} from '@avec/model';"},
    {filename: story, code: "import {tourDhorizon} from '@avec/model/definitions/tour-dhorizon';"},
    {filename: story, code: "import words from '@avec/model/words.json';"},
    {filename: story, code: "import {SLEEP} from '../definitions.js'; import {html} from 'lit';"},
    {filename: story, code: "import '@avec/modelling/src/a.js'; import 'node:fs';"},
    {filename: at('packages/demo/src/a.ts'), code: "import {ROLES} from '@avec/model'; import {html} from 'lit';"},
    {filename: at('packages/demo/src/a.ts'), code: "import {b} from './pages/b.js';"},
    {filename: at('packages/model/src/a.ts'), code: "import {b} from '../package.json';"},
    {filename: at('test/e2e/a.e2e.ts'), code: "const source = '/packages/model/src/index.ts'; import(source);"},
  ],
  invalid: [
    {filename: story, code: "import {x} from '@avec/model/src/x.js';", errors: hidden('@avec/model/src/x.js')},
    {filename: story, code: "import {x} from '@avec/model/checks';", errors: hidden('@avec/model/checks')},
    {filename: story, code: "export * from '@avec/model/dist/index.js';", errors: hidden('@avec/model/dist/index.js')},
    {filename: story, code: "import('@avec/model/definitions');", errors: hidden('@avec/model/definitions')},
    {filename: story, code: "import type {X} from '../../packages/model/src/x.js';", errors: path},
    {filename: at('packages/demo/src/a.ts'), code: "export {x} from '../../model/src/index.js';", errors: path},
    {
      filename: at('packages/store/src/a.ts'),
      code: "import type {Entry} from '@avec/model';",
      errors: [{messageId: 'unlisted', data: {name: '@avec/model'}}],
    },
    {filename: at('test/a.spec.ts'), code: "let x: import('../packages/model/src/x.js').X;", errors: path},
    {filename: at('test/a.spec.ts'), code: "await import('/packages/model/src/index.ts');", errors: path},
    {
      filename: at('packages/model/src/a.ts'),
      code: "import {ROLES} from '@avec/model';",
      errors: [{messageId: 'own', data: {name: '@avec/model'}}],
    },
  ],
});
