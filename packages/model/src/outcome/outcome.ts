import type {RatingAnswer} from './answer.js';

/** Which wording of which scale was answered: the id and version a person can read, the hash that proves the text. */
export interface DefinitionRef {
  readonly id: string;
  readonly version: string;
  /** SHA-256 of the definition's canonical JSON, in lower-case hexadecimal. */
  readonly hash: string;
}

/** What was said about one theme. */
export interface ItemResponse {
  /** Id of the item in the definition. */
  readonly item: string;
  readonly answer: RatingAnswer;
  /** "This matters to me right now." */
  readonly important: boolean;
  /** "I'd like to talk about it." */
  readonly discuss: boolean;
  /** Free text; empty for none. */
  readonly note: string;
  /** Whether words stood here and were erased. Set by {@link redacted}, never by an author. */
  readonly erased?: boolean;
}

/** One session: themes answered together, on one day. */
export interface OutcomeRecordBody {
  readonly definition: DefinitionRef;
  /** Local calendar day the answers are about, `YYYY-MM-DD`. */
  readonly on: string;
  /** Only the themes something was said about. An item that is absent is unanswered. */
  readonly items: readonly ItemResponse[];
  /** Free text about the whole; empty for none. */
  readonly note: string;
  /** Whether a note stood here and was erased. Set by {@link redacted}, never by an author. */
  readonly erased?: boolean;
}

/** A correction of one theme of a session by whoever recorded it. */
export type OutcomeSetBody = ItemResponse;
