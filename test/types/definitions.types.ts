import {
  checkCrisis,
  SHIPPED_SCALES,
  tourDhorizon,
  type CrisisList,
  type Fault,
  type Licence,
  type LocalizedText,
  type ScaleDefinition,
} from '@avec/model';

import {fits, is} from './statements.js';

// Never run: the compiler reads it with the rest, and that is the test.

const LICENCE: Licence = {
  name: 'CC-BY-4.0',
  holder: 'The North Clinic',
  attribution: {en: 'By the North Clinic.'},
  allows: {commercial: true, modification: true, translation: true},
};

export function portalsWriteTheirOwn(): void {
  const own: ScaleDefinition = {
    kind: 'scale',
    id: 'sleep',
    version: '1',
    languages: ['en'],
    title: {en: 'Sleep'},
    purpose: {en: 'To see what helps you rest.'},
    licence: LICENCE,
    validated: false,
    higherIsBetter: true,
    range: {min: 0, max: 4},
    anchors: [{value: 0, label: {en: 'Never'}}],
    items: [{id: 'rested', label: {en: 'I got up rested'}, supportPrompt: {atOrBelow: 1}}],
  };
  const {licence: _licence, ...unlicensed} = own;
  // @ts-expect-error A scale says whose words it holds.
  const withoutLicence: ScaleDefinition = unlicensed;
  // @ts-expect-error A text says in which language it is.
  const untranslated: ScaleDefinition = {...own, title: 'Sleep'};
  // @ts-expect-error There is no such way to add up.
  const scored: ScaleDefinition = {...own, scoring: {method: 'median', missing: {minimum: 1, prorate: false}}};
  // @ts-expect-error When two ratings differ needs its source.
  const unsourced: ScaleDefinition = {...own, change: {kind: 'reliable', threshold: 2}};
  fits<unknown>(withoutLicence, untranslated, scored, unsourced);
}

export function shippedOnesAreData(): void {
  is<ScaleDefinition>()(tourDhorizon);
  fits<readonly ScaleDefinition[]>(SHIPPED_SCALES);
  is<LocalizedText>()(tourDhorizon.title);
  // @ts-expect-error Any change to the words is a new version.
  tourDhorizon.version = '2';
}

export function listsOfHelpAreChecked(given: unknown): void {
  const checked = checkCrisis(given);
  if ('faults' in checked) is<readonly Fault[]>()(checked.faults);
  else is<CrisisList>()(checked.list);
  // @ts-expect-error It is not known yet whether it can be used.
  fits<unknown>(checked.list);
}
