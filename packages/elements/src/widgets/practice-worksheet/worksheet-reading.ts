import {
  decides,
  decisionGroup,
  parseReflectionGroup,
  STANDINGS,
  type DecisionView,
  type Party,
  type ReflectionSubject,
  type ReflectionView,
} from '@avec/model';
import type {CareRecord} from '@avec/store';

/** What a worksheet is read with. */
export interface Worksheets {
  /** Those that stand and that this actor may read, newest first. */
  readonly sheets: readonly ReflectionView[];
  /** What a worksheet can be about, the last that was named first. */
  readonly decisions: readonly DecisionView[];
}

/** Before anything was read. */
export const NO_WORKSHEETS: Worksheets = {sheets: [], decisions: []};

/** @returns Whether a worksheet is for somebody in this role to fill in: for all who support, not for whom they support. */
export function fillsIn({role}: Pick<Party, 'role'>): boolean {
  return !decides(role);
}

/** @returns Whether a worksheet is one’s own: written by oneself, in whatever role. */
export function isOwn({author, voice}: Pick<ReflectionView, 'author' | 'voice'>, {ref}: Party): boolean {
  return author.ref === ref || voice.ref === ref;
}

/**
 * @returns The worksheets about one subject, and the decisions they can be about. Managers and facilitators get
 *   what they wrote themselves, and nothing of the person's.
 */
export async function readWorksheets(record: CareRecord, about: ReflectionSubject): Promise<Worksheets> {
  const isOutside = STANDINGS[record.actor.role] === 'outside';
  const [sheets, decisions] = await Promise.all([
    readSheets(record, about),
    isOutside ? Promise.resolve([]) : readDecisions(record),
  ]);
  return {sheets: isOutside ? sheets.filter((sheet) => isOwn(sheet, record.actor)) : sheets, decisions};
}

async function readSheets(record: CareRecord, about: ReflectionSubject): Promise<readonly ReflectionView[]> {
  const groups = (await record.groups('reflection')).filter((group) => parseReflectionGroup(group)?.about === about);
  const read = await Promise.all(groups.map((group) => record.view<ReflectionView>('reflection', {group})));
  return newestFirst(read.flat());
}

async function readDecisions(record: CareRecord): Promise<readonly DecisionView[]> {
  const groups = [decisionGroup(null), decisionGroup(record.actor.ref)];
  const read = await Promise.all(groups.map((group) => record.view<DecisionView>('decision', {group})));
  return newestFirst(read.flat());
}

function newestFirst<View extends {readonly order: string}>(views: readonly View[]): readonly View[] {
  return [...views].sort((one, other) => (one.order < other.order ? 1 : -1));
}
