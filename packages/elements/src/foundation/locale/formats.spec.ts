import {expect} from '@open-wc/testing';

import {formatDay, formatList, formatMediumDay, formatNumber, formatShortDay, formatTime} from './formats.js';

const ZONES = ['America/Toronto', 'Asia/Dubai', 'UTC'];

/** Runs something as if the computer stood in a zone: there, a format that names no zone takes this one. */
function inZone<T>(zone: string, run: () => T): T {
  const Original = Intl.DateTimeFormat;
  Intl.DateTimeFormat = new Proxy(Original, {
    construct: (target, [language, options]: [string, Intl.DateTimeFormatOptions]) =>
      new target(language, {timeZone: zone, ...options}),
  });
  try {
    return run();
  } finally {
    Intl.DateTimeFormat = Original;
  }
}

/** Spaces differ between versions of the languages' data; words and order do not. */
function plain(text: string): string {
  return text.replace(/\s/gu, ' ');
}

describe('formats', () => {
  for (const zone of ZONES) {
    describe(`in ${zone}`, () => {
      it('keep a day that day', () => {
        // A language of its own for each zone, since formats are kept by language.
        const english = `en-CA-x-${zone.replace(/\W/g, '').slice(0, 8)}`;
        inZone(zone, () => {
          expect(formatDay('2026-11-12', english)).to.equal('November 12, 2026');
          expect(formatDay('2026-01-01', english)).to.equal('January 1, 2026');
          expect(formatDay('2026-12-31', english)).to.equal('December 31, 2026');
        });
      });

      it('tell the time where the person is', () => {
        const time = new Date('2026-11-12T19:02:00Z');
        const language = {'America/Toronto': 'en-CA', 'Asia/Dubai': 'en-GB', UTC: 'en-IE'}[zone] ?? 'en';
        const expected = {'America/Toronto': '2:02 p.m.', 'Asia/Dubai': '23:02', UTC: '19:02'}[zone];
        expect(plain(inZone(zone, () => formatTime(time, language)))).to.equal(expected);
      });
    });
  }

  it('write days in French as one does in Québec', () => {
    expect(plain(formatDay('2026-11-12', 'fr-CA'))).to.equal('12 novembre 2026');
    expect(plain(formatShortDay('2026-11-12', 'fr-CA'))).to.equal('12 nov.');
    expect(plain(formatMediumDay('2026-11-12', 'fr-CA'))).to.equal('12 nov. 2026');
  });

  it('write the first of a month in French as « 1er », and no other day', () => {
    expect(plain(formatDay('2026-03-01', 'fr-CA'))).to.equal('1er mars 2026');
    expect(plain(formatShortDay('2026-03-01', 'fr'))).to.equal('1er mars');
    expect(plain(formatDay('2026-03-11', 'fr-CA'))).to.equal('11 mars 2026');
    expect(plain(formatDay('2026-03-01', 'en'))).to.equal('March 1, 2026');
  });

  it('write a number with one decimal at most', () => {
    expect(formatNumber(7, 'en')).to.equal('7');
    expect(formatNumber(2.47, 'en')).to.equal('2.5');
    expect(formatNumber(2.47, 'fr-CA')).to.equal('2,5');
    expect(formatNumber(2.5, 'not a language')).to.equal('2.5');
  });

  it('join names as the language does', () => {
    const names = ['Marie', 'Paul', 'Sophie'];
    expect(formatList(names, 'fr-CA')).to.equal('Marie, Paul et Sophie');
    expect(formatList(names.slice(0, 1), 'en')).to.equal('Marie');
  });

  it('do without a language tag that nobody knows', () => {
    expect(formatDay('2026-11-12', 'not a language')).to.equal('November 12, 2026');
    expect(formatList(['Marie', 'Paul'], 'x_')).to.equal('Marie and Paul');
  });
});
