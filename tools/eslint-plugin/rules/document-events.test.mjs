import rule from './document-events.mjs';
import {prove, repository} from '../tester.mjs';

const event = (name, type) =>
  `export class ${name} extends FactEvent<{a: string}> { static readonly type = '${type}'; }\n`;

const at = repository({
  'src/plan/plan.ts': '',
  'src/plan/plan.events.ts': event('PlanAgreedEvent', 'avec-plan-agreed') + event('PlanLeftEvent', 'avec-plan-left'),
  'src/desk/desk.ts': '',
  'src/desk/desk.spec.ts': "import {PlanLeftEvent} from '../plan/plan.events.js'; new PlanLeftEvent();",
  'src/desk/writing.ts': `
    import type {Plan} from './plan.js';
    import {PlanAgreedEvent} from '../plan/plan.events.js';
    // new PlanLeftEvent()
    export const news = () => new PlanAgreedEvent({a: 'b'});
    const key = new KeyboardEvent('keydown');`,
  'src/note/note.ts': "import {PlanLeftEvent} from '../plan/plan.events.js'; new PlanLeftEvent({a: 'b'});",
});
const plan = at('src/plan/plan.ts');
const desk = at('src/desk/desk.ts');

const AGREED = '@fires {PlanAgreedEvent} avec-plan-agreed - Everyone has agreed.';
const LEFT = '@fires {PlanLeftEvent} avec-plan-left - It has been left.';

/** An element that says these lines and does this. */
const element = (said, body, before = '') => `
${before}
/**
 * A plan.
 *
 * ${said.join('\n * ')}
 */
export class PlanElement extends WidgetElement {
  ${body}
}
`;
const IMPORT = "import {PlanAgreedEvent, type Plan} from './plan.events.js';";
const DISPATCH = "agree() { this.dispatchEvent(new PlanAgreedEvent({a: 'b'})); }";

prove('document-events', rule, {
  valid: [
    {filename: plan, code: element([AGREED], DISPATCH, IMPORT)},
    {filename: plan, code: element(['@tag avec-plan'], '')},
    // A module beside the element makes it; a spec beside it does not count.
    {filename: desk, code: element([AGREED], '')},
    {
      filename: plan,
      code: element([AGREED], "agree() { this.dispatchEvent(new PlanAgreedEvent('by-all')); }", IMPORT),
    },
    // An element it renders dispatches it.
    {
      filename: plan,
      code: element([LEFT], 'static uses = [NoteElement];', "import {NoteElement} from '../note/note.js';"),
    },
    // The platform's own, sent on or crossing by itself.
    {
      filename: plan,
      code: element(['@fires {Event} change - It changed.'], "a() { this.dispatchEvent(new Event('change')); }"),
    },
    {filename: plan, code: element(['@fires {InputEvent} input - It changed.'], '')},
    {filename: plan, code: element([], "a() { input.dispatchEvent(new Event('change')); }")},
    {
      filename: plan,
      code: element(
        [],
        "a() { host.dispatchEvent(new ContextEvent('a')); }",
        "import {ContextEvent} from '@lit/context';",
      ),
    },
    {filename: plan, code: 'export abstract class FrameElement extends WidgetElement {}'},
  ],
  invalid: [
    {
      filename: plan,
      code: element(['@tag avec-plan'], DISPATCH, IMPORT),
      errors: [
        {
          messageId: 'undocumented',
          data: {file: 'plan.ts', name: 'PlanAgreedEvent', said: '{PlanAgreedEvent} avec-plan-agreed'},
        },
      ],
    },
    {
      filename: desk,
      code: element(['@tag avec-desk'], ''),
      errors: [
        {
          messageId: 'undocumented',
          data: {file: 'writing.ts', name: 'PlanAgreedEvent', said: '{PlanAgreedEvent} avec-plan-agreed'},
        },
      ],
    },
    {
      filename: plan,
      code: element([AGREED.replace('avec-plan-agreed', 'avec-plan-accepted')], DISPATCH, IMPORT),
      errors: [{messageId: 'type', line: 6, data: {name: 'PlanAgreedEvent', type: 'avec-plan-agreed'}}],
    },
    {
      filename: plan,
      code: element(['@tag avec-plan', LEFT], ''),
      errors: [{messageId: 'never', line: 7, data: {type: 'avec-plan-left'}}],
    },
    {
      filename: plan,
      code: element([LEFT], '', "import {NoteElement} from '../note/note.js';"),
      errors: [{messageId: 'never', data: {type: 'avec-plan-left'}}],
    },
    {
      filename: plan,
      code: element([LEFT], '/* new PlanLeftEvent() */', "import {PlanLeftEvent} from './plan.events.js';"),
      errors: [{messageId: 'never', data: {type: 'avec-plan-left'}}],
    },
    {
      filename: plan,
      code: element(['@fires change'], "a() { this.dispatchEvent(new Event('change', {bubbles: true})); }"),
      errors: [{messageId: 'form'}, {messageId: 'sentOn', data: {type: 'change'}}],
    },
    {
      filename: plan,
      code: element(['@fires avec-plan-agreed - Agreed.'], ''),
      errors: [{messageId: 'form', line: 6}],
    },
  ],
});
