import type {OutcomeSession, Party, ScaleDefinition, SessionItem} from '@avec/model';
import {workingTogether} from '@avec/model/definitions/working-together';
import {expect} from '@open-wc/testing';

import {
  comparables,
  comparedWith,
  hasNotes,
  highestScore,
  listedCount,
  mayAnnotate,
  mayTakeBack,
  scoreOf,
  seenDifferently,
  voicesOf,
  whatIsSeen,
} from './outcome-history.logic.js';
import {en} from './outcome-history.messages.js';
import {scoreLines} from './answers.sentences.js';
import {seenLines, sourcesOf} from './seen.sentences.js';

const MARIE: Party = {role: 'person', ref: 'marie', name: 'Marie'};
const PAUL: Party = {role: 'practitioner', ref: 'paul', name: 'Paul'};

/** Five themes from 0 to 4. */
const SCALE: ScaleDefinition = workingTogether;
const SOURCE = 'Somebody, 2020';

type Ratings = readonly (number | 'declined' | null)[];

function session(on: string, ratings: Ratings, change: Partial<OutcomeSession> = {}): OutcomeSession {
  const voice = change.voice ?? MARIE;
  return {
    kind: 'outcome',
    id: `${on} ${voice.ref}`,
    group: '',
    order: on,
    visibleTo: null,
    heads: [],
    state: 'recorded',
    definition: {id: SCALE.id, version: '1', hash: ''},
    on,
    at: `${on}T12:00:00.000Z-0000`,
    author: voice,
    voice,
    basis: 'own',
    audience: 'shared',
    items: ratings.flatMap((rating, index) => item(SCALE.items[index]?.id ?? '', rating)),
    note: '',
    noteErased: false,
    ...change,
  };
}

function item(id: string, rating: Ratings[number]): readonly SessionItem[] {
  if (rating === null) return [];
  const answer = rating === 'declined' ? ({kind: 'declined'} as const) : ({kind: 'rated', value: rating} as const);
  const said = {item: id, answer, important: false, discuss: false, note: ''};
  return [{...said, by: '', at: '', author: MARIE, erased: false, conflict: []}];
}

function linesOf(sessions: readonly OutcomeSession[], scale = SCALE): readonly string[] {
  const [voice] = voicesOf(sessions, 10);
  const seen = voice && whatIsSeen(voice, scale);
  if (seen?.kind !== 'compared') return [seen?.kind ?? 'none'];
  return [...seenLines(seen, en, 'en').map(({lead, rest}) => `${lead} ${rest}`), ...sourcesOf(seen)];
}

