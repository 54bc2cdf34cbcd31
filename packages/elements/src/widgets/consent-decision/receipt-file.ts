import {receiptOf, type ConsentDecision, type ReceiptFrame} from '@avec/model';

/** @returns A receipt as the text of a file, to keep and to have checked. Rejects where the page is not served over https. */
export async function receiptText(decision: ConsentDecision, frame: ReceiptFrame): Promise<string> {
  return `${JSON.stringify(await receiptOf(decision, frame), null, 2)}\n`;
}
