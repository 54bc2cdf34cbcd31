import {COMFORTS, saysConditions, YES_NO, type ConditionsBody} from './conditions.js';
import {WAIT_LIMIT, type ContingencyChange} from './contingency.js';
import type {OpinionBody} from './opinion.js';
import {isAnswered, saysPreference, type PreferenceBody, type SituationChoice} from './preference.js';
import type {ActOf, Bodies, EntityKind} from '../entry/entry.js';
import {LIST_LIMIT} from '../entry/limits.js';
import {day, definition, eachOnce, erased, id, line, matching, redact, text, withdraw} from '../entry/part-schemas.js';
import {issue} from '../schema/faults.js';
import * as z from '../schema/zod.js';

type Schemas<Kind extends EntityKind> = {
  readonly [Action in ActOf<Kind>]: z.ZodMiniType<Bodies[Kind][Action]>;
};

const choice = z.discriminatedUnion('kind', [
  z.strictObject({kind: z.literal('unanswered')}),
  z.strictObject({kind: z.literal('mode'), mode: id}),
  z.strictObject({kind: z.literal('no-preference')}),
  z.strictObject({kind: z.literal('talk-first')}),
  z.strictObject({kind: z.literal('declined')}),
]);

const situations = z.array(z.strictObject({situation: id, choice})).check(
  z.maxLength(LIST_LIMIT),
  eachOnce<SituationChoice>(({situation}) => situation, 'Is answered twice.', 'situation'),
  z.check<SituationChoice[]>(({value, issues}) => {
    for (const [index, each] of value.entries()) {
      if (isAnswered(each.choice)) continue;
      issues.push(issue('malformed', 'Is not answered. Leave this situation out.', [index, 'choice']));
    }
  }),
);

const preferred = z
  .strictObject({definition, on: day, first: choice, second: choice, situations, note: text, erased})
  .check(
    z.check<PreferenceBody>(({value, issues}) => {
      if (value.erased || saysPreference(value)) return;
      issues.push(issue('missing', 'Says nothing. Choose something or write a note; or withdraw it.', ['first']));
    }),
  );

/** One schema for each act of a preference. */
export const preference: Schemas<'preference'> = {record: preferred, set: preferred, withdraw, redact};

const yesNo = z.enum(YES_NO);

const met = z
  .strictObject({
    on: day,
    comfort: z.enum([...COMFORTS, 'unanswered', 'declined']),
    device: yesNo,
    connection: yesNo,
    where: line,
    isPrivate: yesNo,
    overheard: yesNo,
    headphones: yesNo,
    safeWord: line,
    noRecording: yesNo,
    companion: line,
    note: text,
    erased,
  })
  .check(
    z.check<ConditionsBody>(({value, issues}) => {
      if (value.erased || saysConditions(value)) return;
      issues.push(issue('missing', 'Says nothing. Answer something or write a note; or withdraw it.', ['comfort']));
    }),
  );

/** One schema for each act of somebody's conditions. */
export const conditions: Schemas<'conditions'> = {record: met, set: met, withdraw, redact};

const wait = matching(isWait, `Must be whole minutes as digits, 0 to ${String(WAIT_LIMIT)}, or empty.`);

const change = z.discriminatedUnion('field', [
  z.strictObject({field: z.literal('contactName'), value: line, erased}),
  z.strictObject({field: z.literal('contactPhone'), value: line, erased}),
  z.strictObject({field: z.literal('contactAgrees'), value: z.enum(['', 'yes', 'no']), erased}),
  z.strictObject({field: z.literal('nearestService'), value: line, erased}),
  z.strictObject({field: z.literal('practitionerWill'), value: line, erased}),
  z.strictObject({field: z.literal('whoCalls'), value: z.enum(['', 'person', 'practitioner']), erased}),
  z.strictObject({field: z.literal('callNumber'), value: line, erased}),
  z.strictObject({field: z.literal('waitMinutes'), value: wait, erased}),
  z.strictObject({field: z.literal('thenMode'), value: z.union([z.literal(''), id]), erased}),
]);

const plans = z.strictObject({
  changes: z.array(change).check(
    z.minLength(1),
    eachOnce<ContingencyChange>(({field}) => field, 'Is changed twice.', 'field'),
    z.check<ContingencyChange[]>(({value, issues}) => {
      for (const [index, each] of value.entries()) {
        if (!each.erased || each.value === '') continue;
        issues.push(issue('malformed', 'Must be empty where words were erased.', [index, 'value']));
      }
    }),
  ),
});

/** One schema for each act of the plans. */
export const contingency: Schemas<'contingency'> = {record: plans, set: plans, redact};

const seenOtherwise = z
  .strictObject({about: z.nullable(id), on: day, limits: text, opinion: text, reasons: text, erased})
  .check(
    z.check<OpinionBody>(({value: {limits, opinion, reasons, erased: isErased}, issues}) => {
      if (isErased) return;
      if (limits.trim() === '' && opinion.trim() === '') {
        issues.push(issue('missing', 'Says nothing. Write a limit or an opinion; or withdraw it.', ['opinion']));
      } else if (opinion.trim() !== '' && reasons.trim() === '') {
        issues.push(issue('missing', 'Says not why. Give the reasons of the opinion.', ['reasons']));
      }
    }),
  );

/** One schema for each act of an opinion. */
export const opinion: Schemas<'opinion'> = {record: seenOtherwise, set: seenOtherwise, withdraw, redact};

/** Whether a text is empty or whole minutes that somebody may be asked to wait. */
function isWait(value: string): boolean {
  return value === '' || (/^(0|[1-9]\d{0,2})$/.test(value) && Number(value) <= WAIT_LIMIT);
}
