import type {Role} from '@avec/model';

import type {InBoth} from './site/page.js';

/** Someone who can be signed in. Nobody here exists. */
export interface SignedIn {
  /** Opaque id, as the portal's own sign-in would give it. */
  readonly ref: string;
  readonly role: Role;
  readonly firstName: string;
  readonly name: string;
  /** What they are to the portal, in words. */
  readonly description: InBoth<string>;
}

/** The person whose record the portal shows. */
export const MARIE: SignedIn = {
  ref: 'p-marie',
  role: 'person',
  firstName: 'Marie',
  name: 'Marie Tremblay',
  description: {fr: 'personne usagère', en: 'person using services'},
};

/** Her practitioner. */
export const PAUL: SignedIn = {
  ref: 'pr-paul',
  role: 'practitioner',
  firstName: 'Paul',
  name: 'Paul Gagnon',
  description: {fr: 'intervenant', en: 'practitioner'},
};

/** Her sister. */
export const SYLVIE: SignedIn = {
  ref: 're-sylvie',
  role: 'relative',
  firstName: 'Sylvie',
  name: 'Sylvie Roy',
  description: {fr: 'proche', en: 'relative'},
};

/** Everyone who can be signed in; the first is, until somebody else is chosen. */
export const PEOPLE: readonly SignedIn[] = [MARIE, PAUL, SYLVIE];
