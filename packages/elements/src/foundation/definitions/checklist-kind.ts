import {coproduction6, SHIPPED_CHECKLISTS, type ChecklistDefinition} from '@avec/model';

import type {DefinitionKind} from './definition-chooser.js';

/** Checklists of principles. */
export const checklistKind: DefinitionKind<ChecklistDefinition> = {
  kind: 'checklist',
  usual: coproduction6,
  shipped: () => Promise.resolve(SHIPPED_CHECKLISTS),
  check: async (value) => {
    const result = (await import('@avec/model/checks')).checkChecklist(value);
    return 'checklist' in result ? {definition: result.checklist} : result;
  },
};
