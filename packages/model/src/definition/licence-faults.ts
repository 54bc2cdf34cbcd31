import type {Fault} from './definition.js';

/** @returns What says of a missing licence what it must hold, and what follows. `thing` is what is defined: "scale". */
export function licensed(thing: string): (fault: Fault) => Fault {
  return (fault) => {
    if (fault.path !== 'licence' || fault.code !== 'missing') return fault;
    const message =
      'Is missing. Say who holds the rights and what they allow: ' +
      '{name, holder, attribution, allows: {commercial, modification, translation}}. ' +
      `A ${thing} without it is not shown.`;
    return {...fault, message};
  };
}
