import {tourDhorizon} from './tour-dhorizon.js';
import {workingTogether} from './working-together.js';
import type {ScaleDefinition} from '../definition/definition.js';

/** The scales that come with the library. Import one alone from `@avec/model/definitions/…` to leave the others out. */
export const SHIPPED_SCALES: readonly ScaleDefinition[] = [tourDhorizon, workingTogether];
