/** Why an act is refused. */
export const REFUSALS = {
  role: 'Managers and facilitators have no part in a person’s goals. Let somebody who takes part do it.',
  decision: 'Only the person, or their legal representative, decides where a goal stands. Propose it instead.',
  accept: 'Only the person, or their legal representative, accepts a proposal. Say “agree” or “differ” instead.',
  words: 'Somebody else has said this, or the person has taken it up. Propose the change instead.',
  behalf: 'To agree or to differ is for oneself, in nobody’s name. Let them do it by their own hand, or comment.',
  own: 'Only those whose act it is change it, take it back or erase it. Say “differ”, comment, or record your own instead.',
  taken: 'The person has gone on with it since. Propose the change instead.',
  recorded: 'This is recorded already. Use “set” or “propose”, or record another under a new id.',
  audience: 'Must have the audience of the thing it is about. For a note to yourself, record a private comment.',
  target: 'There is no such act before this one. Name one of this thing, and the heads of its view as parents.',
  'consent-hand':
    'Only the person, or their legal representative, decides on a consent. Let them do it by their own hand.',
  'consent-behalf': 'Nobody decides on a consent in another’s name. Let them do it by their own hand.',
  'consent-shared': 'A decision on a consent is for all who take part. Leave out the audience, or use “shared”.',
  'consent-decider': 'A person decides as “self” or “minor”, a representative as “parentOrTutor” or “substitute”.',
  'consent-purpose': 'Must be the id of the consent that the entry is about: each purpose is decided by itself.',
  'consent-undecided': 'There is nothing to withdraw: nobody has decided, or it is withdrawn already.',
  'consent-unseen': 'Somebody has decided since. Show it, and name all heads of the view as parents.',
  'plans-hand': 'Managers and facilitators have no part in these plans. Let the person, or who supports them, say it.',
  'plans-id': 'A record has one thing of this kind, under the id “plans”. Use CONTINGENCY_ID.',
  'plans-shared': 'The plans are for all who take part. Leave out the audience, or use “shared”.',
  'opinion-hand':
    'Those who support the person give an opinion, in nobody else’s name. Record a preference, or comment.',
  'opinion-shared': 'The person must see an opinion about their choice. Leave out the audience, or use “shared”.',
} as const;

/** A name of {@link REFUSALS}. */
export type RefusalCode = keyof typeof REFUSALS;

/** Why something is not done, and what can be done instead. In English, for the portal's developers. */
export interface Refusal {
  readonly code: RefusalCode;
  readonly message: string;
}

/** @returns The refusal of a code. */
export function refusalOf(code: RefusalCode): Refusal {
  return {code, message: REFUSALS[code]};
}
