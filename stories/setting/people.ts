import type {Party, Role} from '@avec/model';

/** First names of those who take part. Nobody here exists. */
const NAMES: Readonly<Record<Role, string>> = {
  person: 'Marie',
  practitioner: 'Paul',
  relative: 'Sylvie',
  peer: 'Ali',
  manager: 'Nadia',
  representative: 'Luc',
  facilitator: 'Inès',
  companion: 'Jo',
};

/** @returns Somebody in a role, as a portal names them. The person is whom the record is about. */
export function partyIn(role: Role, subject: string): Party {
  return {role, ref: role === 'person' ? subject : `${role}-1`, name: NAMES[role]};
}
