import type {AttendanceView} from './fold-attendance.js';
import {ROLES, type Role} from '../entry/roles.js';
import {apart, type Some} from '../fold/apart.js';

/** Somebody who has several roles, and how the one they count under was chosen. */
export interface RoleChoice {
  readonly who: string;
  /** The role they count under. */
  readonly role: Role;
  /** Every role they have, in the order of {@link ROLES}. */
  readonly roles: readonly Role[];
  /** `themselves`: nothing to ask; `others`: they were listed, and have not chosen. */
  readonly chosenBy: 'themselves' | 'others';
}

/** Who took part: people, each once, however often they are listed. */
export interface Composition {
  readonly people: number;
  /** How many of them are service users or relatives. */
  readonly served: number;
  /** Whether service users and relatives are half of them, or more. Exactly one half is enough; so is nobody at all. */
  readonly isHalfServed: boolean;
  readonly byRole: Readonly<Record<Role, number>>;
  /** How many different settings were named. */
  readonly settings: number;
  /** How many different kinds of work were named. */
  readonly jobs: number;
  /** How many different territories were named. */
  readonly territories: number;
  /** Those with several roles, by `who`. */
  readonly asks: readonly RoleChoice[];
}

type Listed = Pick<
  AttendanceView,
  | 'who'
  | 'role'
  | 'roles'
  | 'setting'
  | 'job'
  | 'territory'
  | 'voice'
  | 'author'
  | 'saidAt'
  | 'id'
  | 'state'
  | 'audience'
>;

/** The roles that are at least half of a group of equals. */
const SERVED: ReadonlySet<Role> = new Set(['person', 'relative']);

/**
 * Who took part in a meeting, and whether service users and relatives are at
 * least half: the rule of the CIUP group of ACSM-Montréal. A notice, never a gate.
 *
 * Who is listed several times counts once: as they wrote themselves, else as
 * was written in their name, else as was said last. Two of four are half;
 * 49 of 100 are not, 50 of 100 are.
 *
 * @param attendances - Those of one meeting. Withdrawn and private ones do not count, so that all see the same.
 */
export function composition(attendances: readonly Listed[]): Composition {
  const listed = attendances.filter(({state, audience}) => state === 'recorded' && audience === 'shared');
  const everybody = apart(listed, ({who}) => who);
  const people = everybody.map(countedOf);
  const served = people.filter(({role}) => SERVED.has(role)).length;
  return {
    people: people.length,
    served,
    isHalfServed: served * 2 >= people.length,
    byRole: countRoles(people),
    settings: different(people.map(({setting}) => setting)),
    jobs: different(people.map(({job}) => job)),
    territories: different(people.map(({territory}) => territory)),
    asks: everybody
      .map(choiceOf)
      .filter(({roles}) => roles.length > 1)
      .toSorted((one, other) => (one.who < other.who ? -1 : 1)),
  };
}

/** @returns The one of a person's attendances that counts. */
function countedOf(listings: Some<Listed>): Listed {
  return listings.reduce((kept, each) => (compare(each, kept) > 0 ? each : kept));
}

function compare(one: Listed, other: Listed): number {
  const nearer = nearness(one) - nearness(other);
  if (nearer !== 0) return nearer;
  if (one.saidAt !== other.saidAt) return one.saidAt < other.saidAt ? -1 : 1;
  return one.id < other.id ? -1 : 1;
}

/** How near the hand that wrote is to the person: their own, their voice by another's, somebody else's. */
function nearness({who, author, voice}: Listed): number {
  if (author.ref === who) return 2;
  return voice.ref === who ? 1 : 0;
}

function choiceOf(listings: Some<Listed>): RoleChoice {
  const counted = countedOf(listings);
  const isOwn = nearness(counted) > 0;
  // Where others list somebody in different roles, nobody but the person can tell.
  const roles = new Set((isOwn ? [counted] : listings).flatMap((each) => [each.role, ...each.roles]));
  return {
    who: counted.who,
    role: counted.role,
    roles: ROLES.filter((role) => roles.has(role)),
    chosenBy: isOwn ? 'themselves' : 'others',
  };
}

function countRoles(people: readonly Listed[]): Readonly<Record<Role, number>> {
  const counts = ROLES.map((role) => [role, people.filter((each) => each.role === role).length]);
  return Object.fromEntries(counts) as Record<Role, number>;
}

/** How many names there are, those that only differ in case and spaces being one. */
function different(names: readonly string[]): number {
  const plain = names.map((name) => name.normalize('NFC').trim().replaceAll(/\s+/gu, ' ').toLowerCase());
  return new Set(plain.filter((name) => name !== '')).size;
}
