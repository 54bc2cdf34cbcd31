import {expect} from '@open-wc/testing';

import {coproduction6} from './coproduction-6.js';

describe('the checklist of the six principles', () => {
  const {principles, questions, range, anchors} = coproduction6;

  it('keeps the principles in one order, with the eighteen questions in the same', () => {
    const counts = principles.map(({id}) => [id, questions.filter(({principle}) => principle === id).length]);
    expect(counts).to.deep.equal([
      ['assets', 3],
      ['capacity', 2],
      ['mutuality', 5],
      ['networks', 3],
      ['sharedRoles', 3],
      ['catalysts', 2],
    ]);
    const ids = counts.flatMap(([id, count]) =>
      Array.from({length: Number(count)}, (_, index) => `${String(id)}.${String(index + 1)}`),
    );
    expect(questions.map(({id}) => id)).to.deep.equal(ids);
  });

  it('asks each question in one sentence of twenty words or fewer', () => {
    for (const text of questions.flatMap((each) => Object.values(each.text))) {
      expect(text).to.match(/^[^.!?]+\.$/);
      expect(text.match(/[\p{L}\d]\S*/gu)?.length, text).to.be.at.most(20);
    }
  });

  it('asks no question twice', () => {
    for (const language of ['fr-CA', 'en']) {
      expect(new Set(questions.map(({text}) => text[language])).size).to.equal(18);
    }
  });

  it('names all five points, from “not yet” to “always”', () => {
    expect(range).to.deep.equal({min: 0, max: 4});
    expect(anchors.map(({value}) => value)).to.deep.equal([0, 1, 2, 3, 4]);
    expect(anchors.map(({label}) => label['en'])).to.deep.equal(['Not yet', 'Rarely', 'Sometimes', 'Often', 'Always']);
  });

  it('says whose principles they are, and that nobody has validated the questions', () => {
    expect(coproduction6.licence.attribution).to.deep.equal({
      'fr-CA':
        'Six principes\u202f: new economics foundation. Questions propres à ce projet, licence MIT. Outil non validé.',
      en: 'Six principles: new economics foundation. Questions original to this project, MIT licence. Not a validated instrument.',
    });
  });
});
