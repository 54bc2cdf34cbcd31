import fc from 'fast-check';

import type {ParticipationSetBody, Place, Wish} from './participation.js';
import {REFLECTION_SUBJECTS, type ReflectedWay, type ReflectionBody} from './reflection.js';
import {WAYS} from '../definition/way.js';
import {day, doingOf, firstOf, text, words} from '../entry/basic.arbitraries.js';

const title = fc.record({title: words});

export const decisionFirst = firstOf(title);
export const decisionDoing = doingOf(title, title);

const definition = fc
  .constantFrom(['arnstein-8', '1'], ['arnstein-8', '2'], ['tlap-7', '1'])
  .map(([id = '', version = '']) => ({id, version, hash: version.repeat(64)}));

const rung = fc.constantFrom('arnstein.1', 'arnstein.4', 'arnstein.8');

const place: fc.Arbitrary<Place> = fc.oneof(
  rung.map((id) => ({kind: 'rung', rung: id}) as const),
  fc.constantFrom<Place>({kind: 'unanswered'}, {kind: 'not-applicable'}, {kind: 'declined'}),
);

const wish: fc.Arbitrary<Wish> = fc.oneof(place, fc.constant({kind: 'right-place'} as const));

const view: fc.Arbitrary<ParticipationSetBody> = fc
  .record({definition, on: day, place, wish, help: text})
  .map((body) =>
    body.place.kind === 'unanswered' && body.wish.kind === 'unanswered' ? {...body, help: `${body.help}.`} : body,
  );

const firstView = view.map((body) => ({decision: 'decision-1', ...body}));

export const participationFirst = firstOf(firstView);
export const participationDoing = doingOf(firstView, view);

const reflected: fc.Arbitrary<ReflectedWay> = fc.record({
  way: fc.constantFrom(...WAYS),
  did: text,
  doing: text,
  rung: fc.option(rung),
  came: text,
  better: text,
});

const worksheet: fc.Arbitrary<ReflectionBody> = fc
  .record({
    definition,
    about: fc.constantFrom(...REFLECTION_SUBJECTS),
    decision: fc.option(fc.constant('decision-1')),
    on: day,
    ways: fc.uniqueArray(reflected, {selector: ({way}) => way}),
    most: words,
    towards: text,
    skills: text,
    support: text,
  })
  .map((body) => (body.about === 'practice' ? {...body, ways: body.ways.map((each) => ({...each, doing: ''}))} : body));

export const reflectionFirst = firstOf(worksheet);
export const reflectionDoing = doingOf(worksheet, worksheet);
