import type {ConsentDecisionBody} from './consent.js';
import {noticeHash, noticeOf} from './notice.js';
import {digestsOf, eventOf, noticeOfParts, partsOfNotice, receiptId, wholeDigest} from './receipt-of.js';
import {misshapen, type ReceiptPlace} from './receipt-shape.js';
import {RECEIPT_PARTS, type ConsentReceipt, type ReceiptEvent, type ReceiptParts} from './receipt.js';
import {withoutBasis} from './words.js';
import type {ConsentDefinition} from '../definition/consent.js';
import {canonicalJson} from '../definition/hash.js';
import type {Entry, EntryOf} from '../entry/entry.js';

/** The entry of a decision. */
export type ConsentDecisionEntry =
  EntryOf<'consent', 'give'> | EntryOf<'consent', 'refuse'> | EntryOf<'consent', 'withdraw'>;

/** Whether a receipt is what it was, or which part of it is not. The message is in English, for the portal's developers. */
export type VerifiedReceipt =
  {readonly valid: true} | {readonly valid: false; readonly part: ReceiptPlace; readonly message: string};

/** What a receipt can be held against. */
export interface ReceiptProof {
  /** The words as the organisation has them, in the receipt's version. */
  readonly definition?: ConsentDefinition;
  /** The entry in the record: `record.get(receipt.header.recordId)`. */
  readonly entry?: Entry;
}

/**
 * Whether a receipt is what it was.
 *
 * Without more it is held against its own fingerprints, which tells a change
 * from none, and not who made it. With the definition it is held against its
 * words in the receipt's version and language; with the entry, against the
 * record. Needs a secure context.
 *
 * @param value - A file that somebody brings: anything.
 */
export async function verifyReceipt(value: unknown, {definition, entry}: ReceiptProof = {}): Promise<VerifiedReceipt> {
  const wrong = misshapen(value);
  if (wrong) return altered(wrong, 'does not have the form of a receipt of this release');
  const receipt = value as ConsentReceipt;
  const part = await changedPart(receipt);
  if (part) return altered(part, 'is not what it was when the receipt was made');
  const other = definition ? await otherThanDefinition(receipt, definition) : null;
  if (other) return altered(other, 'is not what the definition says in this version and language');
  const unlike = entry ? otherThanEntry(receipt, entry) : null;
  return unlike ? altered(unlike, 'is not what the record says') : {valid: true};
}

function altered(part: ReceiptPlace, how: string): VerifiedReceipt {
  return {valid: false, part, message: `The part “${part}” ${how}.`};
}

async function changedPart(receipt: ConsentReceipt): Promise<ReceiptPlace | null> {
  const [made, whole] = [await digestsOf(receipt), await wholeDigest(receipt)];
  const unlike = RECEIPT_PARTS.find((part) => made[part] !== receipt.digests[part]);
  const isWhole = whole === receipt.digests.whole;
  // Where all the words together are as they were, it is a fingerprint that was changed and not what it is of.
  if (unlike || !isWhole) return unlike && !isWhole ? unlike : 'digests';
  const notice = noticeOfParts(receipt.notice, receipt.processing, receipt.parties);
  return (await noticeHash(notice)) === receipt.definition.hash ? null : 'definition';
}

async function otherThanDefinition(
  receipt: ConsentReceipt,
  definition: ConsentDefinition,
): Promise<ReceiptPlace | null> {
  const notice = noticeOf(definition, receipt.notice.language);
  const {id, version} = definition;
  if (id !== receipt.definition.id || version !== receipt.definition.version) return 'definition';
  const parts = partsOfNotice(notice);
  const unlike = (['notice', 'processing', 'parties'] as const).find((part) => !isSame(receipt[part], parts[part]));
  return unlike ?? ((await noticeHash(notice)) === receipt.definition.hash ? null : 'definition');
}

function otherThanEntry(receipt: ConsentReceipt, entry: Entry): ReceiptPlace | null {
  if (!isDecision(entry)) return 'header';
  const {id, subject, entity} = entry;
  const header = {recordId: id, receiptId: receiptId(id), piiPrincipal: subject, consentId: entity.id};
  if (!isSame(receipt.header, header)) return 'header';
  const body = entry.act === 'withdraw' ? null : entry.body;
  const parts: Partial<ReceiptParts> = body ? {definition: body.definition, ...partsOfNotice(body.notice)} : {};
  const unlike = RECEIPT_PARTS.find((part) => parts[part] && !isSame(receipt[part], parts[part]));
  if (unlike) return unlike;
  const {at, zone, author, act} = entry;
  const event = eventOf({by: id, at, zone, author, act, body, parents: []});
  return isSame(keptOf(receipt.event, body), keptOf(event, body)) ? null : 'event';
}

/** What the record still knows of an event: words about people may have been erased since. */
function keptOf(event: ReceiptEvent, body: ConsentDecisionBody | null): ReceiptEvent {
  return body?.erased && event.decidedBy ? {...event, decidedBy: withoutBasis(event.decidedBy)} : event;
}

function isDecision(entry: Entry): entry is Entry & ConsentDecisionEntry {
  return entry.entity.kind === 'consent' && entry.act !== 'redact';
}

function isSame(one: unknown, other: unknown): boolean {
  return canonicalJson(one) === canonicalJson(other);
}
