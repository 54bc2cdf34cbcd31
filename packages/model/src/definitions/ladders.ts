import {arnstein8} from './arnstein-8.js';
import {doing3} from './doing-3.js';
import {tlap7} from './tlap-7.js';
import type {LadderDefinition} from '../definition/ladder.js';

/** The ladders that come with the library. Import one alone from `@avec/model/definitions/…` to leave the others out. */
export const SHIPPED_LADDERS: readonly LadderDefinition[] = [arnstein8, tlap7, doing3];
