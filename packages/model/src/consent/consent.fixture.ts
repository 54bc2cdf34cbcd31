import {consentDraft, consentWithdrawal, type ConsentAnswer} from './consent-drafts.js';
import type {ConsentMoment} from './consent-days.js';
import type {ConsentView} from './consent-view.js';
import type {ConsentDecisionBody} from './consent.js';
import {foldConsent} from './fold-consent.js';
import {noticeOf} from './notice.js';
import type {ConsentDefinition} from '../definition/consent.js';
import type {LocalizedText} from '../definition/definition.js';
import {timeOf} from '../entry/basic.arbitraries.js';
import type {Entry} from '../entry/entry.js';
import type {Device} from '../goal/goal.fixture.js';

export const ZONE = 'America/Toronto';

function both(words: string): LocalizedText {
  return {'fr-CA': `${words} (fr)`, en: words};
}

const CLINIC = {
  id: 'clinic',
  name: both('Clinic of the Old Mill'),
  type: both('Public health institution'),
  address: '1 Mill Street',
  contact: '555-0100',
};

/** @returns A consent to let goals go to a doctor, with what a test says about it. */
export function definitionOf(parts: Partial<ConsentDefinition> = {}): ConsentDefinition {
  return {
    kind: 'consent',
    id: 'goals-to-doctor',
    version: '1',
    languages: ['fr-CA', 'en'],
    about: 'information',
    title: both('Share my goals with my doctor'),
    purpose: both('So that your doctor takes your goals into account.'),
    information: both('Your goals and where you are with them.'),
    recipients: [{id: 'doctor', name: both('Your family doctor')}],
    retention: both('One year.'),
    storage: both('In your file at the clinic.'),
    consequencesOfRefusal: both('No effect on your services.'),
    consequencesOfWithdrawal: both('Nothing more is sent. What was sent stays with your doctor.'),
    withdrawalElsewhere: both('Call the desk.'),
    explanation: {simple: both('We send your goals to your doctor.'), full: both('Once a month, by secure mail.')},
    checks: [],
    controller: CLINIC,
    jurisdiction: 'CA-QC',
    statute: both('Act respecting health and social services information'),
    covers: ['goal', 'progress'],
    reviewDays: 90,
    validDays: 365,
    ...parts,
  };
}

export const DEFINITION = definitionOf();

/** The same consent in other words. */
export function reworded(version: string): ConsentDefinition {
  return definitionOf({version, retention: both(`Two years, says version ${version}.`)});
}

/** A moment some days after the fixed one that fixtures write at. */
export function momentOf(days = 0): ConsentMoment {
  return {now: timeOf(days * 24 * 60 * 60 * 1000 + 14_400_000), zone: ZONE};
}

/** @returns A decision's body, with what a test says about it. Its hash is no true one. */
export function decisionBody(
  definition: ConsentDefinition = DEFINITION,
  parts: Partial<ConsentDecisionBody> = {},
): ConsentDecisionBody {
  const {id, version} = definition;
  return {
    definition: {id, version, hash: 'a'.repeat(64)},
    notice: noticeOf(definition, 'en'),
    decidedBy: {kind: 'self'},
    companion: null,
    review: '2027-02-20',
    until: '2027-11-22',
    ...parts,
  };
}

/** What a device shows of the consent. */
export function consentOn({entries}: Pick<Device, 'entries'>): ConsentView | null {
  return foldConsent(entries);
}

/** Decides on a device as its author does, on what is shown there. */
export async function decide(
  device: Device,
  answer: ConsentAnswer['answer'],
  parts: Partial<ConsentAnswer> = {},
): Promise<Entry> {
  const decidedBy =
    device.author.role === 'person' ? ({kind: 'self'} as const) : ({kind: 'substitute', basis: 'A mandate'} as const);
  const usual = {definition: DEFINITION, language: 'en', companion: null, today: '2026-11-22'};
  return device.keep(await consentDraft({...usual, answer, decidedBy, view: consentOn(device), ...parts}));
}

/** Takes back on a device what is shown there. */
export function withdraw(device: Device): Entry {
  const view = consentOn(device);
  if (!view) throw new Error('There is nothing to take back on this device.');
  return device.keep(consentWithdrawal(view));
}
