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
