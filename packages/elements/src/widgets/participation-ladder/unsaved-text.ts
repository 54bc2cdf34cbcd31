import {localized, rungOf, type Wish} from '@avec/model';

import {draftPlace, isSaid, nameOf, NEW_DECISION} from './participation-ladder.logic.js';
import {
  dayOn,
  draftOn,
  labelFor,
  ladderInHand,
  titleOn,
  viewerSide,
  type Asked,
  type LadderScreen,
} from './participation-screen.js';
import type {DecisionTold} from './decision-reading.js';

/** @returns What was entered and could not be saved, as plain text, for a copy to keep. */
export function unsavedAsText(screen: LadderScreen): string {
  const {desk, words} = screen;
  const lines = [words.titles[viewerSide(screen)]];
  const title = desk.words.textAt(draftPlace(NEW_DECISION, 'title'));
  if (title.trim() !== '') lines.push('', title);
  for (const told of desk.seen) {
    const {id} = told.decision;
    if (desk.words.placesOf(id).length > 0) lines.push('', titleOn(screen, told.decision), ...linesOf(screen, told));
    const rename = desk.words.textAt(draftPlace(nameOf(id), 'title'));
    if (rename !== '') lines.push(words.actOn(words.rename, rename));
  }
  return `${lines.join('\n')}\n`;
}

function linesOf(screen: LadderScreen, told: DecisionTold): readonly string[] {
  const {words, language, today} = screen;
  const {place, wish, help, on} = draftOn(screen, told);
  const said = (answer: Wish, asked: Asked = 'place'): string => {
    const rung = ladderInHand(screen, told).rungs.find(({id}) => id === rungOf(answer));
    return rung ? localized(labelFor(asked, rung), language) : words.answers[viewerSide(screen)][asideOf(answer)];
  };
  const lines = [dayOn(screen, on || today)];
  if (isSaid(place)) lines.push(words.actOn(words.placeColumn, said(place)));
  if (isSaid(wish)) lines.push(words.actOn(words.wishColumn, said(wish, 'wish')));
  if (help !== '') lines.push(words.actOn(words.helpColumn, help));
  return lines;
}

function asideOf({kind}: Wish): Exclude<Wish['kind'], 'rung'> {
  return kind === 'rung' ? 'unanswered' : kind;
}
