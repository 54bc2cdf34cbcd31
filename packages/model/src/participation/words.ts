import type {DecisionBody} from './decision.js';
import type {ParticipationSetBody} from './participation.js';
import type {ReflectedWay, ReflectionBody} from './reflection.js';
import type {Entry} from '../entry/entry.js';
import {isEntry} from '../entry/is-entry.js';

/** @returns Every free text of a worksheet, the empty ones too. */
export function wordsOf({ways, most, towards, skills, support}: ReflectionBody): readonly string[] {
  return [...ways.flatMap(({did, doing, came, better}) => [did, doing, came, better]), most, towards, skills, support];
}

/** @returns The same entry without its words, where it is one of a decision, a view of one, or a worksheet. */
export function redactedOfParticipation(entry: Entry): Entry {
  if (isEntry(entry, 'decision', 'record')) return {...entry, body: ofDecision()};
  if (isEntry(entry, 'decision', 'set')) return {...entry, body: ofDecision()};
  if (isEntry(entry, 'participation', 'record')) return {...entry, body: ofView(entry.body)};
  if (isEntry(entry, 'participation', 'set')) return {...entry, body: ofView(entry.body)};
  if (isEntry(entry, 'reflection', 'record')) return {...entry, body: ofReflection(entry.body)};
  if (isEntry(entry, 'reflection', 'set')) return {...entry, body: ofReflection(entry.body)};
  return entry;
}

function ofDecision(): DecisionBody {
  return {title: '', erased: true};
}

function ofView<Body extends ParticipationSetBody>(body: Body): Body {
  return body.help === '' ? body : {...body, help: '', erased: true};
}

function ofReflection(body: ReflectionBody): ReflectionBody {
  if (wordsOf(body).every((words) => words === '')) return body;
  return {...body, ways: body.ways.map(ofWay), most: '', towards: '', skills: '', support: '', erased: true};
}

function ofWay({way, rung}: ReflectedWay): ReflectedWay {
  return {way, did: '', doing: '', rung, came: '', better: ''};
}
