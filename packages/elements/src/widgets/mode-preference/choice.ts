import {
  isAnswered,
  type DefinitionRef,
  type ModeChoice,
  type ModesDefinition,
  type PreferenceBody,
  type SituationChoice,
} from '@avec/model';

/** A place in which something can stand. A situation's is named after its id. */
export type ChoicePlace = 'first' | 'second' | 'note' | 'audience' | `situation ${string}`;

/** What stands in each place, as text: a choice as {@link choiceAsText} writes it, else words; absent for nothing. */
export type Choice = ReadonlyMap<ChoicePlace, string>;

/** What a choice says, wherever it comes from. */
export type ChoiceBody = Pick<PreferenceBody, 'first' | 'second' | 'situations' | 'note'>;

const MODE = 'mode ';

/** Answers that are no way to meet, and are always there. */
export const ASIDES = ['no-preference', 'talk-first', 'declined'] as const satisfies readonly ModeChoice['kind'][];

/** @returns A choice as one text, for a draft and for the value of a field; empty for none. */
export function choiceAsText(choice: ModeChoice): string {
  if (choice.kind === 'mode') return `${MODE}${choice.mode}`;
  return isAnswered(choice) ? choice.kind : '';
}

/** @returns What {@link choiceAsText} wrote; unanswered for any other text. */
export function choiceFrom(text: string): ModeChoice {
  if (text.startsWith(MODE)) return {kind: 'mode', mode: text.slice(MODE.length)};
  const kind = ASIDES.find((each) => each === text);
  return {kind: kind ?? 'unanswered'};
}

/** @returns Every place in which something can stand. */
export function placesOf({situations}: ModesDefinition): readonly ChoicePlace[] {
  return ['first', 'second', ...situations.map(({id}) => `situation ${id}` as const), 'note', 'audience'];
}

/** @returns A choice as it was saved, place by place. */
export function choiceOf(body: ChoiceBody, audience: 'private' | 'shared'): Choice {
  const situations = body.situations.map(({situation, choice}) => [`situation ${situation}`, choiceAsText(choice)]);
  const said = [
    ['first', choiceAsText(body.first)],
    ['second', choiceAsText(body.second)],
    ...situations,
    ['note', body.note],
    ['audience', audience === 'private' ? 'private' : ''],
  ];
  return new Map(said as [ChoicePlace, string][]);
}

/** What was chosen has to be among. */
interface Setting {
  readonly definition: ModesDefinition;
  readonly ref: DefinitionRef;
  /** Local day, `YYYY-MM-DD`. */
  readonly on: string;
}

/** @returns What is kept of a choice. A way to meet that is no longer on the list is not chosen any more. */
export function bodyOf(choice: Choice, {definition, ref, on}: Setting): PreferenceBody {
  const said = (place: ChoicePlace): ModeChoice => among(choiceFrom(choice.get(place) ?? ''), definition);
  const first = said('first');
  const second = said('second');
  const isTwice = second.kind === 'mode' && choiceAsText(second) === choiceAsText(first);
  const situations = definition.situations.flatMap(({id}): SituationChoice[] => {
    const wish = said(`situation ${id}`);
    return isAnswered(wish) ? [{situation: id, choice: wish}] : [];
  });
  return {
    definition: ref,
    on,
    first,
    second: isTwice ? {kind: 'unanswered'} : second,
    situations,
    note: (choice.get('note') ?? '').trim(),
  };
}

/** @returns Who may read a choice. */
export function audienceOf(choice: Choice): 'private' | 'shared' {
  return choice.get('audience') === 'private' ? 'private' : 'shared';
}

function among(choice: ModeChoice, {modes}: ModesDefinition): ModeChoice {
  const isGone = choice.kind === 'mode' && !modes.some(({id}) => id === choice.mode);
  return isGone ? {kind: 'unanswered'} : choice;
}

/**
 * Things in an order that begins elsewhere from one seed to the next, so that none is always the first one read.
 *
 * @param seed - Any text; the same text gives the same order.
 */
export function rotated<Thing>(things: readonly Thing[], seed: string): readonly Thing[] {
  let sum = 0;
  for (const letter of seed) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 1_000_003;
  const start = things.length === 0 ? 0 : sum % things.length;
  return [...things.slice(start), ...things.slice(0, start)];
}
