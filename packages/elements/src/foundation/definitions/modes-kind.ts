import type {ModesDefinition} from '@avec/model';
import {modes1} from '@avec/model/definitions/modes-1';

import type {DefinitionKind} from './definition-source.js';

/** Lists of ways to meet: one is ours, and a page may bring its own. */
export const MODES_KIND: DefinitionKind<ModesDefinition> = {
  kind: 'modes',
  usual: modes1,
  shipped: () => Promise.resolve([modes1]),
  check: async (value) => {
    const {checkModes} = await import('@avec/model/checks');
    const result = checkModes(value);
    return 'modes' in result ? {definition: result.modes} : result;
  },
};
