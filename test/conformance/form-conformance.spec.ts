import {expect} from '@open-wc/testing';

import {FORM_CASES} from './form-cases.js';
import {runFormConformance} from './form-conformance.js';
import {isFormAssociated} from './manifest.js';
import {allSubjects} from './subject.js';

const subjects = await allSubjects();
const associated = subjects.filter(({element}) => isFormAssociated(element));

describe('form-associated elements', () => {
  before(() => {
    for (const {ElementClass} of subjects) ElementClass.define();
  });

  it('each have their cases in test/conformance/form-cases.ts', () => {
    expect(Object.keys(FORM_CASES)).to.have.members(associated.map(({tag}) => tag));
  });

  for (const [tag, cases] of Object.entries(FORM_CASES)) runFormConformance(tag, cases);
});
