import type {Role} from './roles.js';

/** What part a role has in somebody's record: decides, supports, or stands outside. */
export type Standing = 'deciding' | 'supporting' | 'outside';

/** The part each role has. A legal representative stands in the person's place. */
export const STANDINGS: Readonly<Record<Role, Standing>> = {
  person: 'deciding',
  representative: 'deciding',
  practitioner: 'supporting',
  peer: 'supporting',
  relative: 'supporting',
  companion: 'supporting',
  manager: 'outside',
  facilitator: 'outside',
};

/** @returns Whether a role decides for the person: the person, or who stands in their place in law. */
export function decides(role: Role): boolean {
  return STANDINGS[role] === 'deciding';
}
