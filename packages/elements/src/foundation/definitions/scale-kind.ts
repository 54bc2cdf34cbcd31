import {tourDhorizon, type ScaleDefinition} from '@avec/model';

import type {DefinitionKind} from './definition-chooser.js';

/** Scales of outcomes. */
export const scaleKind: DefinitionKind<ScaleDefinition> = {
  kind: 'scale',
  usual: tourDhorizon,
  shipped: async () => (await import('@avec/model/definitions/index')).SHIPPED_SCALES,
  check: async (value) => {
    const result = (await import('@avec/model/checks')).checkScale(value);
    return 'scale' in result ? {definition: result.scale} : result;
  },
};
