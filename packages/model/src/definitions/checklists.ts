import {coproduction6} from './coproduction-6.js';
import type {ChecklistDefinition} from '../definition/checklist.js';

/** The checklists that come with the library. */
export const SHIPPED_CHECKLISTS: readonly ChecklistDefinition[] = [coproduction6];
