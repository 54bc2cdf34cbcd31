import {subjectOf, type Planted} from '../planted.js';
import {SoundChosenEvent, SoundElement} from '../sound.js';

class OtherEvent extends Event {
  static readonly type = 'avec-sound-taken';
}

const ONE_FIELD = {kind: 'field', type: {text: 'string'}} as const;

/** Faults of what a program meets. */
export const DOCUMENTED_FAULTS: readonly Planted[] = [
  {
    check: 'has every documented property, to be set unless it is read-only',
    fault: 'a property that is gone',
    subject: () => subjectOf({element: {members: [{...ONE_FIELD, name: 'tone'}]}}),
    says: /“tone” is not there/,
  },
  {
    check: 'has every documented property, to be set unless it is read-only',
    fault: 'a property that cannot be set',
    subject: () => subjectOf({element: {members: [{...ONE_FIELD, name: 'isAnswered'}]}}),
    says: /“isAnswered” is read-only/,
  },
  {
    check: 'has every documented method',
    fault: 'a method that is gone',
    subject: () => subjectOf({element: {members: [{kind: 'method', name: 'empty'}]}}),
    says: /“empty” is not there/,
  },
  {
    check: 'exports the class of every event of its own, under the documented name',
    fault: 'an event that cannot be imported',
    subject: () => subjectOf({exports: {SoundElement}}),
    says: /SoundChosenEvent is not exported/,
  },
  {
    check: 'exports the class of every event of its own, under the documented name',
    fault: 'an event of another name',
    subject: () => subjectOf({exports: {SoundChosenEvent: OtherEvent}}),
    says: /is “avec-sound-taken”, not “avec-sound-chosen”/,
  },
  {
    check: 'makes every documented event somewhere in its sources',
    fault: 'events that are never made',
    subject: () =>
      subjectOf({
        element: {events: [{name: 'avec-sound-lost', type: {text: 'SoundLostEvent'}}, {name: 'toggle'}]},
        exports: {SoundChosenEvent},
      }),
    says: /Nothing makes “avec-sound-lost”.*Nothing makes “toggle”/s,
  },
];
