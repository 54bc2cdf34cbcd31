import type {MeetingConditionsMessages} from './meeting-conditions.messages.js';
import {ANSWERS, ASKED, COMFORT_ANSWERS, isChosen, PARTS, type Place, type Sheet} from './sheet.js';

/** @returns What stands in a place, as it is read; empty for nothing. */
export function inWords(sheet: Sheet, place: Place, words: MeetingConditionsMessages): string {
  const text = sheet[place];
  if (text === '') return '';
  if (place === 'comfort') {
    const comfort = COMFORT_ANSWERS.find((each) => each === text);
    return comfort ? words.comforts[comfort] : '';
  }
  if (!isChosen(place)) return text;
  const answer = ANSWERS.find((each) => each === text);
  return answer ? words.answers[answer] : '';
}

/** @returns What was written and could not be saved, as plain text, for a copy to keep. */
export function sheetAsText(sheet: Sheet, words: MeetingConditionsMessages): string {
  const lines = PARTS.flatMap((part) => ASKED[part]).flatMap((place) => {
    const text = inWords(sheet, place, words);
    return text === '' ? [] : [`${words.asked[place].label}\n${text}`];
  });
  return `${[words.title, ...lines].join('\n\n')}\n`;
}
