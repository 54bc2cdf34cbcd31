import type {ActionField, ActionFieldView, ActionStatement, ActionView} from '@avec/model';

/** Fields of a line in which two can have said different things, in the order of a plan; why goes with the standing. */
const APART = ['what', 'who', 'by', 'how', 'standing'] as const satisfies readonly ActionField[];

/** One of the fields that are decided apart. */
export type DecidedField = (typeof APART)[number];

/** @returns Whether a line is done or dropped, and nobody says otherwise. */
export function isClosed({fields: {standing}}: Pick<ActionView, 'fields'>): boolean {
  return [standing, ...standing.conflict].every(({value}) => value === 'done' || value === 'dropped');
}

/** @returns Whether the day of a line has come and nobody has said how it went. */
export function isDue(line: Pick<ActionView, 'fields'>, today: string): boolean {
  const {value: day} = line.fields.by;
  return day !== '' && day <= today && !isClosed(line);
}

/** @returns Lines to do, the nearest day first, those without one after; then those that are over, the latest first. */
export function byTime(lines: readonly ActionView[]): {
  readonly open: readonly ActionView[];
  readonly closed: readonly ActionView[];
} {
  const open = lines.filter((line) => !isClosed(line));
  const closed = lines.filter(isClosed);
  return {
    open: open.toSorted((one, other) => compare(dayOf(one), dayOf(other)) || compare(one.order, other.order)),
    closed: closed.toSorted((one, other) => compare(other.fields.standing.at, one.fields.standing.at)),
  };
}

/** @returns Why a line was put off or dropped; `null` where it was not. */
export function whyOf({fields: {standing, why}}: Pick<ActionView, 'fields'>): ActionStatement | null {
  return standing.value === 'moved' || standing.value === 'dropped' ? why : null;
}

/** @returns Fields of a line that were said in several ways. */
export function conflictsIn({fields}: Pick<ActionView, 'fields'>): readonly DecidedField[] {
  return APART.filter((field) => fieldIn({fields}, field).conflict.length > 0);
}

/** @returns What stands in a field. Of a standing that all agree on, two reasons are two ways as well. */
export function fieldIn({fields}: Pick<ActionView, 'fields'>, field: DecidedField): ActionFieldView {
  if (field !== 'standing' || fields.standing.conflict.length > 0) return fields[field];
  const {standing, why} = fields;
  if (!whyOf({fields})) return standing;
  return {...standing, by: why.by, conflict: why.conflict.map((each) => ({...each, value: standing.value}))};
}

/** @returns The reason that goes with one version of a standing; empty where there is none. */
export function reasonOf({fields: {why}}: Pick<ActionView, 'fields'>, by: string): string {
  return [why, ...why.conflict].find((each) => each.by === by)?.value ?? why.value;
}

function dayOf({fields}: ActionView): string {
  // After every day there is.
  return fields.by.value === '' ? '~' : fields.by.value;
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
