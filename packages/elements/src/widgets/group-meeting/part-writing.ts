import {ROLES, uuidv7, type AttendanceSetBody, type AttendanceView, type Party, type Role} from '@avec/model';

import {roleOptions, rolesIn} from './group-meeting.logic.js';
import {placeOf, type PartField, type PartPlace} from './meeting-doings.js';
import {FROM_NOTHING, type Unsaved, type UnsavedWords} from '../../foundation/desk/unsaved-words.js';

/** Somebody's part as it is being written. */
export interface WrittenPart {
  /** Every role that is ticked. */
  readonly roles: readonly Role[];
  /** Roles among which one is to be chosen; a single one is chosen already. */
  readonly options: readonly Role[];
  /** The role for this time; `null` while none is chosen. */
  readonly role: Role | null;
  /** Whether whoever it is about has chosen it themselves. */
  readonly isOwnChoice: boolean;
}

/** @returns What stands in a field of somebody's part, for words that begin with it. */
export function startOfPart(field: PartField, part: PartPlace, person: AttendanceView | null, viewer: Party): Unsaved {
  if (!person) return field === 'roles' && isMine(part) ? {...FROM_NOTHING, text: viewer.role} : FROM_NOTHING;
  const text = {...person, roles: person.roles.join(' '), chose: ''}[field];
  return {text, from: text, base: person.heads, seen: person.by};
}

/** @returns What is written of somebody's roles. */
export function writtenPart(
  unsaved: UnsavedWords,
  part: PartPlace,
  person: AttendanceView | null,
  viewer: Party,
): WrittenPart {
  const text = (field: PartField): string =>
    unsaved.at(placeOf(part, field))?.text ?? startOfPart(field, part, person, viewer).text;
  const roles = rolesIn(text('roles'));
  const options = roleOptions(roles);
  const chosen = options.length === 1 ? options[0] : options.find((role) => role === text('role'));
  return {roles, options, role: chosen ?? null, isOwnChoice: text('chose') !== ''};
}

/** @returns What to save; the role is among the roles, even one that a peer supporter takes this time alone. */
export function savedPart(
  unsaved: UnsavedWords,
  part: PartPlace,
  person: AttendanceView | null,
  viewer: Party,
  role: Role,
): AttendanceSetBody {
  const text = (field: PartField): string =>
    (unsaved.at(placeOf(part, field))?.text ?? startOfPart(field, part, person, viewer).text).trim();
  const {roles} = writtenPart(unsaved, part, person, viewer);
  return {
    who: person?.who ?? (isMine(part) ? viewer.ref : uuidv7()),
    role,
    roles: ROLES.filter((each) => each === role || roles.includes(each)),
    setting: text('setting'),
    job: text('job'),
    territory: text('territory'),
    takeaway: text('takeaway'),
  };
}

/** @returns Whether somebody writes of themselves. */
export function isMine(part: PartPlace): boolean {
  return part.startsWith('me ');
}
