import type {LocalizedText} from '../definition/definition.js';

/** One way to reach help. */
export interface CrisisResource {
  readonly id: string;
  readonly name: LocalizedText;
  /** When it is for, or what it offers. */
  readonly note?: LocalizedText;
  /** Each a `tel:`, `sms:` or `https:` address with the words to show. */
  readonly links: readonly {readonly href: string; readonly label: LocalizedText}[];
  /** Day the facts were last checked, `YYYY-MM-DD`; `null` while the host has not. */
  readonly verifiedOn: string | null;
}

/** A list of ways to reach help, most fitting first. */
export interface CrisisList {
  readonly id: string;
  readonly resources: readonly CrisisResource[];
}
