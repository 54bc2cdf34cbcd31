import {
  consentState,
  type ConsentDefinition,
  type ConsentMoment,
  type ConsentStanding,
  type ConsentView,
  type OwnView,
  type Party,
} from '@avec/model';

import {isOwn} from '../../foundation/desk/people.js';

/** The acts that are never one, and the getting ready, in their order. */
export const ACTS = ['modes', 'services', 'information', 'ready'] as const;

/** One of {@link ACTS}. */
export type ActName = (typeof ACTS)[number];

/** What is opened on its own: one of ours, or one consent, by the id of its definition. */
export type PartId = 'modes' | 'conditions' | 'plans' | 'who' | `consent:${string}`;

/** One thing to choose, or to look at. */
export type Part =
  | {readonly id: 'modes'; readonly act: 'modes'}
  | {readonly id: `consent:${string}`; readonly act: 'services' | 'information'; readonly definition: ConsentDefinition}
  | {readonly id: 'conditions' | 'plans'; readonly act: 'ready'};

/** @returns Everything there is to choose, in the order of the acts; the page's consents in the page's order. */
export function partsOf(definitions: readonly ConsentDefinition[]): readonly Part[] {
  const consents = definitions.map((definition) => {
    return {id: `consent:${definition.id}`, act: definition.about, definition} as const;
  });
  return [
    {id: 'modes', act: 'modes'},
    ...consents.filter(({act}) => act === 'services'),
    ...consents.filter(({act}) => act === 'information'),
    {id: 'conditions', act: 'ready'},
    {id: 'plans', act: 'ready'},
  ];
}

/** @returns The part of an id that was kept; `null` where there is none any more. */
export function partIn(parts: readonly Part[], id: string | null): PartId | null {
  if (id === 'who') return id;
  return parts.find((part) => part.id === id)?.id ?? null;
}

/** @returns What each voice said last: one's own first, then the person's, then others'. */
export function lastOfEach<View extends OwnView>(views: readonly View[], viewer: Party): readonly View[] {
  const last = new Map<string, View>();
  for (const view of views) {
    const {role, ref} = view.voice;
    const key = `${role}:${ref}`;
    const known = last.get(key);
    if (!known || known.order < view.order) last.set(key, view);
  }
  const rank = (view: View): number => (isOwn(view, viewer) ? 0 : view.voice.role === 'person' ? 1 : 2);
  return [...last.values()].sort((one, other) => rank(one) - rank(other));
}

/** How a consent stands, as a person is told. */
export interface ConsentStands extends ConsentStanding {
  readonly word: ConsentStanding['state'] | 'disputed';
}

/** @returns How the consent of a definition stands. */
export function standsOf(
  definition: ConsentDefinition,
  consents: readonly ConsentView[],
  moment: ConsentMoment,
): ConsentStands {
  const standing = consentState(consents.find(({id}) => id === definition.id) ?? null, definition, moment);
  return {...standing, word: standing.isDisputed ? 'disputed' : standing.state};
}

/** @returns Whether a part has a button of its own to ask for help to understand. */
export function hasOwnHelp(open: PartId | null): boolean {
  return open === 'modes' || (open?.startsWith('consent:') ?? false);
}
