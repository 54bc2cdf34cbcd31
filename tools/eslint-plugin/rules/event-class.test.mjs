import rule from './event-class.mjs';
import {inRepository, prove} from '../tester.mjs';

const filename = inRepository('packages/elements/src/widgets/plan/plan.events.ts');
const foundation = (name) => inRepository(`packages/elements/src/foundation/events/${name}`);

const GOOD = `
export class PlanAgreedEvent extends FactEvent<PlanAgreedDetail> {
  static readonly type = 'avec-plan-agreed';

  constructor(detail: PlanAgreedDetail) {
    super(PlanAgreedEvent.type, detail);
  }
}

declare global {
  interface HTMLElementEventMap {
    [PlanAgreedEvent.type]: PlanAgreedEvent;
  }
}
`;
const bad = (before, after, ...errors) => ({filename, code: GOOD.replaceAll(before, after), errors});

prove('event-class', rule, {
  valid: [
    {filename, code: GOOD},
    {filename, code: GOOD.replace('[PlanAgreedEvent.type]', "'avec-plan-agreed'")},
    {filename, code: GOOD.replace('FactEvent', 'RequestEvent').replaceAll('plan-agreed', 'plan-request')},
    {filename, code: 'export abstract class PlanEvent extends FactEvent<object> {}'},
    // Events of the platform are sent on as they are.
    {filename, code: "this.dispatchEvent(new Event('change', {bubbles: true}))"},
    {filename, code: "this.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}))"},
    {filename, code: 'import {CustomEvent} from "./a.js"; new CustomEvent("a")'},
    {filename, code: 'const text = "new CustomEvent(…)"'},
    {filename, code: "class Drawing extends Shape { constructor() { super('a', {bubbles: 3}); } }"},
    // The place where the kinds are made.
    {
      filename: foundation('events.ts'),
      code: 'abstract class WidgetEvent extends Event { constructor(type, init) { super(type, {...init, bubbles: true}); } }',
    },
  ],
  invalid: [
    {filename, code: "new CustomEvent('avec-a', {detail})", errors: [{messageId: 'custom'}]},
    {filename, code: "new Event('avec-plan-agreed')", errors: [{messageId: 'bare'}]},
    {filename, code: 'new Event(`avec-plan-agreed`, {bubbles: true})', errors: [{messageId: 'bare'}]},
    {filename, code: 'class PlanEvent extends Event {}', errors: [{messageId: 'kind'}]},
    {filename, code: 'class PlanEvent extends CustomEvent {}', errors: [{messageId: 'kind'}]},
    {filename: foundation('fault-event.ts'), code: 'class FaultEvent extends Event {}', errors: [{messageId: 'kind'}]},
    bad('type, detail)', 'type, detail, {composed: false})', {messageId: 'flags'}),
    bad('type, detail)', "type, {...detail, 'cancelable': true})", {messageId: 'flags'}),
    bad("'avec-plan-agreed'", "'plan-agreed'", {messageId: 'type'}),
    bad("static readonly type = 'avec-plan-agreed';", '', {messageId: 'type'}),
    bad('plan-agreed', 'plan-request', {messageId: 'request', data: {type: 'avec-plan-request'}}),
    bad('FactEvent', 'RequestEvent', {messageId: 'request', data: {type: 'avec-plan-agreed'}}),
    bad(/declare global[^]*/g, '', {messageId: 'types', data: {name: 'PlanAgreedEvent'}}),
    bad('[PlanAgreedEvent.type]', '[OtherEvent.type]', {messageId: 'types', data: {name: 'PlanAgreedEvent'}}),
  ],
});
