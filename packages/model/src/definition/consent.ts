import type {LocalizedText} from './definition.js';
import type {UnderstandingCheck} from './modes.js';
import type {EntityKind} from '../entry/entry.js';

/** What a consent is to: to receive services, or to one use of one's information. Two acts, never one tick-box. */
export const CONSENT_SUBJECTS = ['services', 'information'] as const;

/** One of {@link CONSENT_SUBJECTS}. */
export type ConsentSubject = (typeof CONSENT_SUBJECTS)[number];

/** Somebody who will have the information, or who gives the service. */
export interface Recipient {
  readonly id: string;
  readonly name: LocalizedText;
}

/** The organisation that answers for the information. The words of ISO/IEC TS 27560: id, name, address, contact, type. */
export interface Controller {
  readonly id: string;
  readonly name: LocalizedText;
  /** Kind of organisation, as it names itself: "public health institution". */
  readonly type: LocalizedText;
  readonly address: string;
  /** Telephone, e-mail or web address of the one who answers questions. */
  readonly contact: string;
}

/** From which age somebody decides for themselves, and which law says so. */
export interface AgeRule {
  /** Kept with a decision: see `DecidedBy`. */
  readonly id: string;
  /** Whole years, from 1 to 30. Below, the holder of parental authority or the tutor decides. */
  readonly decidesFrom: number;
  readonly statute: LocalizedText;
  /** Where the rule can be read: an https address. */
  readonly source: string;
}

/**
 * One thing that a person is asked to agree to, as data of the host: for what, what information, to whom, how long,
 * and what happens when they say no.
 *
 * It has no licence block, unlike what somebody rates: the words are the
 * host's own. Checked by `checkConsent` before use; without one of its parts
 * nobody is asked. Any change to its words is a new version and asks again.
 */
export interface ConsentDefinition {
  readonly kind: 'consent';
  /** Lower-case words joined by hyphens. Also the id of the person's consent in their record. */
  readonly id: string;
  readonly version: string;
  /** Every language in which all texts are there; the first is the fallback. */
  readonly languages: readonly string[];
  readonly about: ConsentSubject;
  /** What is asked, in one line: "Share my goals with my family doctor". */
  readonly title: LocalizedText;
  /** For what. */
  readonly purpose: LocalizedText;
  /** What information; for services, what the service consists of. */
  readonly information: LocalizedText;
  /** To whom; for services, who gives them. */
  readonly recipients: readonly Recipient[];
  /** How long it is kept and used. */
  readonly retention: LocalizedText;
  /** Where it is kept. */
  readonly storage: LocalizedText;
  readonly consequencesOfRefusal: LocalizedText;
  /** What happens to ongoing services, and to what was shared already, when the person changes their mind. */
  readonly consequencesOfWithdrawal: LocalizedText;
  /** How to take it back outside this page: at the desk, by telephone. */
  readonly withdrawalElsewhere: LocalizedText;
  /** The whole in a few short sentences, and more fully for those who want it. */
  readonly explanation: {readonly simple: LocalizedText; readonly full: LocalizedText};
  readonly checks: readonly UnderstandingCheck[];
  readonly controller: Controller;
  /** Law that governs it, as a code: `CA-QC`. */
  readonly jurisdiction: string;
  /** The statute, by its name; it is data, no code knows it. */
  readonly statute?: LocalizedText;
  /**
   * From which age a minor decides about it. Unless set, it is the one of `AGE_RULES` for the `jurisdiction`; where
   * there is none either, nobody is asked to decide by age.
   */
  readonly ageRule?: AgeRule;
  /** Kinds of entries that may be let out under it; none for services. */
  readonly covers: readonly EntityKind[];
  /** Days after which the person is asked whether it still holds. 90 unless the host says otherwise. */
  readonly reviewDays: number;
  /** Days after which it no longer holds, unless the person has given it again; at least `reviewDays`. */
  readonly validDays: number;
}
