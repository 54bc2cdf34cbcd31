import type {ConsentSubject} from '../definition/consent.js';
import type {EntityKind} from '../entry/entry.js';
import type {DefinitionRef} from '../outcome/outcome.js';

/** The exact words somebody was shown before they decided, in the language they were shown in. */
export interface ConsentNotice {
  /** BCP 47 tag. */
  readonly language: string;
  readonly title: string;
  readonly purpose: string;
  readonly information: string;
  readonly recipients: readonly {readonly id: string; readonly name: string}[];
  readonly retention: string;
  readonly storage: string;
  readonly consequencesOfRefusal: string;
  readonly consequencesOfWithdrawal: string;
  readonly withdrawalElsewhere: string;
  readonly explanation: {readonly simple: string; readonly full: string};
  readonly controller: {
    readonly id: string;
    readonly name: string;
    readonly type: string;
    readonly address: string;
    readonly contact: string;
  };
  readonly jurisdiction: string;
  /** Empty where the definition names none. */
  readonly statute: string;
  readonly about: ConsentSubject;
  readonly covers: readonly EntityKind[];
  readonly reviewDays: number;
  readonly validDays: number;
}

/** Who decides, as they say themselves. Recorded; nobody's capacity is judged. */
export type DecidedBy =
  | {readonly kind: 'self'}
  | {
      readonly kind: 'minor';
      /** Id of the rule by which somebody of that age decides. See `ageRuleOf`. */
      readonly rule: string;
    }
  | {
      readonly kind: 'parentOrTutor';
      readonly rule: string;
    }
  | {
      readonly kind: 'substitute';
      /** On what it rests, in their words: "mandate in case of incapacity". */
      readonly basis: string;
    };

/** Somebody who was there when the person decided. */
export interface Companion {
  readonly name: string;
  /** Who they are to the person: "my sister". */
  readonly role: string;
}

/** A decision on one consent: given or refused, by the act of its entry. Withdrawing needs no words. */
export interface ConsentDecisionBody {
  /** Which wording of which definition; its `hash` is the SHA-256 of `notice`. */
  readonly definition: DefinitionRef;
  readonly notice: ConsentNotice;
  readonly decidedBy: DecidedBy;
  /** `null` for nobody. */
  readonly companion: Companion | null;
  /** Local day on which the person is asked whether it still holds, `YYYY-MM-DD`; empty for a refusal, about which nobody asks again. */
  readonly review: string;
  /** Last local day on which it holds; empty for a refusal, which has no end. */
  readonly until: string;
  /** Whether words about people were erased. Set by `redacted`, never by an author. */
  readonly erased?: boolean;
}
