import {expect} from '@open-wc/testing';

import {SHIPPED_CHECKLISTS} from './checklists.js';
import {SHIPPED_SCALES} from './index.js';
import {SHIPPED_LADDERS} from './ladders.js';
import {SHIPPED_MODES} from './modes.js';
import {tourDhorizon} from './tour-dhorizon.js';
import {checkChecklist, checkLadder, checkModes, checkScale} from '../definition/check.js';
import type {LocalizedText} from '../definition/definition.js';

const SHIPPED = [...SHIPPED_SCALES, ...SHIPPED_LADDERS, ...SHIPPED_CHECKLISTS, ...SHIPPED_MODES];

/** Given to us as it stands, and two words longer than what we write ourselves. */
const GIVEN = 'You take part so that your view can be “fixed”, not so that the service can change.';

function texts(value: unknown): readonly LocalizedText[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('fr-CA' in value) return [value as LocalizedText];
  return Object.values(value).flatMap(texts);
}

function wordsIn(sentence: string): number {
  return sentence.match(/[\p{L}\d]\S*/gu)?.length ?? 0;
}

describe('the definitions that are shipped', () => {
  it('pass the checks that a portal’s own must pass', () => {
    for (const scale of SHIPPED_SCALES) expect(checkScale(scale)).to.deep.equal({scale});
    for (const ladder of SHIPPED_LADDERS) expect(checkLadder(ladder)).to.deep.equal({ladder});
    for (const checklist of SHIPPED_CHECKLISTS) expect(checkChecklist(checklist)).to.deep.equal({checklist});
    for (const modes of SHIPPED_MODES) expect(checkModes(modes)).to.deep.equal({modes});
  });

  it('have each its own id', () => {
    expect(SHIPPED.map(({id}) => id)).to.deep.equal([
      'tour-dhorizon',
      'working-together',
      'arnstein-8',
      'tlap-7',
      'doing-3',
      'coproduction-6',
      'modes',
    ]);
  });

  it('may be used, changed and translated by anybody, and claim no validation', () => {
    for (const {licence, validated} of SHIPPED) {
      expect(licence).to.deep.include({
        name: 'MIT',
        holder: 'avec',
        allows: {commercial: true, modification: true, translation: true},
      });
      expect(licence.attribution['en']).to.contain('MIT licence');
      expect(licence.attribution['fr-CA']).to.contain('licence MIT');
      expect(validated).to.equal(false);
    }
  });

  it('say every word in both languages', () => {
    for (const {languages} of SHIPPED) expect(languages).to.deep.equal(['fr-CA', 'en']);
    for (const text of texts(SHIPPED)) expect(text).to.have.all.keys('fr-CA', 'en');
  });

  it('speak in sentences of fifteen words or fewer', () => {
    const {questions: _questions, ...frames} = {...SHIPPED_CHECKLISTS[0]};
    const all = texts([SHIPPED_SCALES, SHIPPED_LADDERS, SHIPPED_MODES, frames]).flatMap((each) => Object.values(each));
    for (const sentence of all.filter((text) => text !== GIVEN).flatMap((text) => text.split(/[.!?]\s/))) {
      expect(wordsIn(sentence), sentence).to.be.at.most(15);
    }
  });

  it('put a narrow no-break space before the French marks that want one', () => {
    for (const text of texts(SHIPPED)) {
      expect(text['fr-CA']?.replaceAll('https://', '')).not.to.match(/[^\u202f][:;!?»]|«[^\u202f]/);
    }
  });

  it('write quotation marks and apostrophes as printers do', () => {
    for (const text of texts(SHIPPED)) expect(Object.values(text).join(' ')).not.to.match(/['"]/);
  });
});

describe('the scales that are shipped', () => {
  it('are original, say that they are not validated, and never add up', () => {
    for (const {licence, scoring, change} of SHIPPED_SCALES) {
      expect(licence.attribution['en']).to.match(/^Original to this project.*Not a validated instrument\.$/);
      expect(licence.attribution['fr-CA']).to.match(/^Propre à ce projet.*Outil non validé\.$/);
      expect([scoring, change]).to.deep.equal([undefined, undefined]);
    }
  });

  it('ask about ten themes of a life', () => {
    expect(tourDhorizon.items.map(({id}) => id)).to.deep.equal([
      'home',
      'money',
      'days',
      'close',
      'friends',
      'body',
      'mind',
      'safety',
      'respect',
      'hope',
    ]);
  });
});
