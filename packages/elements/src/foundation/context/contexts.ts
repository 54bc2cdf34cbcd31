import type {CrisisList} from '@avec/model';
import type {CareRecord} from '@avec/store';
import {createContext} from '@lit/context';

/** Words a portal wants said otherwise: by tag, then by message key. */
export type MessageOverrides = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** What a provider settles for the widgets inside it, besides the record. */
export interface Settings {
  /** The host's own definitions, unchecked: each widget checks what it uses. */
  readonly definitions: readonly unknown[];
  /** Name of a preset list of crisis lines, or `none`. */
  readonly crisis: string;
  /** The host's own list, unchecked; it replaces the preset. */
  readonly crisisResources: CrisisList | null;
  readonly messages: MessageOverrides;
}

/** What holds where no provider is. */
export const DEFAULT_SETTINGS: Settings = {definitions: [], crisis: 'none', crisisResources: null, messages: {}};

// `Symbol.for`, so that two copies of the library on one page share one record;
// the number keeps incompatible copies apart.

/** The record of the person the widgets are about; `null` where the page gave something that cannot be used. */
export const recordContext = createContext<CareRecord | null>(Symbol.for('@avec/record@1'));

/** See {@link Settings}. */
export const settingsContext = createContext<Settings>(Symbol.for('@avec/settings@1'));

export {ContextProvider} from '@lit/context';
