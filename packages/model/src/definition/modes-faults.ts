import type {Fault} from './definition.js';
import {licensed} from './licence-faults.js';

/** Fields by which somebody may try to push. There is no such field on purpose. */
const PUSHES = /^(.*\.)?(default|recommended|preferred|suggested|selected|preselected|checked|badge|highlighted)$/i;

const licence = licensed('list of modes');

/** Says of a missing licence what it must hold, and of a recommendation that there can be none. */
export function explainedModes(fault: Fault): Fault {
  if (fault.code !== 'unknown' || !PUSHES.test(fault.path)) return licence(fault);
  const message =
    'Is not part of this format. No mode is recommended or chosen beforehand: the choice is the person’s.';
  return {...fault, message};
}
