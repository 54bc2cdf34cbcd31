import rule from './define-file.mjs';
import {prove, repository} from '../tester.mjs';

const DEFINE = `import {RatingItemElement} from './rating-item.js';

RatingItemElement.define();

export * from './index.js';
`;
const INDEX = `export * from './rating-item.js';
export * from './rating-item.events.js';
export type {RatingItemMessages} from './rating-item.messages.js';
`;
const CLASS = 'export class RatingItemElement extends WidgetElement {}';

const at = repository({
  'src/controls/rating-item/rating-item.ts': '',
  'src/controls/rating-item/rating-item.events.ts': '',
  'src/controls/rating-item/rating-item.messages.ts': '',
  'src/controls/rating-item/define.ts': '',
  'src/controls/rating-item/index.ts': '',
  'src/charts/spark-line/spark-line.ts': '',
  'src/charts/spark-line/spark-line.messages.ts': '',
  'src/define.ts': '',
});
const define = at('src/controls/rating-item/define.ts');
const index = at('src/controls/rating-item/index.ts');
const element = at('src/controls/rating-item/rating-item.ts');
const wrongDefine = (code, output = DEFINE) => ({
  filename: define,
  code,
  output,
  errors: [{messageId: 'define', data: {text: DEFINE}}],
});

prove('define-file', rule, {
  valid: [
    {filename: define, code: DEFINE},
    {filename: define, code: `// Registers the scale.\n${DEFINE}`},
    {
      filename: at('src/define.ts'),
      code: "import './a/define.js';\nimport './b/c/define.js';\nexport * from './index.js';",
    },
    {filename: index, code: INDEX},
    {filename: index, code: `${INDEX}export {type RatingAnchor} from './rating-item.logic.js';`},
    // Parts that are no element have no class to fit.
    {filename: at('src/charts/spark-line/index.ts'), code: "export {sparkLine} from './spark-line.js';"},
    {filename: element, code: CLASS},
    {filename: at('src/charts/frame.ts'), code: 'export abstract class FrameElement extends WidgetElement {}'},
    {filename: element, code: 'registry.define(tag, this); customElements.get("avec-a"); const customElement = 1;'},
  ],
  invalid: [
    wrongDefine(DEFINE.replaceAll('RatingItemElement', 'RatingElement')),
    wrongDefine(DEFINE.replace('RatingItemElement.define();\n\n', '')),
    wrongDefine(DEFINE.replace('./index.js', './rating-item.js')),
    wrongDefine(`${DEFINE}\nconsole.log('defined');`),
    wrongDefine(`// Why.\n${DEFINE}console.log('defined');`, null),
    {
      filename: at('src/define.ts'),
      code: "import './a/define.js';\nimport './b/b.js';\nexport * from './index.js';",
      errors: [{messageId: 'everything', line: 2}],
    },
    {
      filename: at('src/define.ts'),
      code: "import './a/define.js';\nregisterAll();",
      errors: [{messageId: 'everything', line: 2}],
    },
    {
      filename: index,
      code: `${INDEX}export const CHOICES = ['a'];`,
      errors: [{messageId: 'passing', line: 4}],
    },
    {
      filename: index,
      code: `import './define.js';\n${INDEX}`,
      errors: [{messageId: 'passing', line: 1}],
    },
    {
      filename: index,
      code: "export * from './rating-item.js';",
      errors: [
        {messageId: 'hidden', data: {file: 'rating-item.events.ts'}},
        {messageId: 'hidden', data: {file: 'rating-item.messages.ts'}},
      ],
    },
    {
      filename: at('src/controls/plan/plan.ts'),
      code: 'export class PlanElement extends WidgetElement {}',
      errors: [
        {messageId: 'missing', data: {file: 'define.ts'}},
        {messageId: 'missing', data: {file: 'index.ts'}},
      ],
    },
    {filename: element, code: `@customElement('avec-rating-item')\n${CLASS}`, errors: [{messageId: 'decorator'}]},
    {
      filename: element,
      code: "function start() { customElements.define('avec-a', A); }",
      errors: [{messageId: 'registry'}],
    },
  ],
});
