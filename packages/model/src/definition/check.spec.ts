import {expect} from '@open-wc/testing';
import fc from 'fast-check';

import {checkScale} from './check.js';
import {DefinitionError} from './definition-error.js';
import type {ScaleDefinition} from './definition.js';
import {SHIPPED_SCALES} from '../definitions/index.js';
import {tourDhorizon} from '../definitions/tour-dhorizon.js';

/** A small scale that uses all there is. */
const FULL: ScaleDefinition = {
  kind: 'scale',
  id: 'all-there-is',
  version: '2.1',
  languages: ['en', 'fr'],
  title: {en: 'All', fr: 'Tout'},
  purpose: {en: 'To try', fr: 'Pour essayer'},
  window: {en: 'today', fr: 'aujourd’hui'},
  disclaimer: {en: 'An example', fr: 'Un exemple'},
  licence: {
    name: 'CC-BY-4.0',
    holder: 'Somebody',
    url: 'https://example.org/licence',
    attribution: {en: 'By somebody', fr: 'Par quelqu’un'},
    allows: {commercial: false, modification: false, translation: true},
  },
  validated: true,
  higherIsBetter: false,
  range: {min: 0, max: 3},
  anchors: [{value: 0, label: {en: 'None', fr: 'Rien'}}],
  items: [
    {
      id: 'first',
      label: {en: 'First', fr: 'Premier'},
      hint: {en: 'Of two', fr: 'De deux'},
      anchors: [{value: 3, label: {en: 'Much', fr: 'Beaucoup'}}],
      reversed: true,
      supportPrompt: {atOrAbove: 3},
      change: {kind: 'minimal-important', threshold: 1, source: 'An example'},
    },
    {id: 'second', label: {en: 'Second', fr: 'Second'}},
  ],
  scoring: {method: 'scaled', to: {min: 0, max: 100}, missing: {minimum: 1, prorate: true}},
  change: {kind: 'rci', sd: 7.5, reliability: 0.84, source: 'An example'},
};

function faultsOf(value: unknown): readonly string[] {
  const result = checkScale(value);
  return 'faults' in result ? result.faults.map(({path, code}) => `${path} ${code}`) : [];
}

