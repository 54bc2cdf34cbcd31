import type {ConditionsBody} from './conditions.js';
import type {ContingencyView} from './contingency-view.js';
import {CONTINGENCY_ID, type ContingencyChange, type ContingencyField} from './contingency.js';
import {foldConditions, type ConditionsView} from './fold-conditions.js';
import {foldContingency} from './fold-contingency.js';
import {foldOpinion, type OpinionView} from './fold-opinion.js';
import {foldPreference, type PreferenceView} from './fold-preference.js';
import type {OpinionBody} from './opinion.js';
import type {ModeChoice, PreferenceBody} from './preference.js';
import type {Entry, EntryDraft} from '../entry/entry.js';
import type {Device} from '../goal/goal.fixture.js';

export const PLANS = {kind: 'contingency', id: CONTINGENCY_ID} as const;

const UNANSWERED = {kind: 'unanswered'} as const;

/** A version of the list of modes. */
export function modes(version = '1') {
  return {id: 'modes', version, hash: version.repeat(64)};
}

/** The choice of a mode. */
export function by(mode: string): ModeChoice {
  return {kind: 'mode', mode};
}

/** @returns A preference, with what a test says about it. */
export function preferenceOf(parts: Partial<PreferenceBody> = {}): PreferenceBody {
  const nothing = {second: UNANSWERED, situations: [], note: ''};
  return {definition: modes(), on: '2026-11-22', first: by('video'), ...nothing, ...parts};
}

/** @returns Conditions of which nothing is said, but for what a test says about them. */
export function conditionsOf(parts: Partial<ConditionsBody> = {}): ConditionsBody {
  const asked = 'unanswered';
  return {
    ...{on: '2026-11-22', comfort: asked, device: asked, connection: asked, where: '', isPrivate: asked},
    ...{overheard: asked, headphones: asked, safeWord: '', noRecording: asked, companion: '', note: ''},
    ...parts,
  };
}

/** @returns An opinion, with what a test says about it. */
export function opinionOf(parts: Partial<OpinionBody> = {}): OpinionBody {
  return {about: 'video', on: '2026-11-22', limits: 'No evenings', opinion: '', reasons: '', ...parts};
}

/** Says how one would like to meet, or says it again. */
export function prefer(device: Device, act: 'record' | 'set', parts: Partial<PreferenceBody> = {}, id = 'p'): Entry {
  return device.keep({entity: {kind: 'preference', id}, act, body: preferenceOf(parts)} as EntryDraft);
}

/** Says what one has and where one would be, or says it again. */
export function describeConditions(
  device: Device,
  act: 'record' | 'set',
  parts: Partial<ConditionsBody> = {comfort: 'fairly'},
): Entry {
  return device.keep({entity: {kind: 'conditions', id: 'c'}, act, body: conditionsOf(parts)} as EntryDraft);
}

/** Gives an opinion, or gives it again. */
export function opine(device: Device, act: 'record' | 'set', parts: Partial<OpinionBody> = {}): Entry {
  return device.keep({entity: {kind: 'opinion', id: 'o'}, act, body: opinionOf(parts)} as EntryDraft);
}

/** Says parts of the plans: `{contactName: 'Lise'}`. */
export function arrange(
  device: Device,
  values: Partial<Record<ContingencyField, string>>,
  act: 'record' | 'set' = 'set',
): Entry {
  const changes = Object.entries(values).map(([field, value]) => ({field, value}) as ContingencyChange);
  return device.keep({entity: PLANS, act, body: {changes}} as EntryDraft);
}

/** What a device shows of each. */
export function preferenceOn({entries}: Device): PreferenceView {
  return there(foldPreference(entries));
}

export function conditionsOn({entries}: Device): ConditionsView {
  return there(foldConditions(entries));
}

export function opinionOn({entries}: Device): OpinionView {
  return there(foldOpinion(entries));
}

export function plansOn({entries}: Device): ContingencyView {
  return there(foldContingency(entries));
}

/** What stands in each part of the plans, where something does. */
export function plansTextsOn(device: Device): Readonly<Record<string, string>> {
  const fields = Object.entries(plansOn(device).fields).map(([field, {value}]) => [field, value] as const);
  return Object.fromEntries(fields.filter(([, value]) => value !== ''));
}

function there<View>(view: View | null): View {
  if (!view) throw new Error('There is no such thing on this device.');
  return view;
}
