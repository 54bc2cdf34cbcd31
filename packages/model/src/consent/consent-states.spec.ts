import {expect} from '@open-wc/testing';

import {
  CONSENT_HAPPENINGS,
  CONSENT_HOLDS,
  CONSENT_STATES,
  CONSENT_TRANSITIONS,
  consentTransition,
  type ConsentHappening,
  type ConsentState,
} from './consent-states.js';

const GUIDE = new URL('/docs/guides/consent-states.md', location.href);

/** What the guide calls each happening, in the order of its columns. */
const NAMES: Readonly<Record<ConsentHappening, string>> = {
  give: 'give',
  refuse: 'refuse',
  withdraw: 'withdraw',
  reviewComes: 'the day of review comes',
  expiryComes: 'the last day is over',
  textChanges: 'the words change',
  replaced: 'another decision replaces it',
};

/** Each state after each happening; `null` for none. */
const EXPECTED: Readonly<Record<ConsentState, readonly (ConsentState | null)[]>> = {
  draft: ['given', 'refused', null, null, null, null, null],
  given: ['given', 'refused', 'withdrawn', 'review-due', 'expired', 'outdated', 'changed'],
  refused: ['given', 'refused', 'withdrawn', null, null, 'outdated', 'changed'],
  'review-due': ['given', 'refused', 'withdrawn', null, 'expired', 'outdated', 'changed'],
  outdated: ['given', 'refused', 'withdrawn', null, 'expired', null, 'changed'],
  changed: [null, null, null, null, null, null, null],
  withdrawn: ['given', 'refused', null, null, null, null, 'changed'],
  expired: ['given', 'refused', 'withdrawn', null, null, null, 'changed'],
};

/** @returns The table as the guide has it, spaces apart. */
function table(): readonly string[] {
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    row(['From', ...CONSENT_HAPPENINGS.map((each) => NAMES[each])]),
    ...CONSENT_STATES.map((state) =>
      row([
        `\`${state}\``,
        ...CONSENT_HAPPENINGS.map((each) => {
          const next = CONSENT_TRANSITIONS[state][each];
          return next ? `\`${next}\`` : '–';
        }),
      ]),
    ),
  ];
}

/** @returns The diagram as the guide has it: one arrow for each pair of states, with all that leads along it. */
function diagram(): readonly string[] {
  const named = (state: ConsentState): string => state.replace('-', '_');
  const arrows = CONSENT_STATES.flatMap((from) =>
    CONSENT_STATES.flatMap((to) => {
      const by = CONSENT_HAPPENINGS.filter((each) => CONSENT_TRANSITIONS[from][each] === to);
      return by.length > 0 ? [`  ${named(from)} --> ${named(to)}: ${by.map((each) => NAMES[each]).join(', ')}`] : [];
    }),
  );
  const ends = CONSENT_STATES.filter((state) => Object.keys(CONSENT_TRANSITIONS[state]).length === 0);
  return ['stateDiagram-v2', '  [*] --> draft', ...arrows, ...ends.map((state) => `  ${named(state)} --> [*]`)];
}

async function guide(): Promise<readonly string[]> {
  return (await (await fetch(GUIDE)).text()).split('\n');
}

describe('the states of a consent', () => {
  for (const state of CONSENT_STATES) {
    for (const [index, happening] of CONSENT_HAPPENINGS.entries()) {
      const next = EXPECTED[state][index]!;
      it(`${state}, ${NAMES[happening]}: ${next ?? 'nothing'}`, () => {
        expect(consentTransition(state, happening)).to.equal(next);
      });
    }
  }

  it('are given by nothing but giving', () => {
    for (const state of CONSENT_STATES) {
      for (const happening of CONSENT_HAPPENINGS) {
        if (happening !== 'give') expect(consentTransition(state, happening)).not.to.equal('given');
      }
    }
  });

  it('let something out in two of them alone', () => {
    expect([...CONSENT_HOLDS]).to.deep.equal(['given', 'review-due']);
  });

  it('are told in the guide as they are', async () => {
    const lines = (await guide()).filter((line) => line.startsWith('|') && !line.startsWith('| -'));
    const told = lines.map((line) => line.replaceAll(/ +/g, ' ').trim());
    expect(told, `The table should read:\n${table().join('\n')}`).to.deep.equal(table());
  });

  it('are drawn in the guide as they are', async () => {
    const lines = await guide();
    const [start, end] = [lines.indexOf('```mermaid'), lines.lastIndexOf('```')];
    const drawn = lines.slice(start + 1, lines.indexOf('```', start + 1));
    expect(end).to.be.above(start);
    expect(drawn, `The diagram should read:\n${diagram().join('\n')}`).to.deep.equal(diagram());
  });
});
