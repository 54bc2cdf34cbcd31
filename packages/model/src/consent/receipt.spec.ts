import {expect} from '@open-wc/testing';
import fc from 'fast-check';

import {consentOn, decide, DEFINITION, definitionOf, reworded, withdraw} from './consent.fixture.js';
import {receiptOf} from './receipt-of.js';
import type {ConsentReceipt} from './receipt.js';
import {verifyReceipt, type ReceiptProof} from './verify-receipt.js';
import {contentHash} from '../definition/hash.js';
import type {Entry} from '../entry/entry.js';
import {redacted} from '../entry/redact.js';
import {ANNE, MARIE, Paper, type Device} from '../goal/goal.fixture.js';

type Leaf = readonly (string | number)[];

/** Where every text and number of some data is. */
function leavesOf(value: unknown, path: Leaf = []): readonly Leaf[] {
  if (typeof value === 'string' || typeof value === 'number') return [path];
  if (typeof value !== 'object' || value === null) return [];
  const isList = Array.isArray(value);
  return Object.entries(value).flatMap(([key, each]) => leavesOf(each, [...path, isList ? Number(key) : key]));
}

/** A copy with one leaf changed. */
function changed(value: unknown, [step, ...rest]: Leaf, change: (leaf: unknown) => unknown): unknown {
  if (step === undefined) return change(value);
  const copy = structuredClone(value) as Record<string, unknown>;
  copy[step] = changed(copy[step], rest, change);
  return copy;
}

/** One character another, added, or taken away. */
function oneCharacterOff(leaf: unknown, place: number, way: 'other' | 'more' | 'less'): unknown {
  if (typeof leaf === 'number') return leaf + (way === 'less' ? -1 : 1);
  const text = String(leaf);
  const at = text.length === 0 ? 0 : place % text.length;
  if (way === 'more' || text.length === 0) return `${text.slice(0, at)}x${text.slice(at)}`;
  if (way === 'less') return text.slice(0, at) + text.slice(at + 1);
  return `${text.slice(0, at)}${text[at] === '0' ? '1' : '0'}${text.slice(at + 1)}`;
}

/** A receipt whose fingerprints were made anew by hand, with one part changed. */
async function madeAnew(receipt: ConsentReceipt, path: Leaf): Promise<unknown> {
  const other = changed(receipt, path, (leaf) => oneCharacterOff(leaf, 3, 'other')) as ConsentReceipt;
  const {digests: _digests, ...parts} = other;
  const {schemaVersion: _schema, alignedWith: _aligned, ...hashed} = parts;
  const made = await Promise.all(
    Object.entries(hashed).map(async ([part, value]) => [part, await contentHash(value)] as const),
  );
  return {...parts, digests: {...Object.fromEntries(made), whole: await contentHash(parts)}};
}