describe('avec-outcome-history', () => {
  describe('voices', () => {
    it('put the person first and are never mixed', () => {
      const voices = voicesOf([session('2026-01-02', [1], {voice: PAUL}), session('2026-01-01', [2])], 10);
      expect(voices.map(({voice, sessions}) => [voice.role, sessions.length])).to.deep.equal([
        ['person', 1],
        ['practitioner', 1],
      ]);
    });

    it('hold all that is the person’s together, whoever typed it and under whichever reference', () => {
      const typed = session('2026-01-02', [1], {voice: {role: 'person', ref: 'p-1'}, author: PAUL, basis: 'dictated'});
      const [voice, ...others] = voicesOf([session('2026-01-01', [2]), typed], 10);
      expect(others).to.be.empty;
      expect(voice?.sessions.map(({on}) => on)).to.deep.equal(['2026-01-02', '2026-01-01']);
      expect(voice?.voice.name).to.equal('Marie');
    });

    it('keep the newest sessions of each where there are more than asked for', () => {
      const days = ['2026-01-01', '2026-01-03', '2026-01-02'];
      const [voice] = voicesOf(
        days.map((on) => session(on, [1])),
        2,
      );
      expect(voice?.sessions.map(({on}) => on)).to.deep.equal(['2026-01-03', '2026-01-02']);
    });
  });

  describe('what is seen since last time', () => {
    it('says where each theme went, and never whether that is good', () => {
      expect(linesOf([session('2026-01-01', [1, 3, 2, 2]), session('2026-02-01', [2, 1, 2, 2])])).to.deep.equal([
        'Higher than last time: I am listened to.',
        'Lower than last time: I have a say.',
        'The same: 2 themes.',
      ]);
    });

    it('does not compare what was answered only once', () => {
      const lines = linesOf([session('2026-01-01', [1, null]), session('2026-02-01', ['declined', 0])]);
      expect(lines).to.deep.equal(['Answered only one of the two times: I am listened to and I have a say.']);
    });

    it('compares nothing after one session, nor across two wordings', () => {
      const other = {definition: {id: SCALE.id, version: '2', hash: ''}};
      expect(linesOf([session('2026-01-01', [1])])).to.deep.equal(['one']);
      expect(linesOf([session('2026-01-01', [1]), session('2026-02-01', [2], other)])).to.deep.equal(['other-version']);
    });

    it('says what the definition’s threshold says, with its source', () => {
      const change = {kind: 'reliable', threshold: 2, source: SOURCE} as const;
      const lines = linesOf([session('2026-01-01', [0, 0, 1]), session('2026-02-01', [2, 1, 1])], {...SCALE, change});
      expect(lines).to.deep.equal([
        'Higher than last time: I am listened to and I have a say.',
        'The same: 1 theme.',
        'More than the usual ups and downs of this scale: I am listened to.',
        'Within the usual ups and downs of this scale: I have a say.',
        SOURCE,
      ]);
    });

    it('says otherwise what people notice', () => {
      const change = {kind: 'minimal-important', threshold: 2, source: SOURCE} as const;
      const lines = linesOf([session('2026-01-01', [0]), session('2026-02-01', [2])], {...SCALE, change});
      expect(lines).to.include('Enough that people usually notice it: I am listened to.');
    });

    it('keeps the threshold of a score off single themes', () => {
      const change = {kind: 'reliable', threshold: 2, source: SOURCE} as const;
      const scoring = {method: 'sum', missing: {minimum: 5, prorate: false}} as const;
      const lines = linesOf([session('2026-01-01', [0]), session('2026-02-01', [2])], {...SCALE, change, scoring});
      expect(lines).to.deep.equal(['Higher than last time: I am listened to.']);
    });
  });

  describe('seen differently', () => {
    it('lists themes that voices rate otherwise, with each rating', () => {
      const voices = voicesOf([session('2026-01-01', [1, 2]), session('2026-01-02', [3, 2], {voice: PAUL})], 10);
      const themes = seenDifferently(voices, SCALE);
      expect(themes.map(({item: {id}, views}) => [id, views.map(({value}) => value)])).to.deep.equal([
        ['listened', [1, 3]],
      ]);
    });

    it('asks nobody to talk about what they would rather not say', () => {
      const voices = voicesOf([session('2026-01-01', ['declined']), session('2026-01-02', [3], {voice: PAUL})], 10);
      expect(seenDifferently(voices, SCALE)).to.be.empty;
    });

    it('leaves out who answered another wording', () => {
      const other = {voice: PAUL, definition: {id: SCALE.id, version: '0', hash: ''}};
      expect(seenDifferently(voicesOf([session('2026-01-02', [1]), session('2026-01-01', [3], other)], 10), SCALE)).to
        .be.empty;
    });
  });

  describe('side by side', () => {
    const before = session('2026-02-01', [1]);
    const long = session('2026-01-01', [1]);
    const paul = session('2026-02-15', [1], {voice: PAUL});
    const all = comparables(voicesOf([session('2026-03-01', [1]), before, long, paul], 10));

    it('puts the one before beside the latest, unless another is chosen', () => {
      expect(comparedWith(all, null)).to.equal(before);
      expect(comparedWith(all, long.id)).to.equal(long);
      expect(comparedWith(all, paul.id)).to.equal(paul);
    });

    it('has nothing to compare with one session of one voice', () => {
      expect(comparedWith(comparables(voicesOf([before], 10)), null)).to.equal(null);
    });
  });

  describe('scores', () => {
    const scoring = {method: 'sum', missing: {minimum: 4, prorate: false}} as const;
    const scale = {...SCALE, scoring};
    const wording = {scale, words: en, language: 'en'};

    it('are none where the definition has no scoring', () => {
      expect(scoreOf(session('2026-01-01', [1, 2, 3, 4, 0]), SCALE)).to.equal(null);
      expect(scoreLines(session('2026-01-01', [1, 2]), null, {...wording, scale: SCALE})).to.be.empty;
    });

    it('are told with the highest there is', () => {
      expect(scoreLines(session('2026-01-01', [1, 2, 3, 4, 0]), null, wording)).to.deep.equal(['Total: 10 of 20']);
      expect(highestScore({...SCALE, scoring: {...scoring, method: 'mean'}})).to.equal(4);
      expect(highestScore({...SCALE, scoring: {...scoring, method: 'scaled', to: {min: 0, max: 100}}})).to.equal(100);
    });

    it('say in words why there is none', () => {
      expect(scoreLines(session('2026-01-01', [1, 2]), null, wording)).to.deep.equal([
        'No total: 2 of 5 answered. It takes at least 4.',
      ]);
      const other = session('2026-01-01', [1, 2, 3, 4], {definition: {id: SCALE.id, version: '0', hash: ''}});
      expect(scoreLines(other, null, wording)).to.deep.equal(['No total: the questions were different then.']);
    });

    it('are compared with the one before as the threshold of the scale says', () => {
      const change = {kind: 'reliable', threshold: 3, source: SOURCE} as const;
      const lines = scoreLines(session('2026-02-01', [4, 4, 4, 4]), session('2026-01-01', [1, 1, 1, 1]), {
        ...wording,
        scale: {...scale, change},
      });
      expect(lines).to.deep.equal([
        'Total: 16 of 20',
        'Higher than last time (4).',
        'That is more than the usual ups and downs of this scale.',
        `Source: ${SOURCE}`,
      ]);
    });
  });

  describe('who may do what', () => {
    const typed = session('2026-01-01', [1], {author: PAUL, basis: 'dictated'});

    it('lets those take back whose words they are, or who typed them', () => {
      expect(mayTakeBack(MARIE, typed)).to.equal(true);
      expect(mayTakeBack(PAUL, typed)).to.equal(true);
      expect(mayTakeBack({role: 'relative', ref: 'sylvie'}, typed)).to.equal(false);
      expect(mayTakeBack(PAUL, session('2026-01-01', [1]))).to.equal(false);
    });

    it('leaves the time line to the person and who decides for them in law', () => {
      expect(mayAnnotate(MARIE)).to.equal(true);
      expect(mayAnnotate({role: 'representative', ref: 'r'})).to.equal(true);
      expect(mayAnnotate(PAUL)).to.equal(false);
    });
  });

  describe('the list', () => {
    it('offers no “more” for only a few', () => {
      expect(listedCount(25, 20)).to.equal(25);
      expect(listedCount(26, 20)).to.equal(20);
    });

    it('knows whether there are words to erase, in a conflict too', () => {
      const [said] = item('listened', 2);
      expect(said && hasNotes(session('2026-01-01', [], {items: [said]}))).to.equal(false);
      const items = said ? [{...said, conflict: [{...said, note: 'Words'}]}] : [];
      expect(hasNotes(session('2026-01-01', [], {items}))).to.equal(true);
    });
  });
});
