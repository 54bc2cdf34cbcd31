import {
  localized,
  type ConsentMoment,
  type DefinitionRef,
  type ModeChoice,
  type ModesDefinition,
  type Party,
} from '@avec/model';

import type {Choices} from './choices-reading.js';
import type {Part, PartId} from './choosing.js';
import type {ConsentChooserMessages} from './consent-chooser.messages.js';
import type {AskingAnswer} from '../../foundation/asking/asking.js';
import type {ModeAvailability} from '../mode-preference/availability.js';
import type {ModeOrder} from '../mode-preference/mode-preference.js';

/** What a person can do here; the rest they do in the parts. */
export interface ChooserActs {
  readonly open: (part: PartId) => void;
  /** Goes back to all choices, to the button the part was opened with. */
  readonly back: () => void;
  readonly askHelp: () => void;
  readonly print: () => void;
}

/** What the page has set for the parts. */
export interface PartSettings {
  /** Id of the list of ways to meet. */
  readonly modes: string;
  readonly availability: ModeAvailability;
  readonly order: ModeOrder;
}

/** What every part of the chooser is drawn from. */
export interface ChooserScreen {
  readonly seen: Choices;
  readonly parts: readonly Part[];
  /** How many consents the page gave that cannot be shown. */
  readonly refused: number;
  readonly viewer: Party;
  /** Whether it is said to the one who decides. */
  readonly isDeciding: boolean;
  /** Whether the record can only be read here. */
  readonly isReadOnly: boolean;
  readonly words: ConsentChooserMessages;
  readonly language: string;
  /** The local day it is, `YYYY-MM-DD`. */
  readonly today: string;
  readonly moment: ConsentMoment;
  /** The list of ways to meet of which something was said; `null` while nobody knows it. */
  readonly modesOf: (ref: DefinitionRef) => ModesDefinition | null;
  readonly open: PartId | null;
  /** What came of asking for help; `null` while nobody has. */
  readonly help: AskingAnswer | null;
  readonly settings: PartSettings;
  readonly acts: ChooserActs;
}

/** @returns What a part is called: a consent by its own title. */
export function titleOf({parts, words, language}: ChooserScreen, id: PartId): string {
  const part = parts.find((each) => each.id === id);
  if (part && 'definition' in part) return localized(part.definition.title, language);
  return words.parts[id as keyof ConsentChooserMessages['parts']];
}

/** @returns A choice of a way to meet, in words. */
export function choiceInWords(
  {words, language, modesOf}: ChooserScreen,
  ref: DefinitionRef,
  choice: ModeChoice,
): string {
  if (choice.kind !== 'mode') return words.choices[choice.kind];
  const mode = modesOf(ref)?.modes.find(({id}) => id === choice.mode);
  return mode ? localized(mode.label, language) : words.modeUnknown;
}
