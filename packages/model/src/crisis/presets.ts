import type {CrisisList, CrisisResource} from './crisis.js';

const EMERGENCY: CrisisResource = {
  id: '911',
  name: {'fr-CA': '9-1-1', en: '9-1-1'},
  note: {'fr-CA': 'Si vous êtes en danger immédiat.', en: 'If you are in immediate danger.'},
  links: [{href: 'tel:911', label: {'fr-CA': 'Appeler le 9-1-1', en: 'Call 9-1-1'}}],
  verifiedOn: null,
};

const NATIONAL: CrisisResource = {
  id: '988',
  name: {'fr-CA': '9-8-8', en: '9-8-8'},
  note: {'fr-CA': 'Partout au Canada, par téléphone ou texto.', en: 'Across Canada, by phone or text.'},
  links: [
    {href: 'tel:988', label: {'fr-CA': 'Appeler le 9-8-8', en: 'Call 9-8-8'}},
    {href: 'sms:988', label: {'fr-CA': 'Texter le 9-8-8', en: 'Text 9-8-8'}},
  ],
  verifiedOn: null,
};

/** Québec's own lines first: its ministry and its prevention bodies do not promote 9-8-8 (October 2023). */
const QUEBEC: readonly CrisisResource[] = [
  {
    id: 'appelle',
    name: {'fr-CA': '1 866 APPELLE', en: '1 866 APPELLE'},
    note: {'fr-CA': 'Prévention du suicide, au Québec.', en: 'Suicide prevention, in Québec.'},
    links: [{href: 'tel:+18662773553', label: {'fr-CA': 'Appeler le 1 866 277-3553', en: 'Call 1 866 277-3553'}}],
    verifiedOn: null,
  },
  {
    id: 'text-535353',
    name: {'fr-CA': 'Texto au 535353', en: 'Text 535353'},
    links: [{href: 'sms:535353', label: {'fr-CA': 'Texter le 535353', en: 'Text 535353'}}],
    verifiedOn: null,
  },
  {
    id: 'suicide-ca',
    name: {'fr-CA': 'suicide.ca', en: 'suicide.ca'},
    links: [{href: 'https://suicide.ca', label: {'fr-CA': 'Clavarder sur suicide.ca', en: 'Chat on suicide.ca'}}],
    verifiedOn: null,
  },
  {
    id: 'info-social',
    name: {'fr-CA': 'Info-Social', en: 'Info-Social'},
    note: {'fr-CA': 'Faites le 811, puis choisissez l’option 2.', en: 'Dial 811, then choose option 2.'},
    links: [{href: 'tel:811', label: {'fr-CA': 'Appeler le 811', en: 'Call 811'}}],
    verifiedOn: null,
  },
];

/** Lists of help a portal can start from. The portal checks the facts and sets `verifiedOn`. */
export const CRISIS_PRESETS: Readonly<Record<'ca-qc' | 'ca', CrisisList>> = {
  'ca-qc': {id: 'ca-qc', resources: [...QUEBEC, NATIONAL, EMERGENCY]},
  ca: {id: 'ca', resources: [NATIONAL, EMERGENCY]},
};