describe('a receipt', () => {
  let anne: Device;
  let entry: Entry;
  let receipt: ConsentReceipt;

  beforeEach(async () => {
    anne = new Paper().device(ANNE);
    entry = await decide(anne, 'give');
    receipt = await of();
  });

  function of(place = -1): Promise<ConsentReceipt> {
    const {decisions} = consentOn(anne)!;
    return receiptOf(decisions.at(place)!, {subject: entry.subject, consentId: DEFINITION.id, decisions});
  }

  async function partOf(value: unknown, proof?: ReceiptProof): Promise<string> {
    const result = await verifyReceipt(value, proof);
    if (result.valid) return 'valid';
    expect(result.message).to.contain(`“${result.part}”`);
    return result.part;
  }

  it('says who asked what for what, what was decided, and how to take it back', () => {
    expect(receipt).to.deep.include({
      schemaVersion: 'avec-consent-receipt-1',
      alignedWith: 'ISO/IEC TS 27560:2023',
      header: {
        recordId: entry.id,
        receiptId: `receipt-${entry.id}`,
        piiPrincipal: 'marie',
        consentId: 'goals-to-doctor',
      },
      definition: (entry.body as {definition: unknown}).definition,
      parties: {
        controller: {
          id: 'clinic',
          name: 'Clinic of the Old Mill',
          type: 'Public health institution',
          address: '1 Mill Street',
          contact: '555-0100',
        },
      },
      event: {
        time: entry.at,
        zone: 'America/Toronto',
        validity: {review: '2027-02-20', until: '2027-11-22'},
        entity: {role: 'representative', ref: 'anne'},
        type: 'give',
        state: 'given',
        decidedBy: {kind: 'substitute', basis: 'A mandate'},
      },
    });
    expect(receipt.processing).to.deep.equal({
      purpose: 'So that your doctor takes your goals into account.',
      information: 'Your goals and where you are with them.',
      storage: 'In your file at the clinic.',
      retention: 'One year.',
      jurisdiction: 'CA-QC',
      recipients: [{id: 'doctor', name: 'Your family doctor'}],
      withdrawal: 'Call the desk.',
    });
    expect(receipt.notice).to.include({language: 'en', title: 'Share my goals with my doctor'});
  });

  it('is the same whenever it is made, and holds through a file', async () => {
    expect(await of()).to.deep.equal(receipt);
    const file = JSON.parse(JSON.stringify(receipt)) as unknown;
    expect(await partOf(file)).to.equal('valid');
    expect(await partOf(file, {definition: DEFINITION, entry})).to.equal('valid');
  });

  it('does not hold with one character off, anywhere, and says where', async () => {
    const leaves = leavesOf(receipt);
    expect(leaves.length).to.be.above(40);
    const way = fc.constantFrom('other' as const, 'more' as const, 'less' as const);
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...leaves), fc.nat({max: 500}), way, async (path, place, how) => {
        const file = changed(receipt, path, (leaf) => oneCharacterOff(leaf, place, how));
        fc.pre(JSON.stringify(file) !== JSON.stringify(receipt));
        expect(await partOf(file), path.join('.')).to.equal(path[0]);
      }),
      {numRuns: 600},
    );
    for (const path of leaves) {
      const file = changed(receipt, path, (leaf) => oneCharacterOff(leaf, 0, 'other'));
      expect(await partOf(file), path.join('.')).to.equal(path[0]);
    }
  });

  it('does not hold in another form', async () => {
    for (const value of [null, undefined, 7, 'x', [], {}, [receipt], {...receipt, more: 1}]) {
      expect(await partOf(value)).to.equal('schemaVersion');
    }
    for (const part of Object.keys(receipt)) {
      const without = Object.fromEntries(Object.entries(receipt).filter(([key]) => key !== part));
      expect(await partOf(without), part).to.equal(part);
      for (const other of [null, 7, 'x', [], {}]) {
        expect(await partOf({...receipt, [part]: other}), part).to.equal(part);
      }
    }
    expect(await partOf({...receipt, event: {...receipt.event, note: ''}})).to.equal('event');
    expect(await partOf({...receipt, notice: {...receipt.notice, covers: ['goal', 7]}})).to.equal('notice');
    const circle: Record<string, unknown> = {...receipt};
    circle['event'] = circle;
    expect(await partOf(circle)).to.equal('schemaVersion');
  });

  it('does not hold, with fingerprints made anew, against the words and the record', async () => {
    const ofNotice: readonly Leaf[] = [
      ['notice', 'title'],
      ['processing', 'purpose'],
      ['processing', 'recipients', 0, 'name'],
      ['parties', 'controller', 'name'],
    ];
    for (const path of ofNotice) {
      const file = await madeAnew(receipt, path);
      expect(await partOf(file), path.join('.')).to.equal('definition');
    }
    const file = await madeAnew(receipt, ['event', 'validity', 'until']);
    expect(await partOf(file)).to.equal('valid');
    expect(await partOf(file, {entry})).to.equal('event');
    expect(await partOf(await madeAnew(receipt, ['header', 'piiPrincipal']), {entry})).to.equal('header');
    expect(await partOf(await madeAnew(receipt, ['definition', 'version']), {definition: DEFINITION})).to.equal(
      'definition',
    );
  });

  it('is of one version of the words, one entry, one consent', async () => {
    expect(await partOf(receipt, {definition: reworded('2')})).to.equal('definition');
    expect(await partOf(receipt, {definition: reworded('1')})).to.equal('processing');
    const elsewhere = definitionOf({controller: {...DEFINITION.controller, contact: '555-0199'}});
    expect(await partOf(receipt, {definition: elsewhere})).to.equal('parties');
    expect(await partOf(receipt, {definition: definitionOf({reviewDays: 30})})).to.equal('notice');
    expect(await partOf(receipt, {entry: {...entry, id: 'x'}})).to.equal('header');
    expect(await partOf(receipt, {entry: {...entry, subject: 'somebody'}})).to.equal('header');
    expect(await partOf(receipt, {entry: {...entry, at: '2026-11-22T14:00:00.001Z-0000'}})).to.equal('event');
    const body = {...entry.body, definition: {...receipt.definition, version: '7'}};
    expect(await partOf(receipt, {entry: {...entry, body} as Entry})).to.equal('definition');
    const erasing = anne.keep({entity: {kind: 'consent', id: DEFINITION.id}, act: 'redact', body: {target: entry.id}});
    expect(await partOf(receipt, {entry: erasing})).to.equal('header');
  });

  it('still holds once words about people were erased from the record', async () => {
    expect(await partOf(receipt, {entry: redacted(entry)})).to.equal('valid');
    expect(await partOf(await madeAnew(receipt, ['event', 'entity', 'ref']), {entry: redacted(entry)})).to.equal(
      'event',
    );
  });

  it('is made of a refusal, and of a withdrawal with the words that were taken back', async () => {
    const refusal = await decide(anne, 'refuse');
    const refused = await of();
    expect(refused.event).to.deep.include({type: 'refuse', state: 'refused', validity: {review: '', until: ''}});
    expect(await partOf(refused, {definition: DEFINITION, entry: refusal})).to.equal('valid');
    const taken = withdraw(anne);
    const withdrawn = await of();
    expect(withdrawn.event).to.deep.include({type: 'withdraw', state: 'withdrawn', decidedBy: null});
    expect(withdrawn.processing).to.deep.equal(refused.processing);
    expect(await partOf(withdrawn, {definition: DEFINITION, entry: taken})).to.equal('valid');
    expect(await partOf(withdrawn, {entry})).to.equal('header');
    const alone = receiptOf(consentOn(anne)!.decisions.at(-1)!, {subject: MARIE.ref, consentId: DEFINITION.id});
    expect(await alone.catch((cause: unknown) => (cause as Error).name)).to.equal('TypeError');
  });
});
