import type {Subject} from './subject.js';

/** A promise that every element keeps. */
export interface Check {
  /** What follows “it”. */
  readonly name: string;
  /** Whether the promise says anything of an element; of all, unless given. */
  readonly concerns?: (subject: Subject) => boolean;
  /** @returns A sentence for each thing that is not as promised. */
  readonly faults: (subject: Subject) => readonly string[] | Promise<readonly string[]>;
}
