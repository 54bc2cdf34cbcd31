import type {Anchor, DefinitionOf, LocalizedText} from './definition.js';

/** What some of the questions are about together. The only thing that ever gets a score. */
export interface Principle {
  readonly id: string;
  readonly label: LocalizedText;
  /** The principle in one line. */
  readonly line: LocalizedText;
}

/** One idea, rated by how often it is so. */
export interface ChecklistQuestion {
  readonly id: string;
  /** Id of its principle. */
  readonly principle: string;
  readonly text: LocalizedText;
}

/**
 * A checklist as data: questions by principles, one range for all, words and rights.
 *
 * There is no score over all principles: they are unlike things. Checked by
 * `checkChecklist` before use.
 */
export interface ChecklistDefinition extends DefinitionOf<'checklist'> {
  readonly range: {readonly min: number; readonly max: number};
  readonly anchors: readonly Anchor[];
  /** In the order they are drawn and read, always the same. */
  readonly principles: readonly Principle[];
  readonly questions: readonly ChecklistQuestion[];
}
