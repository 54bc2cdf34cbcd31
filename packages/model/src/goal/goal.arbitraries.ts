import fc from 'fast-check';

import {GOAL_STATES, LEVEL_FIELDS, placeKey, type GoalChange, type GoalChangesBody} from './goal.js';
import {answer, anyId, day, doingOf, firstOf, idOf, target, text, words} from '../entry/basic.arbitraries.js';

/** Ids of the steps that histories are about. */
export const STEPS = [idOf(501), idOf(502), idOf(503)] as const;

const dayOrNone = fc.oneof(day, fc.constant(''));
const step = fc.constantFrom(...STEPS);
const order = fc.shuffledSubarray([...STEPS]).map((ids) => ids.join(' '));

/** One change of a goal or of one of its steps. */
export const change: fc.Arbitrary<GoalChange> = fc.oneof(
  fc.record({field: fc.constant('title' as const), value: words}),
  fc.record({field: fc.constantFrom('why', 'strengths', 'whenHard', ...LEVEL_FIELDS), value: text}),
  fc.record({field: fc.constant('review' as const), value: dayOrNone}),
  fc.record({field: fc.constant('state' as const), value: fc.constantFrom(...GOAL_STATES)}),
  fc.record({field: fc.constant('order' as const), value: order}),
  fc.record({step, field: fc.constant('what' as const), value: words}),
  fc.record({step, field: fc.constantFrom('who' as const, 'how' as const), value: text}),
  fc.record({step, field: fc.constantFrom('by' as const, 'done' as const), value: dayOrNone}),
  fc.record({step, field: fc.constant('later' as const), value: fc.constantFrom('' as const, 'later' as const)}),
  fc.record({step, field: fc.constant('removed' as const), value: fc.constantFrom('' as const, 'removed' as const)}),
);

/** Changes of several places, each once. */
export const changes: fc.Arbitrary<GoalChangesBody> = fc
  .uniqueArray(change, {selector: placeKey, minLength: 1, maxLength: 4})
  .map((list) => ({changes: list}));

const titled = fc.tuple(words, changes).map(([title, {changes: list}]): GoalChangesBody => ({
  changes: [{field: 'title', value: title}, ...list.filter(({field}) => field !== 'title')],
}));

const version = fc.oneof(
  fc.record({field: fc.constantFrom('title' as const, 'why' as const, 'review' as const), by: anyId}),
  fc.record({field: fc.constantFrom('what' as const, 'by' as const), step, by: anyId}),
);
const versions = fc.uniqueArray(version, {selector: placeKey, minLength: 1, maxLength: 3});
const someone = fc.option(anyId);

export const goalFirst = fc.record({act: fc.constant('record' as const), body: titled});

/** What one entry of a goal's history does, whether it may or not. */
export const goalDoing = fc.oneof(
  {weight: 1, arbitrary: goalFirst},
  {weight: 6, arbitrary: fc.record({act: fc.constant('set' as const), body: changes})},
  {weight: 3, arbitrary: fc.record({act: fc.constant('propose' as const), body: changes})},
  {
    weight: 2,
    arbitrary: fc.record({
      act: fc.constant('accept' as const),
      body: fc.tuple(anyId, changes).map(([proposal, body]) => ({proposal, ...body})),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({act: fc.constant('differ' as const), body: fc.record({proposal: someone, text: words})}),
  },
  {weight: 2, arbitrary: fc.record({act: fc.constant('agree' as const), body: fc.record({versions})})},
  {
    weight: 3,
    arbitrary: fc.record({act: fc.constant('withdraw' as const), body: fc.record({target: someone})}),
  },
  {weight: 1, arbitrary: fc.record({act: fc.constant('redact' as const), body: target})},
);

const rating = fc.record({
  on: day,
  progress: answer,
  attainment: fc.option(fc.integer({min: -2, max: 2})),
  note: text,
});

const firstRating = rating.map((body) => ({goal: 'goal-1', ...body}));

export const progressFirst = firstOf(firstRating);

/** What one entry of a rating's history does. */
export const progressDoing = doingOf(firstRating, rating);

const wording = fc.record({text: words});

const firstWording = fc.tuple(wording, fc.option(fc.constantFrom('title', STEPS[0]))).map(([body, part]) => ({
  about: {kind: 'goal' as const, id: 'goal-1', part},
  ...body,
}));

export const commentFirst = firstOf(firstWording);

/** What one entry of a comment's history does. */
export const commentDoing = doingOf(firstWording, wording);
