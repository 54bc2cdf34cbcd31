import {expect} from '@open-wc/testing';

import {FIELD_CASES, FORM_FAULTS, SoundField} from './form-faults.js';
import {formTrials} from '../form-conformance.js';

describe('the trials of forms', () => {
  customElements.define('avec-sound-field', SoundField);

  it('each have a fault that they are seen to find', () => {
    const tried = FORM_FAULTS.map(({trial}) => trial);
    const names = formTrials('avec-sound-field', FIELD_CASES).map(({name}) => name);
    expect(names.filter((name) => !tried.includes(name))).to.deep.equal([]);
  });

  for (const {name, run} of formTrials('avec-sound-field', FIELD_CASES)) {
    it(`find nothing wrong with a sound field that ${name}`, run);
  }

  FORM_FAULTS.forEach(({Field, trial, says}, index) => {
    const tag = `avec-faulty-field-${index}`;
    customElements.define(tag, class extends Field {});

    it(`find the fault of a field of which none ${trial}`, async () => {
      const {run} = formTrials(tag, FIELD_CASES).find(({name}) => name === trial)!;
      const said = await run().then(
        () => 'nothing',
        (error: unknown) => (error as Error).message,
      );
      expect(said).to.match(says);
    });
  });
});
