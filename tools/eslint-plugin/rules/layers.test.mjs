import rule from './layers.mjs';
import {inRepository, prove} from '../tester.mjs';

const at = (path) => inRepository(`packages/${path}`);
const upwards = (from, to) => [{messageId: 'upwards', data: {from, to}}];

prove('layers', rule, {
  valid: [
    {filename: at('store/src/log.ts'), code: "import {type Entry} from '@avec/model';"},
    {filename: at('store/src/log.ts'), code: "import {Shelf} from './shelf.js';"},
    {filename: at('elements/src/foundation/record/record-source.ts'), code: "import {openRecord} from '@avec/store';"},
    {filename: at('elements/src/charts/a/a.ts'), code: "export * from '../../controls/rating-item/index.js';"},
    {filename: at('elements/src/widgets/a/a.ts'), code: "import('../../charts/trend-chart/define.js');"},
    {filename: at('elements/src/define.ts'), code: "import './widgets/provider/define.js';"},
    {filename: at('testing/src/index.ts'), code: "export * from '@avec/elements/rating-item/harness';"},
    {filename: inRepository('test/ssr/a.ts'), code: "import '../../stories/seeds.js';"},
    // A folder that only has the name of a layer.
    {filename: at('model/src/fold/a.ts'), code: "import {b} from '../controls/b.js';"},
    // Not an import.
    {filename: at('model/src/a.ts'), code: 'const text = "import {openRecord} from \'@avec/store\'";'},
    // No layer of ours.
    {filename: inRepository('tools/serve.mjs'), code: "import {openRecord} from '@avec/store';"},
  ],
  invalid: [
    {
      filename: at('model/src/a.ts'),
      code: "import {openRecord} from '@avec/store';",
      errors: upwards('model', 'store'),
    },
    {
      filename: at('store/src/a.ts'),
      code: "import type {RatingAnchor} from '@avec/elements/rating-item';",
      errors: upwards('store', 'controls'),
    },
    {
      filename: at('elements/src/foundation/locale/a.ts'),
      code: "export {b} from '../../widgets/provider/provider.js';",
      errors: upwards('foundation', 'widgets'),
    },
    {
      filename: at('elements/src/controls/a/a.ts'),
      code: "export * from '../../charts/series/series.js';",
      errors: upwards('controls', 'charts'),
    },
    {
      filename: at('elements/src/controls/a/a.ts'),
      code: "let record: import('@avec/store').CareRecord;",
      errors: upwards('controls', 'store'),
    },
    {
      filename: at('elements/src/charts/a/a.ts'),
      code: "void import('../../widgets/provider/define.js');",
      errors: upwards('charts', 'widgets'),
    },
    {
      filename: at('elements/src/widgets/a/a.ts'),
      code: "import {VERSION} from '../../index.js';",
      errors: upwards('widgets', 'elements'),
    },
    {
      filename: at('elements/src/widgets/a/a.ts'),
      code: "import {RecordFixture} from '@avec/testing';",
      errors: upwards('widgets', 'testing'),
    },
    {
      filename: at('model/src/a.ts'),
      code: "const store = require('@avec/store');",
      errors: upwards('model', 'store'),
    },
    {
      filename: inRepository('stories/a.stories.ts'),
      code: "import {exampleYear} from '../packages/demo/src/example-year.js';",
      errors: upwards('stories', 'demo'),
    },
  ],
});
