import type {ConsentDecision} from './consent-view.js';
import type {ConsentDecisionBody, ConsentNotice} from './consent.js';
import {
  RECEIPT_PARTS,
  RECEIPT_SCHEMA,
  RECEIPT_STANDARD,
  type ConsentReceipt,
  type ReceiptEvent,
  type ReceiptNotice,
  type ReceiptPart,
  type ReceiptParts,
  type ReceiptProcessing,
} from './receipt.js';
import {contentHash} from '../definition/hash.js';

/** What a decision is one of. */
export interface ReceiptFrame {
  /** Opaque id of the person the record is about. */
  readonly subject: string;
  /** Id of the consent. */
  readonly consentId: string;
  /** All decisions of the consent. Needed for a withdrawal alone, which has no words: the receipt says what was taken back. */
  readonly decisions?: readonly ConsentDecision[];
}

const STATES = {give: 'given', refuse: 'refused', withdraw: 'withdrawn'} as const;

/**
 * The receipt of a decision. The same decision makes the same receipt. Needs a secure context.
 *
 * @throws TypeError for a withdrawal without the decision it takes back among `decisions`.
 */
export async function receiptOf(decision: ConsentDecision, frame: ReceiptFrame): Promise<ConsentReceipt> {
  const body = decision.body ?? takenBack(decision, frame.decisions ?? []);
  if (!body) throw new TypeError('A withdrawal has no words of its own. Give all "decisions" of its consent.');
  const {subject, consentId} = frame;
  const parts: ReceiptParts = {
    header: {recordId: decision.by, receiptId: receiptId(decision.by), piiPrincipal: subject, consentId},
    definition: body.definition,
    ...partsOfNotice(body.notice),
    event: eventOf(decision),
  };
  return {
    schemaVersion: RECEIPT_SCHEMA,
    alignedWith: RECEIPT_STANDARD,
    ...parts,
    digests: {...(await digestsOf(parts)), whole: await wholeDigest(parts)},
  };
}

/** @returns The id of the receipt of an entry. */
export function receiptId(entry: string): string {
  return `receipt-${entry}`;
}

/** @returns The parts of a receipt that hold what was said. */
export function partsOfNotice(notice: ConsentNotice): Pick<ReceiptParts, 'notice' | 'processing' | 'parties'> {
  const {purpose, information, storage, retention, jurisdiction, recipients, ...others} = notice;
  const {withdrawalElsewhere: withdrawal, controller, ...said} = others;
  return {
    notice: said,
    processing: {purpose, information, storage, retention, jurisdiction, recipients, withdrawal},
    parties: {controller},
  };
}

/** @returns The notice that {@link partsOfNotice} took apart. */
export function noticeOfParts(
  said: ReceiptNotice,
  {withdrawal: withdrawalElsewhere, ...processing}: ReceiptProcessing,
  {controller}: ReceiptParts['parties'],
): ConsentNotice {
  return {...said, ...processing, withdrawalElsewhere, controller};
}

/** @returns What a receipt says of a decision itself. */
export function eventOf({at, zone, author, act, body}: ConsentDecision): ReceiptEvent {
  return {
    time: at,
    zone,
    validity: {review: body?.review ?? '', until: body?.until ?? ''},
    entity: {role: author.role, ref: author.ref},
    type: act,
    state: STATES[act],
    decidedBy: body?.decidedBy ?? null,
  };
}

/** @returns The fingerprint of each part. */
export async function digestsOf(parts: ReceiptParts): Promise<Readonly<Record<ReceiptPart, string>>> {
  const made = RECEIPT_PARTS.map(async (part) => [part, await contentHash(parts[part])] as const);
  return Object.fromEntries(await Promise.all(made)) as Record<ReceiptPart, string>;
}

/** @returns The fingerprint of all parts together. */
export function wholeDigest(parts: ReceiptParts): Promise<string> {
  const {header, definition, notice, processing, parties, event} = parts;
  const forms = {schemaVersion: RECEIPT_SCHEMA, alignedWith: RECEIPT_STANDARD};
  return contentHash({...forms, header, definition, notice, processing, parties, event});
}

/** @returns The words of the newest decision a withdrawal follows; one after another, through withdrawals between. */
function takenBack({parents}: ConsentDecision, decisions: readonly ConsentDecision[]): ConsentDecisionBody | null {
  const before = decisions.filter(({by}) => parents.includes(by));
  const words = before.findLast(({body}) => body !== null)?.body;
  if (words) return words;
  return before.map((each) => takenBack(each, decisions)).find((each) => each !== null) ?? null;
}
