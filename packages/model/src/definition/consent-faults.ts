import type {Fault} from './definition.js';

/** What each part of a consent says, for whoever left it out. By path, numbers of lists left out. */
const PARTS: Readonly<Record<string, string>> = {
  about: 'whether it is about services or about information ("services", "information"); never both',
  title: 'in one line what is asked',
  purpose: 'for what it is asked',
  information: 'what information, or for services what they consist of',
  recipients: 'who will have the information, or who gives the services',
  retention: 'how long it is kept and used',
  storage: 'where it is kept',
  consequencesOfRefusal: 'what happens to somebody who says no, or that nothing happens',
  consequencesOfWithdrawal: 'what happens to services, and to what was shared, when somebody changes their mind',
  withdrawalElsewhere: 'how to take it back outside the page: at the desk, by telephone',
  explanation: 'it in simple words and more fully: {simple, full}',
  'explanation.simple': 'the whole in a few short sentences',
  'explanation.full': 'the whole, more fully, for those who want it',
  controller: 'which organisation answers for it: {id, name, type, address, contact}',
  'controller.contact': 'how to reach the one who answers questions',
  jurisdiction: 'which law governs it, as a code: CA-QC',
  'ageRule.decidesFrom': 'from how many years on a minor decides',
  'ageRule.statute': 'which law says so',
  'ageRule.source': 'where that law can be read, as an https address',
  covers: 'which kinds of entries may be let out; [] for services',
  reviewDays: 'after how many days the person is asked whether it still holds: 90 unless you know better',
  validDays: 'after how many days it no longer holds',
};

/** Says of a part that is missing what it is, and what follows. */
export function explainedConsent(fault: Fault): Fault {
  if (fault.code !== 'missing') return fault;
  const part = Object.hasOwn(PARTS, fault.path) ? PARTS[fault.path] : undefined;
  const say = part === undefined ? '' : ` Say ${part}.`;
  return {...fault, message: `Is missing.${say} Nobody is asked without it.`};
}
