import {expect} from '@open-wc/testing';

import type {Check} from './check.js';
import {KNOWN_FAULTS} from './known-faults.js';
import {complaintsOf} from './stage.js';
import {allSubjects, type Subject} from './subject.js';

/** Describes every element of the manifest by some of its promises. To be awaited: the manifest is fetched first. */
export async function describeElements(checks: readonly Check[]): Promise<void> {
  const subjects = await allSubjects();

  describe('every element', function () {
    // A page of its own loads every module anew, one by one.
    this.timeout(60_000);

    before(() => {
      for (const {ElementClass} of subjects) ElementClass.define();
    });

    afterEach(() => document.body.replaceChildren());

    for (const subject of subjects) {
      describe(subject.tag, () => {
        for (const check of checks.filter(({concerns}) => concerns?.(subject) ?? true)) itKeeps(subject, check);
      });
    }
  });
}

function itKeeps(subject: Subject, check: Check): void {
  const isKnown = KNOWN_FAULTS.some(
    ({check: name, tags}) => name === check.name && (tags?.includes(subject.tag) ?? true),
  );
  it(isKnown ? `${check.name} (not yet)` : check.name, async () => {
    const faults = await faultsOf(check, subject);
    if (!isKnown) expect(faults).to.deep.equal([]);
    else expect(faults, 'This is mended: take it out of test/conformance/known-faults.ts.').not.to.deep.equal([]);
  });
}

/** What a check finds, and what anybody complained of while it looked. */
async function faultsOf({faults}: Check, subject: Subject): Promise<readonly string[]> {
  const found: string[] = [];
  const complaints = await complaintsOf(async () => found.push(...(await faults(subject))));
  return [...found, ...complaints];
}
