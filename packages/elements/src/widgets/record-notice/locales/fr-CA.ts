import type {RecordNoticeMessages} from '../record-notice.messages.js';

/** Français du Canada. */
export const messages: RecordNoticeMessages = {
  memory: 'Rien n’est gardé sur cet appareil. Vous pouvez répondre, mais tout s’efface à la fermeture de la page.',
  refused: 'Ce navigateur ne permet pas à la page de garder quoi que ce soit. C’est fréquent en navigation privée.',
  unanswered: 'Ce navigateur n’a pas répondu à temps. Recharger la page peut aider.',
  insecure: 'Cette page n’est pas protégée (https). Rien ne peut être gardé de façon sûre.',
  newer: 'Ce qui est gardé ici vient d’une version plus récente. Nous n’y avons pas touché.',
  'read-only': 'Vous pouvez lire ce dossier ici, sans le changer. Il vient d’une version plus récente.',
  blocked: 'Une autre fenêtre de ce site bloque celle-ci. Fermez l’autre fenêtre pour continuer.',
  lost: 'Ce qui était gardé sur cet appareil a disparu. Le navigateur l’a peut-être effacé.',
  closed: 'Ce dossier est fermé sur cet appareil. Rechargez la page pour recommencer.',
};
