import type {ConsentDefinition, UnderstandingCheck, UnderstandingOption} from '@avec/model';

const UNSURE: UnderstandingOption = {
  id: 'unsure',
  label: {'fr-CA': 'Je ne sais pas', en: 'I don’t know'},
  isClear: false,
};

/** An organisation that does not exist, with a telephone number kept for examples. */
const CONTROLLER: ConsentDefinition['controller'] = {
  id: 'clsc-du-vieux-moulin',
  name: {'fr-CA': 'CLSC du Vieux-Moulin (exemple)', en: 'CLSC du Vieux-Moulin (example)'},
  type: {'fr-CA': 'Établissement public de santé', en: 'Public health institution'},
  address: '100, rue du Vieux-Moulin, Saint-Exemple (Québec)',
  contact: '514 555-0142',
};

/** What each of its consents says in the same words. */
export const COMMON = {
  kind: 'consent',
  version: '1',
  languages: ['fr-CA', 'en'],
  controller: CONTROLLER,
  jurisdiction: 'CA-QC',
  storage: {
    'fr-CA': 'Dans votre dossier au CLSC, au Québec.',
    en: 'In your file at the CLSC, in Québec.',
  },
  withdrawalElsewhere: {
    'fr-CA': 'Appelez au 514 555-0142, ou passez à l’accueil. Vous n’avez rien à expliquer.',
    en: 'Call 514 555-0142, or come to the front desk. You have nothing to explain.',
  },
} as const;

/** Asked with each of them: whether it was clear that one can change one's mind. */
export const CAN_STOP: UnderstandingCheck = {
  id: 'stop',
  question: {'fr-CA': 'Quand pouvez-vous retirer votre accord\u202f?', en: 'When can you withdraw your consent?'},
  options: [
    {id: 'at-review', label: {'fr-CA': 'Seulement dans 90 jours', en: 'Only in 90 days'}, isClear: false},
    {id: 'any-time', label: {'fr-CA': 'En tout temps', en: 'At any time'}, isClear: true},
    UNSURE,
  ],
  explanation: {
    'fr-CA': 'Vous pouvez retirer votre accord en tout temps. Un seul geste suffit, sans dire pourquoi.',
    en: 'You can withdraw your consent at any time. One step is enough, without saying why.',
  },
};

/** Asked where information is to be shared. `clear` names those who will have it, `wrong` others. */
export function whoHasIt(
  wrong: UnderstandingOption['label'],
  clear: UnderstandingOption['label'],
  explanation: UnderstandingCheck['explanation'],
): UnderstandingCheck {
  return {
    id: 'who',
    question: {'fr-CA': 'Qui recevra ces renseignements\u202f?', en: 'Who will have this information?'},
    options: [{id: 'named', label: clear, isClear: true}, {id: 'others', label: wrong, isClear: false}, UNSURE],
    explanation,
  };
}
