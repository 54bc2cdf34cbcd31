import {
  formatAnswer,
  parseAnswer,
  UNANSWERED,
  type BehalfOf,
  type ItemResponse,
  type Party,
  type RatingAnswer,
  type Role,
  type ScaleDefinition,
  type ScaleItem,
} from '@avec/model';

/** Whose answers the signed-in one is typing. */
export type Whose = 'own' | BehalfOf['basis'];

/** What has been said about one theme, not saved yet. */
export type ItemDraft = Omit<ItemResponse, 'item'>;

/** Unsaved answers, whole. */
export interface AnswersDraft {
  readonly items: ReadonlyMap<string, ItemDraft>;
  readonly note: string;
  /** `null` until somebody other than the person says whose answers these are. */
  readonly whose: Whose | null;
  readonly private: boolean;
  /** Where the steps stand: 0 the start, then one per theme, then the review. */
  readonly step: number;
}

/** Nothing said about a theme. */
export const EMPTY_ITEM: ItemDraft = {answer: UNANSWERED, important: false, discuss: false, note: ''};

/** Parts of a kept draft, by name. What does not read as ours is left out: storage is an edge. */
export function readDraft(parts: Readonly<Record<string, unknown>>, scale: ScaleDefinition): AnswersDraft {
  const items = new Map<string, ItemDraft>();
  for (const {id} of scale.items) {
    const item = readItem(parts[itemPart(id)], scale);
    if (item) items.set(id, item);
  }
  const {note, whose, step} = parts as {note?: unknown; whose?: unknown; step?: unknown};
  return {
    items,
    note: typeof note === 'string' ? note : '',
    whose: isWhose(whose) ? whose : null,
    private: parts['private'] === true,
    step: typeof step === 'number' ? Math.min(Math.max(0, step), lastStep(scale)) : 0,
  };
}

/** @returns The name under which a theme's part of the draft is kept. */
export function itemPart(itemId: string): string {
  return `item:${itemId}`;
}

/** @returns The number of the review, the step after the last theme. */
export function lastStep(scale: ScaleDefinition): number {
  return scale.items.length + 1;
}

function readItem(value: unknown, {range}: ScaleDefinition): ItemDraft | null {
  if (typeof value !== 'object' || value === null) return null;
  const {answer, important, discuss, note} = value as Partial<ItemDraft>;
  return {
    answer: readAnswer(answer, range),
    important: important === true,
    discuss: discuss === true,
    note: typeof note === 'string' ? note : '',
  };
}

function readAnswer(answer: unknown, range: ScaleDefinition['range']): RatingAnswer {
  const {kind, value} = (answer ?? {}) as {readonly kind?: unknown; readonly value?: unknown};
  return parseAnswer(String(kind === 'rated' ? value : kind), range);
}

const WHOSE: readonly Whose[] = ['own', 'dictated', 'paper', 'representative'];

function isWhose(value: unknown): value is Whose {
  return WHOSE.some((each) => each === value);
}

/** @returns Whose answers a role can type; empty for the person, whose answers are their own. */
export function whoseChoices(role: Role): readonly Whose[] {
  if (role === 'person') return [];
  return role === 'representative' ? ['representative', 'dictated', 'own'] : ['own', 'dictated', 'paper'];
}

/** @returns For whom the answers are typed; `null` when they are the author's own. */
export function behalfOf(whose: Whose | null, subject: string): BehalfOf | null {
  return whose === null || whose === 'own' ? null : {role: 'person', ref: subject, basis: whose};
}

/** @returns Whose answers these will be. */
export function voiceOfDraft(actor: Party, whose: Whose | null, subject: string): Party {
  return behalfOf(whose, subject) ?? actor;
}

/** @returns Whether anything was said about a theme. */
export function hasContent(item: ItemDraft): boolean {
  return item.answer.kind !== 'unanswered' || item.important || item.discuss || item.note.trim() !== '';
}

/** @returns What is saved: the themes something was said about, in the order of the scale. */
export function responsesOf(draft: AnswersDraft, scale: ScaleDefinition): readonly ItemResponse[] {
  return scale.items.flatMap(({id}) => {
    const item = draft.items.get(id);
    return item && hasContent(item) ? [{item: id, ...item}] : [];
  });
}

/** @returns How many themes have an answer of any kind. */
export function answeredCount(responses: readonly ItemResponse[]): number {
  return responses.filter(({answer}) => answer.kind !== 'unanswered').length;
}

/** @returns What a portal's form submits, one value per theme, under `<name>.<theme>`. */
export function formDataOf(name: string, draft: AnswersDraft, scale: ScaleDefinition): FormData {
  const data = new FormData();
  for (const {id} of scale.items) {
    data.append(`${name}.${id}`, formatAnswer(draft.items.get(id)?.answer ?? UNANSWERED));
  }
  return data;
}

/** @returns The theme a step shows; `null` for the start and the review. */
export function itemAt(step: number, scale: ScaleDefinition): ScaleItem | null {
  return scale.items[step - 1] ?? null;
}
