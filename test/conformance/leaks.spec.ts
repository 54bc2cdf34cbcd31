import {expect} from '@open-wc/testing';

import type {State} from './example.js';
import {CAN_COLLECT, countSurvivors, watchRemains, type Remains} from './leaks.js';
import {shown} from './stage.js';
import {allSubjects, type Subject} from './subject.js';

const subjects = await allSubjects();

describe('every element that is gone', function () {
  this.timeout(60_000);

  before(() => {
    for (const {ElementClass} of subjects) ElementClass.define();
  });

  afterEach(() => document.body.replaceChildren());

  for (const subject of subjects) {
    (CAN_COLLECT ? it : it.skip)(
      `${subject.tag} is collected: two of a hundred stay at most (Chromium only)`,
      async () => {
        const state = await prepared(subject);
        // What is fetched once, and kept, is kept from the first.
        await shown(subject, state);
        expect(await countSurvivors(() => shown(subject, state), clear)).to.be.at.most(2);
      },
    );

    it(`${subject.tag} leaves no timer and no listener of the page`, async () => {
      const state = await prepared(subject);
      await shown(subject, state);
      clear();
      const {remains, stop} = watchRemains();
      try {
        for (let round = 0; round < 3; round++) {
          await shown(subject, state);
          clear();
        }
        expect(await ended(remains)).to.deep.equal([]);
      } finally {
        stop();
      }
    });
  }
});

/** Its example, with the same data for each of many: so that the data would hold on to them. */
async function prepared({example}: Subject): Promise<State> {
  const properties = (await example.properties?.()) ?? {};
  return {...example, properties: () => properties};
}

function clear(): void {
  document.body.replaceChildren();
}

/** Work that is under way when an element goes may end by itself. */
async function ended(remains: () => Remains): Promise<readonly (readonly [string, number])[]> {
  for (let frame = 0; frame < 300 && remains().size > 0; frame++) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  return [...remains()];
}
