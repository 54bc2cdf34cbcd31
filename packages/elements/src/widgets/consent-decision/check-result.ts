import type {ConsentReceipt} from '@avec/model';

/** A part of a receipt that somebody may have altered. */
export type ReceiptPlace = keyof ConsentReceipt;

/**
 * What checking a receipt came to. `alone`: whole, but this record has no such
 * decision; `unreadable`: no receipt; `unchecked`: there was no means to check it.
 */
export type CheckResult =
  | {readonly kind: 'whole' | 'alone' | 'unreadable' | 'unchecked'}
  | {readonly kind: 'altered'; readonly part: ReceiptPlace};
