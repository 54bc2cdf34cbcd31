import type {RadarChartMessages} from '../radar-chart.messages.js';

/** Mots du radar. */
export const messages: RadarChartMessages = {
  none: 'Pas encore de réponse. Les réponses apparaîtront ici, côte à côte.',
  voice: (label) => `${label}\u202f:`,
  higher: (names, day) => (day ? `Plus haut que le ${day}\u202f: ${names}.` : `Plus haut\u202f: ${names}.`),
  lower: (names, day) => (day ? `Plus bas que le ${day}\u202f: ${names}.` : `Plus bas\u202f: ${names}.`),
  same: (count, day) => (day ? `Pareil au ${day}\u202f: ${themes(count)}.` : `Pareil\u202f: ${themes(count)}.`),
  once: (names) => `Sans réponse l’une des deux fois\u202f: ${names}.`,
  nothingToCompare: 'Il n’y a encore rien à comparer.',
  higherThan: (voice, names) => `Plus haut que «\u202f${voice}\u202f»\u202f: ${names}.`,
  lowerThan: (voice, names) => `Plus bas que «\u202f${voice}\u202f»\u202f: ${names}.`,
  sameAs: (voice, count) => `Pareil à «\u202f${voice}\u202f»\u202f: ${themes(count)}.`,
  rated: (count, all) => `Avec une réponse\u202f: ${count} sur ${themes(all)}.`,
  unrated: (names) => `Sans réponse\u202f: ${names}.`,
  waiting: 'Le dessin s’en vient.',
  failed: 'Le dessin n’a pas pu être chargé. Les nombres sont plus bas.',
  tooFew: 'Moins de trois thèmes ont une réponse. Voici donc les nombres dans un tableau.',
  narrow: 'Il y a peu de place ici. Voici donc les nombres dans un tableau.',
  gaps: 'Là où une forme est ouverte, il n’y a pas eu de réponse.',
  showTable: 'Voir les nombres dans un tableau',
  hideTable: 'Cacher le tableau',
  caption: (label, min, max) => `${label}\u202f: les nombres, de ${min} à ${max}`,
  axis: 'Thème',
  notAnswered: 'sans réponse',
};

function themes(count: number): string {
  return count <= 1 ? `${count} thème` : `${count} thèmes`;
}
