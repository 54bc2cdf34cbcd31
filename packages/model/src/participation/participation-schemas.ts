import type {ParticipationSetBody} from './participation.js';
import {REFLECTION_SUBJECTS, type ReflectedWay, type ReflectionBody} from './reflection.js';
import {wordsOf} from './words.js';
import {WAYS} from '../definition/way.js';
import type {ActOf, Bodies} from '../entry/entry.js';
import {day, definition, eachOnce, erased, id, line, redact, text, withdraw, wordsIn} from '../entry/part-schemas.js';
import {issue} from '../schema/faults.js';
import * as z from '../schema/zod.js';

const title = z.strictObject({title: line, erased}).check(wordsIn('title'));

/** One schema for each act of a decision. */
export const decision: {readonly [Action in ActOf<'decision'>]: z.ZodMiniType<Bodies['decision'][Action]>} = {
  record: title,
  set: title,
  withdraw,
  redact,
};

const places = [
  z.strictObject({kind: z.literal('unanswered')}),
  z.strictObject({kind: z.literal('rung'), rung: id}),
  z.strictObject({kind: z.literal('not-applicable')}),
  z.strictObject({kind: z.literal('declined')}),
] as const;

const view = {
  definition,
  on: day,
  place: z.discriminatedUnion('kind', places),
  wish: z.discriminatedUnion('kind', [...places, z.strictObject({kind: z.literal('right-place')})]),
  help: text,
  erased,
};

const saysSomething = z.check<ParticipationSetBody>(({value, issues}) => {
  const {place, wish, help, erased} = value;
  if (place.kind !== 'unanswered' || wish.kind !== 'unanswered' || help.trim() !== '' || erased) return;
  issues.push(issue('missing', 'Says nothing. Answer where, where to, or what would help; or withdraw it.', ['place']));
});

/** One schema for each act of a view of a decision. */
export const participation: {
  readonly [Action in ActOf<'participation'>]: z.ZodMiniType<Bodies['participation'][Action]>;
} = {
  record: z.strictObject({decision: id, ...view}).check(saysSomething),
  set: z.strictObject(view).check(saysSomething),
  withdraw,
  redact,
};

const reflected = z.strictObject({
  way: z.enum(WAYS),
  did: text,
  doing: text,
  rung: z.nullable(id),
  came: text,
  better: text,
});

const worksheet = z
  .strictObject({
    definition,
    about: z.enum(REFLECTION_SUBJECTS),
    decision: z.nullable(id),
    on: day,
    ways: z.array(reflected).check(
      z.maxLength(WAYS.length),
      eachOnce<ReflectedWay>(({way}) => way, 'Is there twice.', 'way'),
    ),
    most: text,
    towards: text,
    skills: text,
    support: text,
    erased,
  })
  .check(
    z.check<ReflectionBody>(({value, issues}) => {
      if (value.about !== 'practice') return;
      for (const [index, {doing}] of value.ways.entries()) {
        if (doing !== '') issues.push(issue('malformed', NOT_OF_PRACTICE, ['ways', index, 'doing']));
      }
    }),
    z.check<ReflectionBody>(({value, issues}) => {
      const hasRung = value.ways.some(({rung}) => rung !== null);
      if (hasRung || value.erased || wordsOf(value).some((words) => words.trim() !== '')) return;
      issues.push(issue('missing', 'Says nothing. Write something, or withdraw it.', ['ways']));
    }),
  );

const NOT_OF_PRACTICE = 'Must be empty where "about" is "practice". Write it under "did", or choose another subject.';

/** One schema for each act of a worksheet. */
export const reflection: {readonly [Action in ActOf<'reflection'>]: z.ZodMiniType<Bodies['reflection'][Action]>} = {
  record: worksheet,
  set: worksheet,
  withdraw,
  redact,
};
