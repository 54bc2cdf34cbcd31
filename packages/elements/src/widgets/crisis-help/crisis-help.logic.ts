import {
  checkCrisis,
  CRISIS_PRESETS,
  needsVerification,
  type CrisisList,
  type CrisisResource,
  type Fault,
} from '@avec/model';

/** Names a portal can give instead of a list of its own. */
export const CRISIS_PRESET_NAMES = ['ca-qc', 'ca', 'none'] as const;

/** One of {@link CRISIS_PRESET_NAMES}. */
export type CrisisPreset = (typeof CRISIS_PRESET_NAMES)[number];

/** How a link reaches help. */
export type HelpKind = 'call' | 'text' | 'web';

/** What an element or its provider was given. */
export interface HelpSource {
  /** A list as the page gave it, unchecked; `null` for none. */
  readonly resources: unknown;
  /** Name of a preset; empty for none. */
  readonly preset: string;
}

/** The list to show, `null` where there is none to trust, and what was wrong with the one that was given. */
export interface ChosenHelp {
  readonly list: CrisisList | null;
  readonly faults: readonly Fault[];
}

const NO_HELP: ChosenHelp = {list: null, faults: []};

/**
 * Chooses the ways to reach help: the element's own before the provider's, a list before a preset.
 *
 * A list that cannot be used is not replaced by another: numbers of another
 * place are worse than a sentence that is true everywhere.
 */
export function chooseHelp(own: HelpSource, provided: HelpSource): ChosenHelp {
  for (const {resources, preset} of [own, provided]) {
    if (resources !== null && resources !== undefined) return readList(resources);
    if (preset) return readPreset(preset);
  }
  return NO_HELP;
}

function readList(resources: unknown): ChosenHelp {
  const checked = checkCrisis(resources);
  if ('faults' in checked) return {list: null, faults: checked.faults};
  return checked.list.resources.length > 0 ? {list: checked.list, faults: []} : NO_HELP;
}

function readPreset(name: string): ChosenHelp {
  if (name === 'none') return NO_HELP;
  if (isShipped(name)) return {list: CRISIS_PRESETS[name], faults: []};
  const message = `No preset has this name. There are: ${CRISIS_PRESET_NAMES.join(', ')}.`;
  return {list: null, faults: [{path: 'preset', code: 'unknown', message}]};
}

function isShipped(name: string): name is keyof typeof CRISIS_PRESETS {
  return Object.hasOwn(CRISIS_PRESETS, name);
}

/** @returns How an address of a checked list reaches help. */
export function kindOfLink(href: string): HelpKind {
  if (href.startsWith('tel:')) return 'call';
  return href.startsWith('sms:') ? 'text' : 'web';
}

/** Digits that tell one line from another within a country. */
const NATIONAL_DIGITS = 10;

/**
 * The number to write beside a link whose words do not say it, so that it can be dialled on another phone.
 *
 * @returns The number as in the address; empty where the words say it or there is none.
 */
export function unsaidNumber(href: string, words: string): string {
  if (kindOfLink(href) === 'web') return '';
  const number = href.slice('tel:'.length);
  return digitsOf(words).includes(digitsOf(number).slice(-NATIONAL_DIGITS)) ? '' : number;
}

function digitsOf(text: string): string {
  return text.replace(/\D/g, '');
}

/**
 * Resources whose facts were never checked, or not for twelve months.
 *
 * @param today - Local calendar day, `YYYY-MM-DD`.
 */
export function unverified({resources}: CrisisList, today: string): readonly CrisisResource[] {
  return resources.filter((resource) => needsVerification(resource, today));
}
