import type {ServiceCountsMessages} from '../service-counts.messages.js';

/** Français du Canada. */
export const messages: ServiceCountsMessages = {
  title: 'Comment on participe dans notre service',
  purpose: 'Des nombres pour qui dirige un service. À voir avec l’équipe, et avec des personnes qui l’utilisent.',
  how: (minimum) =>
    `Chaque nombre compte des personnes, selon leur dernière réponse. Moins de ${String(minimum)} n’est jamais dit.`,
  empty: 'Il n’y a rien à compter pour l’instant. Les nombres viennent quand des personnes partagent leurs réponses.',
  tooFew: (minimum) =>
    `Il y a moins de ${String(minimum)} personnes. Pour qu’on ne reconnaisse personne, rien n’est dit.`,
  nothing: 'Il y a encore trop peu de réponses. Pour qu’on ne reconnaisse personne, rien n’est dit.',
  broken: 'Les nombres ne peuvent pas s’afficher sur cette page.',
  checking: 'Le compte se fait…',
  laddersTitle: 'Où étaient les personnes dans les décisions',
  checklistsTitle: 'Comment les personnes voient notre façon de travailler',
  place: 'Place',
  answer: 'Réponse',
  people: 'Personnes',
  hidden: (minimum) => `moins de ${String(minimum)}, ou caché`,
  hiddenNote: (minimum) =>
    `«\u202fCaché\u202f»\u202f: un nombre qui en trahirait un autre, plus petit que ${String(minimum)}. Il peut être petit ou grand.`,
  total: 'En tout',
  notShown: (names) => `Trop peu de réponses pour montrer quoi que ce soit\u202f: ${names}.`,
  limitsTitle: 'Ce que ces nombres ne disent pas',
  limits: [
    'Comment va une personne, ni pourquoi.',
    'Si une place est la bonne\u202f: une place plus haute n’est pas meilleure pour tout le monde.',
    'Ce que pensent les personnes à qui on n’a rien demandé, qui n’ont pas répondu, ou qui le gardent pour elles.',
    'Si quelque chose a changé\u202f: on pourrait voir le changement d’une seule personne. Regardez rarement.',
  ],
  print: 'Imprimer cette page',
};
