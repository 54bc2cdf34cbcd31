import {expect} from '@open-wc/testing';

import {ANSWER_FAULTS} from './faults/answers.js';
import {ATTRIBUTE_FAULTS} from './faults/attributes.js';
import {DOCUMENTED_FAULTS} from './faults/documented.js';
import {LOOKS_FAULTS} from './faults/looks.js';
import {MOVING_FAULTS} from './faults/moving.js';
import {REGISTRATION_FAULTS} from './faults/registration.js';
import {START_FAULTS} from './faults/start.js';
import {STYLED_FAULTS} from './faults/styled.js';
import {subjectOf} from './planted.js';
import {CHECKS} from '../checks.js';

const PLANTED = [
  ...START_FAULTS,
  ...REGISTRATION_FAULTS,
  ...ATTRIBUTE_FAULTS,
  ...DOCUMENTED_FAULTS,
  ...STYLED_FAULTS,
  ...MOVING_FAULTS,
  ...LOOKS_FAULTS,
  ...ANSWER_FAULTS,
];

describe('the checks of elements', function () {
  this.timeout(20_000);

  afterEach(() => document.body.replaceChildren());

  it('each have a fault that they are seen to find', () => {
    const tried = PLANTED.map(({check}) => check);
    expect(CHECKS.map(({name}) => name).filter((name) => !tried.includes(name))).to.deep.equal([]);
  });

  describe('find nothing wrong with a sound element', () => {
    for (const {name, faults} of CHECKS) {
      it(`that ${name}`, async () => {
        expect(await faults(subjectOf())).to.deep.equal([]);
      });
    }
  });

  describe('find', () => {
    for (const {check, fault, subject, says} of PLANTED) {
      it(`${fault}, where an element ${check}`, async () => {
        const {faults} = CHECKS.find(({name}) => name === check)!;
        expect((await faults(subject())).join('\n')).to.match(says);
      });
    }
  });
});
