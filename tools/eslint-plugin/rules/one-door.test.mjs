import rule from './one-door.mjs';
import {inRepository, prove} from '../tester.mjs';

const at = (path) => inRepository(`packages/${path}`);
const door = (library, folder) => [{messageId: 'door', data: {library, folder: `packages/${folder}`}}];

prove('one-door', rule, {
  valid: [
    {filename: at('model/src/schema/zod.ts'), code: "import * as z from 'zod/mini';"},
    {filename: at('model/src/entry/schemas.ts'), code: "import {z} from '../schema/zod.js';"},
    {filename: at('store/src/connection.ts'), code: "import {openDB} from 'idb';"},
    {filename: at('elements/src/charts/chart-library.ts'), code: "import {Chart} from 'chart.js';"},
    {filename: at('elements/src/charts/chart-js.ts'), code: "import('./chart-library.js');"},
    {
      filename: at('elements/src/charts/chart-js.ts'),
      code: "import type {registeredChart} from './chart-library.js';",
    },
    {
      filename: at('elements/src/foundation/context/contexts.ts'),
      code: "export {ContextProvider} from '@lit/context';",
    },
    {filename: at('elements/src/widgets/a/a.ts'), code: "import {html} from 'lit';"},
    // Other libraries whose names begin alike, and no import at all.
    {filename: at('model/src/a.ts'), code: "import {x} from 'zodiac';"},
    {filename: at('model/src/a.ts'), code: "const name = 'zod';"},
    {filename: at('model/src/a.ts'), code: "obj.require('zod');"},
    // Tests may stand in for a library.
    {filename: inRepository('test/storage/a.ts'), code: "import {openDB} from 'idb';"},
  ],
  invalid: [
    {filename: at('model/src/a.ts'), code: "import {z} from 'zod';", errors: door('zod', 'model/src/schema')},
    {filename: at('model/src/a.ts'), code: "import type {z} from 'zod/mini';", errors: door('zod', 'model/src/schema')},
    {filename: at('store/src/a.ts'), code: "export * from 'zod';", errors: door('zod', 'model/src/schema')},
    {
      filename: at('elements/src/widgets/a/a.ts'),
      code: "const {openDB} = await import('idb');",
      errors: door('idb', 'store/src'),
    },
    {filename: at('elements/src/a.ts'), code: 'const idb = require(`idb`);', errors: door('idb', 'store/src')},
    {
      filename: at('elements/src/widgets/a/a.ts'),
      code: "export {Chart} from 'chart.js/auto';",
      errors: door('chart.js', 'elements/src/charts'),
    },
    {
      filename: at('elements/src/widgets/a/a.ts'),
      code: "import {consume} from '@lit/context';",
      errors: door('@lit/context', 'elements/src/foundation/context'),
    },
    {
      filename: at('elements/src/widgets/a/a.ts'),
      code: "let chart: import('chart.js').Chart;",
      errors: door('chart.js', 'elements/src/charts'),
    },
    {filename: at('store/src/a.ts'), code: "import lit = require('lit');", errors: door('lit', 'elements/src')},
    {filename: at('model/src/a.ts'), code: "import {Task} from '@lit/task';", errors: door('@lit', 'elements/src')},
    {
      filename: at('elements/src/charts/trend-chart/a.ts'),
      code: "import {registeredChart} from '../chart-library.js';",
      errors: [{messageId: 'onDemand', data: {module: 'packages/elements/src/charts/chart-library.ts'}}],
    },
  ],
});
