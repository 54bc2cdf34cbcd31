import type {ConsentAct} from './consent-view.js';
import type {ConsentNotice, DecidedBy} from './consent.js';
import type {Role} from '../entry/roles.js';
import type {DefinitionRef} from '../outcome/outcome.js';

/** Version of the receipts written by this release. */
export const RECEIPT_SCHEMA = 'avec-consent-receipt-1';

/** The fields a receipt is modelled on. */
export const RECEIPT_STANDARD = 'ISO/IEC TS 27560:2023';

/** What was said, in the language it was said in. */
export type ReceiptNotice = Pick<
  ConsentNotice,
  | 'language'
  | 'title'
  | 'explanation'
  | 'consequencesOfRefusal'
  | 'consequencesOfWithdrawal'
  | 'statute'
  | 'about'
  | 'covers'
  | 'reviewDays'
  | 'validDays'
>;

/** What is done with the information, for what, where, how long, and for whom. */
export type ReceiptProcessing = Pick<
  ConsentNotice,
  'purpose' | 'information' | 'storage' | 'retention' | 'jurisdiction' | 'recipients'
> & {
  /** How to take it back. */
  readonly withdrawal: string;
};

/** Who answers for the information: id, name, type, address and contact. */
export interface ReceiptParties {
  readonly controller: ConsentNotice['controller'];
}

/** What was decided, by whom and when. */
export interface ReceiptEvent {
  /** Hybrid clock time of the entry. */
  readonly time: string;
  /** IANA time zone it was decided in. */
  readonly zone: string;
  /** Local days; empty for none. */
  readonly validity: {readonly review: string; readonly until: string};
  /** Whose hand it was. */
  readonly entity: {readonly role: Role; readonly ref: string};
  readonly type: ConsentAct;
  /** What the decision made of the consent when it was taken. */
  readonly state: 'given' | 'refused' | 'withdrawn';
  /** Who decides, as they say themselves; `null` for a withdrawal, of which nobody asks. */
  readonly decidedBy: DecidedBy | null;
}

/** What the receipt is of. */
export interface ReceiptHeader {
  /** Id of the entry in the record. */
  readonly recordId: string;
  /** Id of the receipt: the same for every receipt of one decision. */
  readonly receiptId: string;
  /** Opaque id of the person the record is about. */
  readonly piiPrincipal: string;
  /** Id of the consent: of its definition. */
  readonly consentId: string;
}

/** The parts of a receipt, each with a fingerprint of its own. */
export interface ReceiptParts {
  readonly header: ReceiptHeader;
  /** Which wording of which definition; `hash` is the SHA-256 of the exact words. */
  readonly definition: DefinitionRef;
  readonly notice: ReceiptNotice;
  readonly processing: ReceiptProcessing;
  readonly parties: ReceiptParties;
  readonly event: ReceiptEvent;
}

/** Name of a part. */
export type ReceiptPart = keyof ReceiptParts;

/** The parts, in the order they are compared. */
export const RECEIPT_PARTS = [
  'header',
  'definition',
  'notice',
  'processing',
  'parties',
  'event',
] as const satisfies readonly ReceiptPart[];

/**
 * What a person keeps of a decision: what was said, who asked, what was decided, and how to take it back.
 *
 * Its fields are aligned with ISO/IEC TS 27560:2023. The fingerprints show an
 * accidental or careless change; they are no signature, and who makes them
 * anew makes another receipt. Only the record and the definition tell: see `verifyReceipt`.
 */
export interface ConsentReceipt extends ReceiptParts {
  readonly schemaVersion: typeof RECEIPT_SCHEMA;
  readonly alignedWith: typeof RECEIPT_STANDARD;
  /** SHA-256 of the canonical JSON of each part, and of the whole but the fingerprints. */
  readonly digests: Readonly<Record<ReceiptPart | 'whole', string>>;
}
