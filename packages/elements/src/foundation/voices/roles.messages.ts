import type {Role} from '@avec/model';

/** Names of the roles as a person reads them. */
export type RoleNames = Readonly<Record<Role, string>>;

/** English names. */
export const roleNames: RoleNames = {
  person: 'Person using services',
  practitioner: 'Practitioner',
  relative: 'Relative or close person',
  peer: 'Peer support worker',
  manager: 'Manager',
  representative: 'Legal representative',
  facilitator: 'Facilitator',
  companion: 'Someone with you',
};
