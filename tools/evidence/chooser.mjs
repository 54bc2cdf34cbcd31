const WIDGETS = 'packages/elements/src/widgets';
const MODEL = 'packages/model/src';

const fair = `${WIDGETS}/mode-preference/mode-preference.fair.spec.ts`;
const preference = `${WIDGETS}/mode-preference/mode-preference.spec.ts`;
const keeping = `${WIDGETS}/mode-preference/mode-preference.keeping.spec.ts`;
const together = `${WIDGETS}/mode-preference/mode-preference.together.spec.ts`;
const conditions = `${WIDGETS}/meeting-conditions/meeting-conditions.spec.ts`;
const session = `${WIDGETS}/session-start/session-start.private.spec.ts`;
const plans = `${WIDGETS}/contingency-plan/contingency-plan.spec.ts`;
const plansPaper = `${WIDGETS}/contingency-plan/contingency-plan.looks.spec.ts`;
const teachBack = 'packages/elements/src/controls/teach-back/teach-back.spec.ts';
const decision = `${WIDGETS}/consent-decision/consent-decision.spec.ts`;
const decisionRoles = `${WIDGETS}/consent-decision/consent-decision.roles.spec.ts`;
const decisionKeeping = `${WIDGETS}/consent-decision/consent-decision.keeping.spec.ts`;
const receipts = `${WIDGETS}/consent-decision/consent-decision.receipt.spec.ts`;
const chooser = `${WIDGETS}/consent-chooser/consent-chooser.spec.ts`;
const modes = `${MODEL}/definitions/modes.spec.ts`;
const checkModes = `${MODEL}/definition/check-modes.spec.ts`;
const checkConsent = `${MODEL}/definition/check-consent.spec.ts`;
const states = `${MODEL}/consent/consent-state.spec.ts`;
const safety = `${MODEL}/consent/consent-safety.spec.ts`;
const rules = `${MODEL}/consent/consent-rules.spec.ts`;
const receipt = `${MODEL}/consent/receipt.spec.ts`;
const leaving = 'packages/store/src/leaving.spec.ts';
const door = 'packages/store/src/leaving-door.spec.ts';

/**
 * What a choice of how to meet needs, by the best practices and laws behind it, and the tests that hold it: each by its
 * file and the beginning of its title.
 * @type {readonly {readonly need: string; readonly proofs: readonly (readonly [file: string, title: string])[]}[]}
 */
export const CHOOSER_NEEDS = [
  {
    need: 'Every way to meet, no preference, a mix, and “let us talk first”; what is not to be had is shown with its reason',
    proofs: [
      [preference, 'offers every way, and the answers that are no way'],
      [fair, 'shows a way that is not to be had'],
    ],
  },
  {
    need: 'As much for as against, the same look, nothing chosen or praised beforehand',
    proofs: [
      [fair, 'has as much for as against each way'],
      [fair, 'marks nothing without the person’s act'],
      [modes, 'have two words for and two against each'],
      [checkModes, 'refuses to recommend a mode'],
    ],
  },
  {
    need: 'A second choice, and one for each occasion',
    proofs: [[preference, 'keeps a second choice, one for each occasion']],
  },
  {
    need: 'Ease with technology: help is offered, no option goes away',
    proofs: [[conditions, 'offers help where somebody is little at ease']],
  },
  {
    need: 'Equipment: something to borrow, a call to try, and what comes of the request',
    proofs: [
      [conditions, 'offers something to borrow where there is no device'],
      [conditions, 'passes requests on, and says what happens next only where'],
    ],
  },
  {need: 'A guide in advance', proofs: [[conditions, 'shows the page’s guide where there is one']]},
  {need: 'A private place, and ways round', proofs: [[conditions, 'tells ways round a place that is not private']]},
  {
    need: 'Where one is today and a number, asked each time and never kept',
    proofs: [
      [session, 'keeps nothing on the device while one writes'],
      [session, 'keeps nothing anywhere once it was passed on'],
      [session, 'has emptied its fields before the page hears'],
    ],
  },
  {
    need: 'A plan for an emergency and one for a lost connection, written by several, on paper too',
    proofs: [
      [plans, 'asks for an emergency and for a lost connection'],
      [plansPaper, 'prints what is agreed, both versions of what is not'],
    ],
  },
  {
    need: 'Checks of understanding that explain once more, never block and are never scored',
    proofs: [
      [teachBack, 'puts the burden on those who explain'],
      [teachBack, 'explains once more after any answer'],
      [teachBack, 'counts no tries and stops at none'],
      [teachBack, 'tells the page nothing'],
    ],
  },
  {
    need: 'Help to understand, always at hand',
    proofs: [
      [preference, 'asks the page for help, and says what came of it'],
      [decisionKeeping, 'asks somebody to go through it'],
      [chooser, 'is asked of the page, and only a page that sees to it'],
    ],
  },
  {
    need: 'Taken back at any time, in one step, as easily as given',
    proofs: [
      [decision, 'is withdrawn in one step, from the same screen'],
      [preference, 'is taken back in one step from the same screen'],
      [leaving, 'ends with the withdrawal, which is one step'],
    ],
  },
  {
    need: 'What comes of a no is said beforehand; without it nobody is asked',
    proofs: [
      [checkConsent, 'says of each part that is missing what it is'],
      [decisionKeeping, 'asks nobody where the page forgot what comes of a no'],
      [decision, 'says everything before it asks'],
    ],
  },
  {
    need: 'For a time: asked again on its day, ended after its last, never renewed in silence',
    proofs: [
      [decision, 'asks again when it is time to'],
      [states, 'is asked again on the day of review'],
      [safety, 'is never given again by time'],
    ],
  },
  {
    need: 'One yes or no for each use of information, apart from all else',
    proofs: [
      [chooser, 'tells the acts apart'],
      [checkConsent, 'keeps services and information apart'],
    ],
  },
  {need: 'Somebody to come along', proofs: [[receipt, 'says who asked what for what, what was decided']]},
  {
    need: 'Who decides: oneself, a minor of an age that is data, a parent or tutor, a substitute; nobody’s capacity is judged',
    proofs: [
      [decisionRoles, 'has a representative say what gives them the role'],
      [decisionRoles, 'takes the age rule of the definition or of its law, and asks nobody’s age where it knows none'],
      [rules, 'is the person, and who stands in their place in law'],
    ],
  },
  {
    need: 'The practitioner’s limits and other opinion, with reasons, beside and never in place',
    proofs: [
      [together, 'lets a practitioner say what the service cannot do'],
      [together, 'shows the person an opinion beside their choice'],
    ],
  },
  {
    need: 'Proof: a receipt to read, to print, to keep as a file and to check',
    proofs: [
      [receipts, 'are there to read: what was asked'],
      [receipts, 'can be kept as a file that proves itself'],
      [receipt, 'does not hold with one character off'],
    ],
  },
  {
    need: '“Decide later” is a draft, and a draft is no consent',
    proofs: [
      [decision, 'decides nothing with “later”'],
      [keeping, 'is left for later as a draft that says so'],
      [states, 'is a draft while nobody has decided'],
    ],
  },
  {
    need: 'What is decided governs what leaves, by one door',
    proofs: [
      [safety, 'lets out nothing after a withdrawal or a refusal'],
      [leaving, 'is what the definition covers and nothing private'],
      [door, 'is one: no other module of the store'],
    ],
  },
];
