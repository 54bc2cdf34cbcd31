import type {ConsentDefinition} from '@avec/model';

import type {DefinitionKind} from './definition-source.js';

/** What a person may be asked to agree to. None is ours: the words, and who stands by them, are the host's. */
export const CONSENT_KIND: DefinitionKind<ConsentDefinition> = {
  kind: 'consent',
  usual: null,
  shipped: () => Promise.resolve([]),
  check: async (value) => {
    const {checkConsent} = await import('@avec/model/checks');
    const result = checkConsent(value);
    return 'consent' in result ? {definition: result.consent} : result;
  },
};
