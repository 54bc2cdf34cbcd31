import {modes1} from './modes-1.js';
import type {ModesDefinition} from '../definition/modes.js';

/** The lists of ways to meet that come with the library. */
export const SHIPPED_MODES: readonly ModesDefinition[] = [modes1];
