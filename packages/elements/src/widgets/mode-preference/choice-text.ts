import {localized, OPINION_WORDS} from '@avec/model';

import {choiceFrom, type ChoicePlace} from './choice.js';
import {opinionOn} from './opinion-writing.js';
import {choiceOn, inWords, unsavedOf, type PreferenceScreen} from './preference-screen.js';

/** @returns What was marked or written and could not be saved, as plain text, for a copy to keep. */
export function choiceAsWords(screen: PreferenceScreen): string {
  const {words} = screen;
  return `${[words.title, ...choiceLines(screen), ...opinionLines(screen)].join('\n\n')}\n`;
}

function choiceLines(screen: PreferenceScreen): readonly string[] {
  const {desk, definition, words, language} = screen;
  if (unsavedOf(desk).length === 0) return [];
  const choice = choiceOn(screen);
  const line = (label: string, place: ChoicePlace): readonly string[] => {
    const text = choice.get(place) ?? '';
    const said = place === 'note' ? text.trim() : inWords(screen, choiceFrom(text));
    return said === '' ? [] : [words.actOn(label, said)];
  };
  return [
    ...line(words.told.first, 'first'),
    ...line(words.told.second, 'second'),
    ...definition.situations.flatMap(({id, label}) => line(localized(label, language), `situation ${id}`)),
    ...line(words.told.note, 'note'),
  ];
}

function opinionLines({desk, words, choices}: PreferenceScreen): readonly string[] {
  if (choices.opinion === null) return [];
  const written = opinionOn(desk, choices.opinion);
  return OPINION_WORDS.filter((word) => written[word].trim() !== '').map((word) =>
    words.actOn(words.opinionTold[word], written[word].trim()),
  );
}
