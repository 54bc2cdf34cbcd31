import type {RoleNames} from '../roles.messages.js';

/** Noms des rôles. */
export const roleNames: RoleNames = {
  person: 'Personne usagère',
  practitioner: 'Intervenante ou intervenant',
  relative: 'Proche',
  peer: 'Paire aidante ou pair aidant',
  manager: 'Gestionnaire',
  representative: 'Représentante ou représentant',
  facilitator: 'Animatrice ou animateur',
  companion: 'Personne qui vous accompagne',
};
