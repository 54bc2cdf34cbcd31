import type {TrendChartMessages} from '../trend-chart.messages.js';

/** Mots de la courbe. */
export const messages: TrendChartMessages = {
  none: 'Pas encore de réponse. Les réponses apparaîtront ici, dans l’ordre où elles sont données.',
  voice: (label) => `${label}\u202f:`,
  first: (value, day) => `Une seule réponse\u202f: ${value}, le ${day}. Une ligne apparaît dès la deuxième.`,
  higher: (value, before, day) => `Plus haut que la dernière fois\u202f: ${value}, c’était ${before} le ${day}.`,
  same: (value, day) => `Pareil à la dernière fois\u202f: ${value}, comme le ${day}.`,
  lower: (value, before, day) => `Plus bas que la dernière fois\u202f: ${value}, c’était ${before} le ${day}.`,
  afterGap: 'Il n’y a pas de réponse entre les deux.',
  unanswered: (value, day) => `Pas de réponse cette fois. La dernière est ${value}, le ${day}.`,
  otherQuestion: (value) => `La question a changé. Cette réponse n’est donc pas comparée\u202f: ${value}.`,
  waiting: 'Le dessin s’en vient.',
  failed: 'Le dessin n’a pas pu être chargé. Les nombres sont plus bas.',
  anchor: (value, meaning) => `${value}\u202f: ${meaning}`,
  gaps: 'Là où la ligne est coupée, il n’y a pas eu de réponse.',
  newQuestions: (days) => `La question a changé le ${days}. Les réponses d’avant et d’après ne sont pas reliées.`,
  annotations: 'Ce qui est arrivé',
  annotation: (text, day) => `${text}, le ${day}`,
  showTable: 'Voir les nombres dans un tableau',
  hideTable: 'Cacher le tableau',
  caption: (label) => `${label}\u202f: toutes les réponses, la plus récente d’abord`,
  day: 'Jour',
  notAnswered: 'sans réponse',
  absent: 'rien ce jour-là',
  newQuestion: 'nouvelle question à partir d’ici',
};
