import {foldDecision, type DecisionView} from './fold-decision.js';
import {foldParticipation, type ParticipationView} from './fold-participation.js';
import {foldReflection, type ReflectionView} from './fold-reflection.js';
import type {ParticipationBody, Place} from './participation.js';
import type {ReflectedWay, ReflectionBody} from './reflection.js';
import type {Entry, EntryDraft} from '../entry/entry.js';
import type {Device} from '../goal/goal.fixture.js';

/** A version of the ladder of eight rungs. */
export function ladder(version = '1') {
  return {id: 'arnstein-8', version, hash: version.repeat(64)};
}

/** A place on it, counted from the bottom. */
export function rung(number: number): Place {
  return {kind: 'rung', rung: `arnstein.${String(number)}`};
}

/** @returns A view of a decision, with what a test says about it. */
export function viewOf(parts: Partial<ParticipationBody> = {}): ParticipationBody {
  const wish = {kind: 'unanswered'} as const;
  return {decision: 'd', definition: ladder(), on: '2026-11-22', place: rung(4), wish, help: '', ...parts};
}

/** @returns What was done in one way, with what a test says about it. */
export function wayOf(parts: Partial<ReflectedWay> = {}): ReflectedWay {
  return {way: 'to', did: '', doing: '', rung: null, came: '', better: '', ...parts};
}

/** @returns A worksheet, with what a test says about it. */
export function sheetOf(parts: Partial<ReflectionBody> = {}): ReflectionBody {
  const about = {definition: ladder(), about: 'practice', decision: null, on: '2026-11-22'} as const;
  return {
    ...about,
    ways: [wayOf({did: 'Filled in the form'})],
    most: '',
    towards: '',
    skills: '',
    support: '',
    ...parts,
  };
}

/** Names a decision, or names it again. */
export function decide(device: Device, act: 'record' | 'set', title: string): Entry {
  return device.keep({entity: {kind: 'decision', id: 'd'}, act, body: {title}} as EntryDraft);
}

/** Says where the person was, or says it again. */
export function place(device: Device, act: 'record' | 'set', parts: Partial<ParticipationBody> = {}, id = 'x'): Entry {
  const {decision, ...view} = viewOf(parts);
  return device.keep({
    entity: {kind: 'participation', id},
    act,
    body: act === 'record' ? {decision, ...view} : view,
  } as EntryDraft);
}

/** Fills in a worksheet, or fills it in again. */
export function reflect(device: Device, act: 'record' | 'set', parts: Partial<ReflectionBody> = {}): Entry {
  return device.keep({entity: {kind: 'reflection', id: 'r'}, act, body: sheetOf(parts)} as EntryDraft);
}

/** What a device shows of each. */
export function decisionOn({entries}: Device): DecisionView {
  return there(foldDecision(entries));
}

export function viewOn({entries}: Device, id = 'x'): ParticipationView {
  return there(foldParticipation(entries.filter(({entity}) => entity.id === id)));
}

export function sheetOn({entries}: Device): ReflectionView {
  return there(foldReflection(entries));
}

function there<View>(view: View | null): View {
  if (!view) throw new Error('There is no such thing on this device.');
  return view;
}
