import type {Way} from '../definition/way.js';
import type {DefinitionRef} from '../outcome/outcome.js';

/** What a worksheet can be about: one's own practice, a service, or a project. */
export const REFLECTION_SUBJECTS = ['practice', 'service', 'project'] as const;

/** One of {@link REFLECTION_SUBJECTS}. */
export type ReflectionSubject = (typeof REFLECTION_SUBJECTS)[number];

/** What was done in one of the three ways. Every text is empty for nothing. */
export interface ReflectedWay {
  readonly way: Way;
  /** What I did; of a service or a project, what we did. */
  readonly did: string;
  /** What we are doing. Only of a service or a project. */
  readonly doing: string;
  /** Where it is on the ladder: id of the rung; `null` when not said. */
  readonly rung: string | null;
  /** What came of it. */
  readonly came: string;
  /** What could have gone better. */
  readonly better: string;
}

/** A practitioner's worksheet: thinking about doing to, for and with. Said again, it replaces the whole. */
export interface ReflectionBody {
  /** The ladder. */
  readonly definition: DefinitionRef;
  readonly about: ReflectionSubject;
  /** Id of the decision it is about; `null` for none in particular. */
  readonly decision: string | null;
  /** Local calendar day, `YYYY-MM-DD`. */
  readonly on: string;
  /** Each way at most once; one that is absent has nothing. */
  readonly ways: readonly ReflectedWay[];
  /** What I do most. */
  readonly most: string;
  /** How to move towards "with". */
  readonly towards: string;
  /** Skills to build. */
  readonly skills: string;
  /** Support I need. */
  readonly support: string;
  /** Whether words stood here and were erased. Set by {@link redacted}, never by an author. */
  readonly erased?: boolean;
}
