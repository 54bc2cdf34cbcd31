import type {Check} from './check.js';
import {ATTRIBUTES} from './checks/attributes.js';
import {DOCUMENTED} from './checks/documented.js';
import {LOOKS} from './checks/looks.js';
import {MOVING} from './checks/moving.js';
import {PRIVACY} from './checks/privacy.js';
import {REGISTRATION} from './checks/registration.js';
import {START} from './checks/start.js';
import {STYLED} from './checks/styled.js';
import {UPGRADE} from './checks/upgrade.js';
import {WORDS} from './checks/words.js';

/** All that every element promises. */
export const CHECKS: readonly Check[] = [
  ...START,
  ...REGISTRATION,
  ...ATTRIBUTES,
  ...DOCUMENTED,
  ...STYLED,
  ...MOVING,
  ...LOOKS,
  ...UPGRADE,
  ...PRIVACY,
  ...WORDS,
];
