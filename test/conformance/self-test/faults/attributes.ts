import {property} from 'lit/decorators.js';

import {subjectOf, type Planted} from '../planted.js';
import {SoundElement} from '../sound.js';

class KnowsMore extends SoundElement {
  @property() secret = '';
}

class Deaf extends SoundElement {
  @property({attribute: false}) override label = '';
}

class Counts extends SoundElement {
  @property({type: Number}) override markKind = 'round';
}

class ShowsAll extends SoundElement {
  @property({attribute: 'value', reflect: true}) override defaultValue = '';
}

class ShowsNothing extends SoundElement {
  @property({type: Boolean}) override open = false;
}

/** Faults of attributes. */
export const ATTRIBUTE_FAULTS: readonly Planted[] = [
  {
    check: 'documents every attribute it observes',
    fault: 'an attribute that is not told of',
    subject: () => subjectOf({ElementClass: KnowsMore}),
    says: /“secret” is not in the manifest/,
  },
  {
    check: 'has attributes in lower case with hyphens, and words in them alike',
    fault: 'a word in camel case',
    subject: () => subjectOf({example: {values: {'mark-kind': ['notRound']}}}),
    says: /“notRound” is not/,
  },
  {
    check: 'takes every attribute into its property',
    fault: 'an attribute that nobody reads',
    subject: () => subjectOf({ElementClass: Deaf}),
    says: /label="kept" gives ""/,
  },
  {
    check: 'takes every attribute into its property',
    fault: 'an attribute of another type',
    subject: () =>
      subjectOf({
        ElementClass: Counts,
        element: {attributes: [{name: 'markkind', fieldName: 'markKind', type: {text: 'MarkKind'}}]},
        example: {values: {markkind: ['round']}},
      }),
    says: /markkind="round" gives null/,
  },
  {
    check: 'writes a property to its attribute where the manifest says so, and nowhere else',
    fault: 'an answer in an attribute',
    subject: () => subjectOf({ElementClass: ShowsAll}),
    says: /“value” is "kept", not null/,
  },
  {
    check: 'writes a property to its attribute where the manifest says so, and nowhere else',
    fault: 'an attribute that stays away',
    subject: () => subjectOf({ElementClass: ShowsNothing}),
    says: /“open” is null, not ""/,
  },
];
