import type {LadderDefinition} from '@avec/model';
import {doing3} from '@avec/model/definitions/doing-3';

import type {DefinitionKind} from './definition-chooser.js';

/** Ladders of participation. */
export const ladderKind: DefinitionKind<LadderDefinition> = {
  kind: 'ladder',
  usual: doing3,
  shipped: async () => (await import('@avec/model/definitions/ladders')).SHIPPED_LADDERS,
  check: async (value) => {
    const result = (await import('@avec/model/checks')).checkLadder(value);
    return 'ladder' in result ? {definition: result.ladder} : result;
  },
};
