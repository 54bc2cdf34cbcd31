import type {DecidedBy} from '@avec/model';

import type {ReceiptPlace} from './check-result.js';

/** The words of receipts: to read, to keep, to check. */
export interface ReceiptMessages {
  readonly receipt: string;
  readonly receiptOf: (decision: string, day: string) => string;
  readonly receiptShow: string;
  readonly receiptHide: string;
  readonly receiptPrint: string;
  readonly receiptKeep: string;
  readonly receiptFailed: string;
  readonly receiptFile: (day: string) => string;
  readonly receiptAbout: string;
  readonly asked: string;
  readonly decision: string;
  readonly when: string;
  /** `zone`: where the clock hung. */
  readonly whenAt: (day: string, time: string, zone: string) => string;
  readonly decider: string;
  readonly deciders: Readonly<Record<DecidedBy['kind'], string>>;
  readonly companionWas: string;
  /** Name of the number that tells one receipt from another. */
  readonly number: string;
  readonly version: string;
  readonly fingerprint: string;

  readonly check: string;
  readonly checkHint: string;
  readonly checkFile: string;
  readonly checking: string;
  readonly checkWhole: string;
  readonly checkAlone: string;
  readonly checkAltered: (part: string) => string;
  readonly checkUnreadable: string;
  readonly checkFailed: string;
  readonly parts: Readonly<Record<ReceiptPlace, string>>;
}

/** English words. */
export const receiptWords: ReceiptMessages = {
  receipt: 'Receipt',
  receiptOf: (decision, day) => `Receipt: ${decision}, ${day}`,
  receiptShow: 'Show the receipt',
  receiptHide: 'Hide the receipt',
  receiptPrint: 'Print the receipt',
  receiptKeep: 'Keep the receipt as a file',
  receiptFailed: 'The receipt could not be made. Load this page again, then try again.',
  receiptFile: (day) => `receipt-${day}.json`,
  receiptAbout: 'The parts of this receipt are aligned with ISO/IEC TS 27560:2023.',
  asked: 'What was asked',
  decision: 'Decision',
  when: 'When',
  whenAt: (day, time, zone) => `${day}, ${time} (${zone})`,
  decider: 'Who decided',
  deciders: {
    self: 'for themselves',
    minor: 'as a minor old enough to decide',
    parentOrTutor: 'as parent or tutor',
    substitute: 'in the place of the person',
  },
  companionWas: 'Someone was there',
  number: 'Number of the decision',
  version: 'Version of the words',
  fingerprint: 'Fingerprint of the words',

  check: 'Check a receipt',
  checkHint: 'Choose a receipt you kept as a file. It is read on this device and sent nowhere.',
  checkFile: 'Receipt file',
  checking: 'Checking…',
  checkWhole: 'This receipt is whole. It says the same as this record.',
  checkAlone: 'This receipt is whole. The decision it is about is not in this record.',
  checkAltered: (part) => `This receipt is not as it was made. What differs: ${part}.`,
  checkUnreadable: 'This file is not a receipt that can be read here.',
  checkFailed: 'The receipt could not be checked. Load this page again, then try again.',
  parts: {
    schemaVersion: 'the kind of receipt, or something that was added',
    alignedWith: 'the norm it follows',
    header: 'the numbers that name the receipt',
    definition: 'the version of the words',
    notice: 'the explanation that was shown',
    processing: 'what it is for, what information, or who has it',
    parties: 'who answers for it',
    event: 'the decision, its day, or who made it',
    digests: 'the fingerprints',
  },
};
