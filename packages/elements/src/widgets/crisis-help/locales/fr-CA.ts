import type {CrisisHelpMessages} from '../crisis-help.messages.js';

/** Français du Canada. */
export const messages: CrisisHelpMessages = {
  question: 'Besoin de parler à quelqu’un maintenant ?',
  unwatched: 'Personne ne surveille cet écran en temps réel.',
  emergency: 'Si vous êtes en danger, appelez les services d’urgence de votre région.',
  offer:
    'Certaines choses sont lourdes à porter sans aide. Vous pouvez en parler à quelqu’un, maintenant ou plus tard.',
  newTab: 'nouvel onglet',
  request: 'Demander qu’on me contacte',
  requestTaken: 'Votre portail a été avisé que vous aimeriez qu’on vous contacte.',
  requestNotSent: 'Cette page ne peut pas envoyer votre demande. Vous pouvez appeler votre équipe ou lui écrire.',
};
