import type {ActionField, ActionValues} from './action.js';
import type {OwnView} from '../own/own-view.js';
import type {Writing} from '../own/writing.js';

/** What somebody says stands in a field of a line. */
export interface ActionStatement<Value extends string = string> extends Writing {
  readonly value: Value;
  readonly erased: boolean;
}

/** What stands in a field of a line. */
export interface ActionFieldView<Value extends string = string> extends ActionStatement<Value> {
  /** What others say who knew nothing of what is shown; newest first. A standing and its `why` have the same `by`. */
  readonly conflict: readonly ActionStatement<Value>[];
}

/** What stands in each field of a line. Of `why`, only a line that is put off or given up has need. */
export type ActionFields = {readonly [Field in ActionField]: ActionFieldView<ActionValues[Field]>};

/** A line of the plan as it stands now. */
export interface ActionView extends OwnView<'action'> {
  /** Id of the meeting it was made in; `null` for none. */
  readonly meeting: string | null;
  /** Id of the principle it is about; `null` for none in particular. */
  readonly principle: string | null;
  readonly fields: ActionFields;
}
