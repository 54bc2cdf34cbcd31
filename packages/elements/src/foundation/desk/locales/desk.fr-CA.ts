import {roleNames} from '../../voices/locales/roles.fr-CA.js';
import type {DeskMessages} from '../desk.messages.js';

/** Français du Canada. */
export const deskWords: DeskMessages = {
  roles: roleNames,
  you: 'Vous',
  named: (role, name) => `${role} (${name})`,
  opening: 'Ouverture du dossier…',
  erased: 'Il y avait des mots ici. Ils ont été effacés.',
  writtenBy: (voice, day) => `${voice}, le ${day}`,
  actOn: (act, label) => `${act}\u202f: ${label}`,
  change: 'Changer',
  save: 'Enregistrer',
  cancel: 'Annuler',
  wordsMissing: 'Écrivez d’abord quelques mots.',
  dayWrong: 'Choisissez un jour du calendrier, ou laissez ce champ vide.',
  changedMeanwhile:
    'Quelqu’un a changé ceci pendant que vous écriviez. Vos mots sont encore ici. Les deux seront gardés.',
  kept: 'Gardé sur cet appareil au fur et à mesure. Vous pouvez arrêter et revenir.',
  keptNot: 'Ceci ne peut pas être gardé au fur et à mesure. Enregistrez avant de partir.',
  conflictTitle: 'Ceci a été écrit de deux façons',
  conflictText: 'Aucune des deux personnes n’avait vu l’autre. Rien n’est perdu\u202f: choisissez.',
  keepThis: 'Garder celle-ci',
  conflictsWaiting: (count) =>
    count === 1
      ? 'Une partie a été écrite de deux façons.'
      : `${String(count)} parties ont été écrites de deux façons.`,
  savedAt: (time) => `Enregistré sur cet appareil à ${time}.`,
  savedInMemory: 'Rien n’est gardé sur cet appareil\u202f: tout disparaît quand vous fermez la page.',
  saving: 'Enregistrement…',
  undone: 'C’est annulé.',
  redone: 'C’est refait.',
  undo: 'Annuler ce geste',
  redo: 'Refaire',
  arrived: (voices) => `Du nouveau de\u202f: ${voices}.`,
  failed: 'L’enregistrement n’a pas marché. Vos mots sont encore ici. Réessayez, ou gardez-en une copie.',
  failedQuota: 'Il n’y a plus de place sur cet appareil. Vos mots sont encore ici. Gardez-en une copie.',
  failedReadOnly: 'Ce dossier peut seulement être lu ici. Vos mots sont encore ici. Gardez-en une copie.',
  refused: 'Seules les personnes qui ont écrit ceci peuvent le changer.',
  copyWords: 'Garder une copie de mes mots',
  copyName: 'mes-mots.txt',
};
