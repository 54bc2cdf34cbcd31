import type {Audience, EntityKind} from '../entry/entry.js';
import type {Basis, Party} from '../entry/roles.js';
import type {EntityView} from '../fold/fold.js';

/** What the view of every thing of one's own tells: a rating, a comment, a view of a decision. */
export interface OwnView<Kind extends EntityKind = EntityKind> extends EntityView {
  readonly kind: Kind;
  readonly state: 'recorded' | 'withdrawn';
  /** When it was first recorded. */
  readonly at: string;
  /** Whose hand recorded it. */
  readonly author: Party;
  /** Whose it is. */
  readonly voice: Party;
  /** `own` when the voice recorded it, else why somebody else did. */
  readonly basis: 'own' | Basis;
  readonly audience: Audience;
}