describe('checkScale', () => {
  it('takes a scale with all there can be, and one with only what must be, as they are', () => {
    const {window, disclaimer, scoring, change, ...least} = FULL;
    expect([window, disclaimer, scoring, change]).not.to.include(undefined);
    expect(checkScale(FULL)).to.deep.equal({scale: FULL});
    expect(checkScale(least)).to.deep.equal({scale: least});
  });

  it('takes every scale that is shipped', () => {
    for (const scale of SHIPPED_SCALES) expect(checkScale(scale)).to.deep.equal({scale});
  });

  it('refuses a scale without a licence and says what one must hold', () => {
    const {licence, ...without} = FULL;
    expect(licence).to.be.an('object');
    const result = checkScale(without);
    expect(result).to.have.nested.property('faults[0].path', 'licence');
    expect(result).to.have.nested.property('faults[0].message').that.contains('who holds the rights');
    expect(faultsOf({...FULL, licence: {}})).to.have.members([
      'licence.name missing',
      'licence.holder missing',
      'licence.attribution missing',
      'licence.allows missing',
    ]);
  });

  it('lists every fault at once, wherever they are', () => {
    const items = [
      {id: 'a', label: {en: 'A'}},
      {id: 'a', label: {en: ' ', fr: 'A'}, supportPrompt: {atOrBelow: 9}},
    ];
    const anchors = [
      {value: 4, label: {en: 'x', fr: 'x'}},
      {value: 1.5, label: 7},
    ];
    const scoring = {method: 'scaled', missing: {minimum: 9, prorate: true}};
    const {validated, ...broken} = {...FULL, title: {en: 'All'}, extra: 1, items, anchors, scoring};
    expect(validated).to.equal(true);
    expect(faultsOf(broken)).to.have.members([
      'validated missing',
      'title.fr untranslated',
      'extra unknown',
      'items[0].label.fr untranslated',
      'items[1].id duplicate',
      'items[1].label.en untranslated',
      'items[1].supportPrompt.atOrBelow out-of-range',
      'anchors[0].value out-of-range',
      'anchors[1].value wrong-type',
      'anchors[1].label wrong-type',
      'scoring.to missing',
      'scoring.missing.minimum out-of-range',
    ]);
  });

  it('wants every text in every language it names, and takes more', () => {
    expect(faultsOf({...FULL, languages: ['en', 'fr', 'iu']})).to.include.members([
      'title.iu untranslated',
      'licence.attribution.iu untranslated',
      'items[0].hint.iu untranslated',
      'items[0].anchors[0].label.iu untranslated',
    ]);
    expect(faultsOf({...FULL, languages: ['en']})).to.deep.equal([]);
    expect(faultsOf({...FULL, languages: []})).to.deep.equal(['languages missing']);
    expect(faultsOf({...FULL, languages: ['en', 'en']})).to.deep.equal(['languages[1] duplicate']);
  });

  it('goes on looking at a whole of which one part is wrong', () => {
    const twice = [{id: 'a'}, {id: 'a', label: {en: 7}}];
    expect(faultsOf({...FULL, items: twice})).to.have.members([
      'items[0].label missing',
      'items[1].label.en wrong-type',
      'items[1].label.fr untranslated',
      'items[1].id duplicate',
    ]);
  });

  it('keeps points within the range and the range within reason', () => {
    expect(faultsOf({...FULL, range: {min: 3, max: 3}, anchors: []})).to.include('range.max out-of-range');
    expect(faultsOf({...FULL, range: {min: 0, max: 101}})).to.deep.equal(['range.max too-large']);
    expect(faultsOf({...FULL, range: {min: 0, max: 100}})).to.deep.equal([]);
    const anchor = {value: 0, label: {en: 'x', fr: 'x'}};
    expect(faultsOf({...FULL, anchors: [anchor, anchor]})).to.deep.equal(['anchors[1].value duplicate']);
  });

  it('takes a hundred themes and no more', () => {
    const items = Array.from({length: 101}, (_, index) => ({id: `t${String(index)}`, label: {en: 'x', fr: 'x'}}));
    expect(faultsOf({...FULL, items: items.slice(1)})).to.deep.equal([]);
    expect(faultsOf({...FULL, items})).to.deep.equal(['items too-large']);
    expect(faultsOf({...FULL, items: []})).to.include('items missing');
  });

  it('says how a scaled score is scaled, and only that one', () => {
    const missing = {minimum: 1, prorate: true};
    expect(faultsOf({...FULL, scoring: {method: 'scaled', missing}})).to.deep.equal(['scoring.to missing']);
    expect(faultsOf({...FULL, scoring: {method: 'sum', to: {min: 0, max: 1}, missing}})).to.deep.equal([
      'scoring.to unknown',
    ]);
    expect(faultsOf({...FULL, scoring: {method: 'scaled', to: {min: 1, max: 1}, missing}})).to.deep.equal([
      'scoring.to.max out-of-range',
    ]);
  });

  it('wants a threshold that can be and says who published it', () => {
    expect(faultsOf({...FULL, change: {kind: 'rci', sd: 0, reliability: 1.1, source: ''}})).to.have.members([
      'change.sd out-of-range',
      'change.reliability out-of-range',
      'change.source missing',
    ]);
    expect(faultsOf({...FULL, change: {kind: 'felt'}})).to.deep.equal(['change.kind unknown']);
  });

  it('links to secure pages only', () => {
    // Written in two halves because a linter takes the whole for a call to run it.
    for (const url of ['http://example.org', ['java', 'script:alert(1)'].join(''), 'https://', '//example.org']) {
      expect(faultsOf({...FULL, licence: {...FULL.licence, url}}), url).to.deep.equal(['licence.url malformed']);
    }
  });

  it('refuses keys that reach a prototype', () => {
    const hostile = {...FULL, title: JSON.parse('{"en":"x","fr":"x","__proto__":{"polluted":1}}') as unknown};
    expect(faultsOf(hostile)).to.deep.equal(['title.__proto__ forbidden-key']);
    expect(({} as Record<string, unknown>)['polluted']).to.equal(undefined);
  });

  it('survives anything, in any place', () => {
    const key = fc.constantFrom(...(Object.keys(FULL) as (keyof ScaleDefinition)[]));
    fc.assert(
      fc.property(fc.anything({withNullPrototype: true, withSparseArray: true}), key, (value, place) => {
        expect(checkScale(value)).to.have.property('faults');
        checkScale({...FULL, [place]: value});
        checkScale({...FULL, items: [value], anchors: [value, value], languages: [value]});
      }),
    );
  });

  it('gives a copy: what the portal changes later changes nothing', () => {
    const given = structuredClone(FULL) as {title: Record<string, string>};
    const result = checkScale(given);
    given.title['en'] = 'Changed';
    expect(result).to.have.nested.property('scale.title.en', 'All');
  });
});

describe('DefinitionError', () => {
  it('lists in its message all that is wrong', () => {
    const result = checkScale({...tourDhorizon, version: 7, title: 8});
    const error = new DefinitionError('faults' in result ? result.faults : []);
    expect(error).to.include({code: 'definition-invalid', name: 'AvecDefinitionError'});
    expect(error.message).to.match(/version: .*\n.*title: /s);
  });
});
