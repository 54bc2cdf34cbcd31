import type {DefinitionOf, LocalizedText} from './definition.js';

/** One way to meet. */
export interface Mode {
  /** Id kept with a choice: `inPerson`, `phone`, `video`, `text`, `mix`, or a host's own. */
  readonly id: string;
  readonly label: LocalizedText;
  /** What speaks for it: as many as `disadvantages`, and as many as every other mode has. */
  readonly advantages: readonly LocalizedText[];
  readonly disadvantages: readonly LocalizedText[];
  /** Whether it takes place at a distance, and therefore asks for a place, a device and plans. */
  readonly remote: boolean;
}

/** An occasion for which somebody may want another mode: "the first meeting". */
export interface MeetingSituation {
  readonly id: string;
  readonly label: LocalizedText;
}

/** One answer of a check. */
export interface UnderstandingOption {
  readonly id: string;
  readonly label: LocalizedText;
  /** Whether it shows that the explanation was clear. */
  readonly isClear: boolean;
}

/** A question by which those who explained learn whether they explained well. Never scored, never kept. */
export interface UnderstandingCheck {
  readonly id: string;
  readonly question: LocalizedText;
  /** Two or more, one of them clear. */
  readonly options: readonly UnderstandingOption[];
  /** The explanation, said once more and otherwise. Shown after any answer. */
  readonly explanation: LocalizedText;
}

/**
 * The ways to meet as data: what speaks for and against each, in equal measure.
 *
 * "No preference" and "I'd like to talk first" are no modes: they are always
 * there. There is no field to recommend a mode, nor an order of merit. Checked
 * by `checkModes` before use.
 */
export interface ModesDefinition extends DefinitionOf<'modes'> {
  readonly modes: readonly Mode[];
  readonly situations: readonly MeetingSituation[];
  readonly checks: readonly UnderstandingCheck[];
}
