import type {Catalogue} from '../../foundation/locale/catalogue.js';

/** The words of a ladder item. */
export interface LadderItemMessages {
  readonly unanswered: string;
  readonly 'right-place': string;
  readonly 'not-applicable': string;
  readonly declined: string;
  readonly clear: string;
  /** Heard, not seen: in which order the rungs are read. */
  readonly order: string;
  /** Heard before the rung that was chosen, where it cannot be changed. */
  readonly chosen: string;
  /** Heard before the voices that stand on a rung. */
  readonly here: string;
  /** Said where an answer is needed. `declined` is the way round, as it is called here. */
  readonly needed: (declined: string) => string;
}

/** English, the source of the keys. */
export const en: LadderItemMessages = {
  unanswered: 'Not answered yet',
  'right-place': 'This is the right place for me',
  'not-applicable': 'Does not apply to me',
  declined: 'I’d rather not say',
  clear: 'Clear my answer',
  order: 'A ladder, read from the top rung down.',
  chosen: 'Chosen:',
  here: 'On this rung:',
  needed: (declined) => `An answer is needed here. “${declined}” is one too.`,
};

/** See {@link Catalogue}. */
export const ladderItemCatalogue: Catalogue<LadderItemMessages> = {
  tag: 'avec-ladder-item',
  en,
  load: {'fr-CA': () => import('./locales/fr-CA.js')},
};
