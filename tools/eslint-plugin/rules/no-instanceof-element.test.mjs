import rule from './no-instanceof-element.mjs';
import {prove} from '../tester.mjs';

const copy = (name) => [{messageId: 'copy', data: {name}}];

prove('no-instanceof-element', rule, {
  valid: [
    'if (target instanceof HTMLElement) go()',
    'const host = root instanceof ShadowRoot ? root.host : null',
    'target instanceof globalThis.HTMLInputElement',
    'target instanceof Element',
    'error instanceof RecordError',
    'import {PointElement} from "chart.js"; mark instanceof PointElement',
    'const {defaultView} = document; target instanceof defaultView.HTMLElement',
    'import {RatingItemElement} from "./rating-item.js"; target.localName === RatingItemElement.tag',
    'import {RatingItemHarness} from "./a.js"; x instanceof RatingItemHarness',
    'const text = "x instanceof RatingItemElement"',
    'function find(kind: Kind) { return x instanceof kind }',
  ],
  invalid: [
    {
      code: 'import {RatingItemElement} from "./rating-item.js"; x instanceof RatingItemElement',
      errors: copy('RatingItemElement'),
    },
    {
      code: 'class PlanElement extends WidgetElement {}; if (!(x instanceof PlanElement)) go()',
      errors: copy('PlanElement'),
    },
    {code: 'import {PlanElement} from "@avec/elements"; x instanceof PlanElement', errors: copy('PlanElement')},
    {code: 'import {LitElement} from "lit"; x instanceof LitElement', errors: copy('LitElement')},
    {
      code: 'import * as elements from "@avec/elements"; x instanceof elements.PlanElement',
      errors: copy('elements.PlanElement'),
    },
  ],
});
