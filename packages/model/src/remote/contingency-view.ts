import type {ContingencyField} from './contingency.js';
import type {EntityView} from '../fold/fold.js';
import type {Writing} from '../own/writing.js';

/** What somebody says of one part of the plans. */
export interface ContingencyStatement {
  /** Empty where it was taken away, or erased. */
  readonly value: string;
  /** Whether words stood here and were erased. */
  readonly erased: boolean;
  readonly by: Writing;
}

/** What stands in one part of the plans. */
export interface ContingencyFieldView {
  /** Empty while nobody has said anything, and where it was taken away or erased. */
  readonly value: string;
  readonly erased: boolean;
  /** Who said it last; `null` while nobody has. */
  readonly by: Writing | null;
  /** What others say who knew nothing of what is shown; newest first. */
  readonly others: readonly ContingencyStatement[];
}

/** What stands in each part of the plans. */
export type ContingencyFieldViews = Readonly<Record<ContingencyField, ContingencyFieldView>>;

/** The plans for an emergency and for a failing connection, as they stand now. One for each record. */
export interface ContingencyView extends EntityView {
  readonly kind: 'contingency';
  readonly audience: 'shared';
  /** When something was said of them last. */
  readonly at: string;
  readonly fields: ContingencyFieldViews;
}
