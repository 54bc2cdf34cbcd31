import {
  CONTINGENCY_FIELDS,
  localDay,
  localized,
  wallTime,
  type ConsentDefinition,
  type PreferenceView,
} from '@avec/model';

import {choiceInWords, titleOf, type ChooserScreen} from './chooser-screen.js';
import {lastOfEach, standsOf, type ConsentStands, type Part} from './choosing.js';
import type {ConsentChooserMessages} from './consent-chooser.messages.js';
import {isOwn, nameOf} from '../../foundation/desk/people.js';
import {formatDay} from '../../foundation/locale/formats.js';

/** What is told of one part among all choices. */
export interface Card {
  readonly title: string;
  /** Where it stands, in a few words. */
  readonly standing: string;
  /** What goes with it: days, a second choice. */
  readonly lines: readonly string[];
  /** What its button does. */
  readonly open: keyof ConsentChooserMessages['open'];
  /** Whether it is time to look at it again. */
  readonly isDue: boolean;
}

/** @returns What is told of a part. */
export function cardOf(screen: ChooserScreen, part: Part): Card {
  const title = titleOf(screen, part.id);
  if ('definition' in part) return {title, ...consentTold(screen, part.definition)};
  if (part.id === 'modes') return {title, ...preferenceTold(screen)};
  return {title, ...(part.id === 'conditions' ? conditionsTold(screen) : plansTold(screen))};
}

type Told = Omit<Card, 'title'>;

/** @returns What each voice prefers, one's own first. */
export function preferencesOf({seen, viewer}: ChooserScreen): readonly PreferenceView[] {
  return lastOfEach(seen.preferences, viewer);
}

/** @returns What one preference says, line by line. */
export function preferenceLines(screen: ChooserScreen, view: PreferenceView): readonly string[] {
  const {words, language} = screen;
  const {definition, first, second} = view;
  const lines = [
    first.kind === 'mode' ? words.prefers(choiceInWords(screen, definition, first)) : firstOf(screen, view),
  ];
  if (second.kind !== 'unanswered') lines.push(words.otherwise(choiceInWords(screen, definition, second)));
  return [...lines, words.on(formatDay(view.on, language))];
}

function firstOf(screen: ChooserScreen, {definition, first, situations}: PreferenceView): string {
  const isElsewhere = first.kind === 'unanswered' && situations.length > 0;
  return isElsewhere ? screen.words.bySituation : choiceInWords(screen, definition, first);
}

function preferenceTold(screen: ChooserScreen): Told {
  const {words, viewer} = screen;
  const held = preferencesOf(screen);
  const [only] = held;
  if (!only) return unsaid(screen, 'say');
  const isOne = held.length === 1 && (isOwn(only, viewer) || only.voice.role === 'person');
  const told = held.map((view) => {
    const [first = '', ...rest] = preferenceLines(screen, view);
    return isOne ? [first, ...rest] : [words.voiceSays(nameOf(view.voice, viewer, words), first), ...rest];
  });
  const [standing = '', ...lines] = told.flat();
  return {standing, lines, open: again(screen), isDue: false};
}

function consentTold(screen: ChooserScreen, definition: ConsentDefinition): Told {
  const {words, seen, moment} = screen;
  const stands = standsOf(definition, seen.consents, moment);
  const isDue = stands.word === 'review-due';
  const isAsked = ['draft', 'outdated', 'expired', 'disputed'].includes(stands.word);
  const open = isAsked ? 'decide' : isDue ? 'again' : 'see-or-change';
  return {
    standing: words.decisions[stands.word],
    lines: [...daysOf(screen, stands), ...holdsBack(screen, definition, stands)],
    open: canDecide(screen) ? open : 'read',
    isDue,
  };
}

/** @returns The days that go with a decision. */
export function daysOf(
  {words, language}: ChooserScreen,
  {word, decision, review, until}: ConsentStands,
): readonly string[] {
  if (!decision || word === 'disputed') return [];
  const day = (local: string): string => formatDay(local, language);
  const lines = [words.on(day(localDay(wallTime(decision.at), decision.zone)))];
  if (word === 'given' && review) lines.push(words.review(day(review)));
  if ((word === 'given' || word === 'review-due') && until) lines.push(words.ends(day(until)));
  if (word === 'expired' && until) lines.push(words.held(day(until)));
  return lines;
}

/** Of information alone it is worth a word that nothing goes out. */
function holdsBack({words}: ChooserScreen, {about}: ConsentDefinition, {word}: ConsentStands): readonly string[] {
  const isOut = about === 'services' || word === 'given' || word === 'review-due';
  return isOut ? [] : [words.nothingLeaves];
}

function conditionsTold(screen: ChooserScreen): Told {
  const {seen, viewer, words, language} = screen;
  const [last] = lastOfEach(seen.conditions, viewer);
  if (!last) return unsaid(screen, 'answer');
  const lines = [words.on(formatDay(last.on, language))];
  return {standing: words.conditionsSaid, lines, open: again(screen), isDue: false};
}

function plansTold(screen: ChooserScreen): Told {
  const {seen, words, isReadOnly} = screen;
  const open = isReadOnly ? 'read' : 'see-or-change';
  const fields = CONTINGENCY_FIELDS.map((field) => seen.plans?.fields[field]);
  const said = fields.filter((field) => (field?.value ?? '') !== '').length;
  if (said === 0) return {...unsaid(screen, 'plan'), open: isReadOnly ? 'read' : 'plan'};
  const isTwoWays = fields.some((field) => (field?.others.length ?? 0) > 0);
  const lines = isTwoWays ? [words.plansTwoWays] : [];
  return {standing: words.plansSaid(said, CONTINGENCY_FIELDS.length), lines, open, isDue: false};
}

function unsaid(screen: ChooserScreen, open: Card['open']): Told {
  return {standing: screen.words.unsaid, lines: [], open: canDecide(screen) ? open : 'read', isDue: false};
}

function again(screen: ChooserScreen): Card['open'] {
  return canDecide(screen) ? 'see-or-change' : 'read';
}

function canDecide({isDeciding, isReadOnly}: ChooserScreen): boolean {
  return isDeciding && !isReadOnly;
}

/** @returns Titles of what it is time to look at again. */
export function dueTitles(screen: ChooserScreen): readonly string[] {
  const due = screen.parts.filter((part) => cardOf(screen, part).isDue);
  return due.map((part) => titleOf(screen, part.id));
}

/** @returns What a preference says of one occasion, in words. */
export function situationLines(screen: ChooserScreen, view: PreferenceView): readonly string[] {
  const {words, language, modesOf} = screen;
  const known = modesOf(view.definition)?.situations ?? [];
  return view.situations.map(({situation, choice}) => {
    const label = known.find(({id}) => id === situation)?.label;
    return words.forSituation(
      label ? localized(label, language) : situation,
      choiceInWords(screen, view.definition, choice),
    );
  });
}
