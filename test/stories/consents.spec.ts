import type {LocalizedText} from '@avec/model';
import {checkConsent} from '@avec/model/checks';
import {expect} from '@open-wc/testing';

import {CONSENTS, GOALS_TO_FAMILY_DOCTOR_REWORDED, WITHOUT_CONSEQUENCES} from '../../stories/setting/consents.js';

const ALL = [...CONSENTS, GOALS_TO_FAMILY_DOCTOR_REWORDED];

function textsIn(value: unknown): readonly LocalizedText[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('fr-CA' in value) return [value as LocalizedText];
  return Object.values(value).flatMap(textsIn);
}

/** Statutes have the names that lawmakers gave them. */
const TEXTS = ALL.flatMap(({statute: _statute, ...rest}) => textsIn(rest));

describe('the consents that stories show', () => {
  it('may be asked for, all but the one that is there to be refused', () => {
    for (const consent of ALL) expect(checkConsent(consent)).to.deep.equal({consent});
    const refused = checkConsent(WITHOUT_CONSEQUENCES);
    expect('faults' in refused && refused.faults.map(({path}) => path)).to.deep.equal(['consequencesOfRefusal']);
  });

  it('are of an organisation that says it is an example', () => {
    for (const {controller} of ALL) {
      expect(controller.name).to.deep.equal({
        'fr-CA': 'CLSC du Vieux-Moulin (exemple)',
        en: 'CLSC du Vieux-Moulin (example)',
      });
      expect(controller.contact).to.match(/^514 555-01\d\d$/);
    }
  });

  it('speak in both languages, in sentences of fifteen words or fewer', () => {
    for (const text of TEXTS) {
      expect(text).to.have.all.keys('fr-CA', 'en');
      for (const sentence of Object.values(text).flatMap((words) => words.split(/[.!?]\s/))) {
        expect(sentence.match(/[\p{L}\d]\S*/gu)?.length ?? 0, sentence).to.be.at.most(15);
      }
    }
  });

  it('write French as printers do', () => {
    for (const text of TEXTS) expect(text['fr-CA']).not.to.match(/[^\u202f][:;!?»]|«[^\u202f]|['"]/);
  });
});
