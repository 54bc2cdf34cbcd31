import type {ConsentDefinition, LocalizedText} from '@avec/model';

/** The same words in both languages. */
export function words(text: string): LocalizedText {
  return {en: text, 'fr-CA': `${text} (fr)`};
}

const CLINIC = {
  id: 'clinic',
  name: words('Clinic of the Old Mill'),
  type: words('Public health institution'),
  address: '1 Mill Street',
  contact: '555-0100',
};

/** A consent that lets ratings go to a team, with what a test says about it. */
export function definitionOf(parts: Partial<ConsentDefinition> = {}): ConsentDefinition {
  return {
    kind: 'consent',
    id: 'ratings-to-team',
    version: '1',
    languages: ['fr-CA', 'en'],
    about: 'information',
    title: words('Show my ratings to the team'),
    purpose: words('So that the team knows how things are.'),
    information: words('Your ratings.'),
    recipients: [{id: 'team', name: words('The team')}],
    retention: words('One year.'),
    storage: words('In your file.'),
    consequencesOfRefusal: words('No effect on your services.'),
    consequencesOfWithdrawal: words('Nothing more is sent.'),
    withdrawalElsewhere: words('Call the desk.'),
    explanation: {simple: words('We show your ratings to the team.'), full: words('Once a month.')},
    checks: [],
    controller: CLINIC,
    jurisdiction: 'CA-QC',
    covers: ['outcome'],
    reviewDays: 90,
    validDays: 365,
    ...parts,
  };
}
