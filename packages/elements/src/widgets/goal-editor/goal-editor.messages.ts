import {deskWords, type DeskMessages} from '../../foundation/desk/desk.messages.js';
import type {Catalogue} from '../../foundation/locale/catalogue.js';

/** Parts of a goal that hold the words of somebody. */
export type WrittenField =
  'title' | 'why' | 'strengths' | 'whenHard' | 'review' | 'muchLess' | 'less' | 'expected' | 'more' | 'muchMore';

/** Parts of a small step that hold words or a day. */
export type WrittenStepField = 'what' | 'who' | 'by' | 'how';

/** What a field is called, and what may help to fill it. */
export interface FieldWords {
  readonly label: string;
  readonly hint: string;
}

/** The words of the goal editor that are needed as soon as it is seen. */
export interface GoalEditorMessages extends DeskMessages {
  readonly title: string;
  readonly titleOthers: string;
  readonly broken: string;
  readonly closedToRole: string;

  readonly purpose: string;
  readonly audience: string;
  readonly audienceOthers: string;
  readonly time: string;
  readonly otherWays: string;

  readonly first: string;
  readonly another: string;
  readonly suggest: string;
  readonly newGoal: string;
  readonly newGoalOthers: string;
  readonly private: string;
  readonly privateHint: string;
  readonly create: string;
  readonly createOthers: string;
  readonly discard: string;

  /** Headings of the groups of goals, by where they stand. */
  readonly groups: Readonly<Record<'open' | 'active' | 'on-hold' | 'reached' | 'set-aside', string>>;
  readonly status: Readonly<
    Record<'proposed' | 'agreed' | 'differ' | 'active' | 'on-hold' | 'reached' | 'set-aside', string>
  >;
  readonly manyActive: (count: number) => string;
  readonly proposedBy: (voice: string) => string;
  readonly privateMark: string;
  readonly nextStep: (step: string) => string;
  readonly stepsDone: (done: number, all: number) => string;
  readonly proposalsWaiting: (count: number) => string;
  readonly reviewDue: (day: string) => string;
  readonly reviewOn: (day: string) => string;
  readonly openGoal: string;
  readonly closeGoal: string;

  readonly fields: Readonly<Record<WrittenField, FieldWords>>;
  readonly stepFields: Readonly<Record<WrittenStepField, FieldWords>>;
  readonly nothing: string;
  readonly write: string;
  readonly propose: string;
  readonly sendProposal: string;
  readonly proposalNote: string;

  readonly stepsTitle: string;
  readonly stepsHint: string;
  readonly noSteps: string;
  readonly laterTitle: string;
  readonly addStep: string;
  readonly newStep: string;
  readonly saveStep: string;
  readonly stepDone: (step: string) => string;
  readonly doneOn: (day: string) => string;
  readonly stepWho: (who: string) => string;
  readonly stepBy: (day: string) => string;
  readonly stepHow: (how: string) => string;
  readonly stepDetails: string;
  readonly moveUp: string;
  readonly moveDown: string;
  readonly toLater: string;
  readonly toNow: string;
  readonly removeStep: string;
  readonly movedTo: (step: string, place: number, all: number) => string;

  readonly progressTitle: string;
  readonly progressLabel: string;
  readonly progressLow: string;
  readonly progressHalf: string;
  readonly progressHigh: string;
  readonly progressOthers: string;
  readonly saveProgress: string;
  readonly progressNote: string;
  readonly levelsTitle: string;
  readonly levelsHint: string;
  readonly levelsAsk: string;
  readonly lastProgress: (voice: string, day: string, answer: string) => string;
  readonly ofTen: (value: number) => string;
  readonly noRating: string;
  readonly showProgress: string;
  readonly hideProgress: string;
  readonly attainment: Readonly<Record<'-2' | '-1' | '0' | '1' | '2', string>>;

  readonly agreementTitle: string;
  readonly agree: string;
  readonly agreeHint: string;
  readonly agreedNow: (voice: string, day: string) => string;
  readonly agreedBefore: (voice: string, day: string, fields: string) => string;
  readonly takeAgreementBack: string;
  readonly seeDifferently: string;
  readonly seeDifferentlyHint: string;
  readonly saveDiffer: string;
  readonly differs: (voice: string, day: string) => string;
  readonly takeBack: string;

  readonly proposalFrom: (voice: string, day: string) => string;
  readonly proposalNow: string;
  readonly proposalNew: string;
  readonly proposalAdded: (words: string) => string;
  readonly proposalRemoved: (words: string) => string;
  readonly proposalStep: string;
  readonly accept: string;
  readonly acceptPart: string;
  readonly acceptEdited: string;
  readonly proposalWaits: string;
  readonly proposalAnswered: Readonly<Record<'accepted' | 'differed' | 'withdrawn' | 'overtaken', string>>;

  readonly writeThird: string;

  readonly talkTitle: string;
  readonly talkHint: string;
  readonly talkEmpty: string;
  readonly talkAdd: string;
  readonly talkSend: string;
  readonly notesTitle: string;
  readonly notesHint: string;
  readonly noteAdd: string;
  readonly noteSave: string;

  readonly stateTitle: string;
  readonly acts: Readonly<Record<'active' | 'on-hold' | 'reached' | 'set-aside' | 'again', string>>;
  readonly stateOthers: string;
  readonly shareGoal: string;
  readonly shareHint: string;
  readonly removeGoal: string;
  readonly removeAsk: string;
  readonly removeYes: string;
  readonly keep: string;

  readonly said: Readonly<
    Record<
      | 'created'
      | 'proposed'
      | 'changed'
      | 'accepted'
      | 'differed'
      | 'agreed'
      | 'rated'
      | 'commented'
      | 'noted'
      | 'withdrawn'
      | 'removed'
      | 'shared'
      | 'restored'
      | 'chosen'
      | 'moved'
      | 'step-added'
      | 'step-done'
      | 'step-undone'
      | 'active'
      | 'on-hold'
      | 'reached'
      | 'set-aside',
      string
    >
  >;
  readonly conflictArrived: (label: string) => string;

  readonly historyShow: string;
  readonly historyHide: string;
  readonly historyFailed: string;
  readonly print: string;
  readonly printPrivate: string;
  readonly textCopy: string;
  readonly planName: string;
  readonly plan: Readonly<
    Record<
      | 'title'
      | 'objective'
      | 'needs'
      | 'strengths'
      | 'means'
      | 'who'
      | 'by'
      | 'how'
      | 'done'
      | 'duration'
      | 'responsible'
      | 'review'
      | 'whenHard'
      | 'levels'
      | 'agreement'
      | 'differing'
      | 'conflict'
      | 'signature'
      | 'day',
      string
    >
  >;
  readonly planMade: (day: string) => string;
  readonly planSince: (day: string) => string;
  readonly planBetween: (from: string, until: string) => string;
}

/** English, the source of the keys. */
export const en: GoalEditorMessages = {
  ...deskWords,
  title: 'My goals',
  titleOthers: 'Goals',
  broken: 'The goals cannot be shown on this page. Nothing is lost.',
  closedToRole: 'Goals belong to the person and those who support them. They are not open to your role.',

  purpose: 'Write what you want for your life, in your own words. Then take small steps, with whom you choose.',
  audience:
    'You and the people who have access to your record will see your goals. You can also keep a goal to yourself.',
  audienceOthers:
    'The person will see what you write. You can propose, comment and say how you see it. The person decides.',
  time: 'A first goal takes about two minutes. You can skip everything but the goal itself.',
  otherWays: 'You can also print this page and write by hand, or do it together with someone.',

  first: 'Write a first goal',
  another: 'Write another goal',
  suggest: 'Propose a goal',
  newGoal: 'A new goal',
  newGoalOthers: 'A goal you propose',
  private: 'Private: only for me',
  privateHint: 'No one else will see it. You can share it later.',
  create: 'Save this goal',
  createOthers: 'Propose this goal',
  discard: 'Discard',
  dayWrong: 'Choose a day of the calendar, or leave it empty.',

  groups: {
    open: 'To talk about',
    active: 'In progress',
    'on-hold': 'On hold',
    reached: 'Reached',
    'set-aside': 'Set aside',
  },
  status: {
    proposed: 'Proposed',
    agreed: 'Agreed',
    differ: 'We see it differently',
    active: 'In progress',
    'on-hold': 'On hold',
    reached: 'Reached',
    'set-aside': 'Set aside',
  },
  manyActive: (count) => `${String(count)} goals are in progress. Three at a time are often enough. You choose.`,
  proposedBy: (voice) => `Proposed by: ${voice}`,
  privateMark: 'Private: only for me',
  nextStep: (step) => `Next step: ${step}`,
  stepsDone: (done, all) => `${String(done)} of ${String(all)} steps done`,
  proposalsWaiting: (count) => (count === 1 ? 'A proposal waits for an answer' : `${String(count)} proposals wait`),
  conflictsWaiting: (count) =>
    count === 1 ? 'One part was written in two ways' : `${String(count)} parts were written in two ways`,
  reviewDue: (day) => `It is time to look at this goal again (${day}).`,
  reviewOn: (day) => `To look at again on ${day}`,
  openGoal: 'Open',
  closeGoal: 'Close',

  fields: {
    title: {label: 'What I want', hint: 'In your own words, as you would say it to a friend.'},
    why: {label: 'Why it matters', hint: 'What would be different in your life?'},
    strengths: {label: 'Strengths I bring', hint: 'What you know, what you like, who is there for you.'},
    whenHard: {label: 'What I can try if it gets hard', hint: 'Something that helped before, or someone to call.'},
    review: {label: 'Look at it again on', hint: 'A day to see together how it goes.'},
    muchLess: {label: 'Much less than expected', hint: ''},
    less: {label: 'A bit less', hint: ''},
    expected: {label: 'As expected', hint: ''},
    more: {label: 'A bit more', hint: ''},
    muchMore: {label: 'Much more', hint: ''},
  },
  stepFields: {
    what: {label: 'Small step', hint: 'Something you could do this week.'},
    who: {label: 'Who does it', hint: ''},
    by: {label: 'By when', hint: ''},
    how: {label: 'How we’ll know', hint: ''},
  },
  nothing: 'Nothing written yet.',
  write: 'Write',
  propose: 'Propose other words',
  sendProposal: 'Propose',
  proposalNote: 'These words are not yours. What you write is shown beside them, as a proposal.',

  stepsTitle: 'Small steps',
  stepsHint: 'What, who, by when, and how we’ll know.',
  noSteps: 'No step yet. The first one can be very small.',
  laterTitle: 'Later',
  addStep: 'Add a step',
  newStep: 'A new step',
  saveStep: 'Save this step',
  stepDone: (step) => `Done: ${step}`,
  doneOn: (day) => `Done on ${day}`,
  stepWho: (who) => `Who: ${who}`,
  stepBy: (day) => `By ${day}`,
  stepHow: (how) => `How we’ll know: ${how}`,
  stepDetails: 'Details and changes',
  moveUp: 'Move up',
  moveDown: 'Move down',
  toLater: 'Move to later',
  toNow: 'Bring back',
  removeStep: 'Remove',
  movedTo: (step, place, all) => `${step}: now step ${String(place)} of ${String(all)}`,

  progressTitle: 'Where I am',
  progressLabel: 'Where I am with this goal',
  progressLow: 'Not started',
  progressHalf: 'Half way',
  progressHigh: 'Reached',
  progressOthers: 'How I see where this goal is',
  saveProgress: 'Save where I am',
  progressNote: 'A few words about it',
  levelsTitle: 'How we’ll know how far it went',
  levelsHint: 'You can describe five levels in advance. The middle one is what you expect.',
  levelsAsk: 'Which of these describes it best today?',
  lastProgress: (voice, day, answer) => `${voice}, ${day}: ${answer}`,
  ofTen: (value) => `${String(value)} of 10`,
  noRating: 'No number',
  showProgress: 'See it over time',
  hideProgress: 'Hide it over time',
  attainment: {
    '-2': 'Much less than expected',
    '-1': 'A bit less',
    '0': 'As expected',
    '1': 'A bit more',
    '2': 'Much more',
  },

  agreementTitle: 'Who agrees',
  agree: 'I agree with this plan',
  agreeHint: 'Your agreement is to today’s words. If they change, you will be asked again.',
  agreedNow: (voice, day) => `${voice} agreed on ${day}`,
  agreedBefore: (voice, day, fields) => `${voice} agreed on ${day}, before this changed: ${fields}`,
  takeAgreementBack: 'Take my agreement back',
  seeDifferently: 'I see it differently',
  seeDifferentlyHint: 'Say how you see it. Both views stay, side by side.',
  saveDiffer: 'Save how I see it',
  differs: (voice, day) => `Seen differently: ${voice}, ${day}`,
  takeBack: 'Take back',

  proposalFrom: (voice, day) => `Other words, proposed: ${voice}, ${day}`,
  proposalNow: 'Now',
  proposalNew: 'Proposed',
  proposalAdded: (words) => `added: ${words}`,
  proposalRemoved: (words) => `removed: ${words}`,
  proposalStep: 'A step',
  accept: 'Accept',
  acceptPart: 'Change it, then accept',
  acceptEdited: 'Accept with my changes',
  proposalWaits: 'It waits for an answer.',
  proposalAnswered: {
    accepted: 'Accepted',
    differed: 'We see it differently',
    withdrawn: 'Taken back',
    overtaken: 'The words have changed since',
  },

  conflictText: 'Neither had seen the other. Nothing is lost: choose one, or write it anew.',
  writeThird: 'Write it anew',

  talkTitle: 'Talking about it',
  talkHint: 'Everyone who has access to this goal can read this.',
  talkEmpty: 'Nothing said yet.',
  talkAdd: 'Add a message',
  talkSend: 'Send',
  notesTitle: 'Notes for me only',
  notesHint: 'No one else will see them.',
  noteAdd: 'Write a note',
  noteSave: 'Keep this note',

  stateTitle: 'Where this goal stands',
  acts: {
    active: 'Start this goal',
    'on-hold': 'Put it on hold',
    reached: 'It is reached',
    'set-aside': 'Set it aside',
    again: 'Take it up again',
  },
  stateOthers: 'Only the person decides when a goal starts, rests or ends.',
  shareGoal: 'Share this goal',
  shareHint: 'A copy will be shared. What you wrote until now stays with you.',
  removeGoal: 'Take this goal away',
  removeAsk: 'This goal will leave the list. It will stay in the history of the record.',
  removeYes: 'Yes, take it away',
  keep: 'No, keep it',

  said: {
    created: 'Your goal is saved.',
    proposed: 'Your proposal is saved.',
    changed: 'The change is saved.',
    accepted: 'Accepted.',
    differed: 'Both views are kept.',
    agreed: 'Your agreement is saved.',
    rated: 'Saved.',
    commented: 'Your message is saved.',
    noted: 'Your note is kept.',
    withdrawn: 'Taken back.',
    removed: 'Taken away.',
    shared: 'A copy of the goal is shared.',
    restored: 'The earlier words are back.',
    chosen: 'Chosen. The other version stays in the history.',
    moved: 'The step has a new place.',
    'step-added': 'The step is saved.',
    'step-done': 'The step is done.',
    'step-undone': 'The step is open again.',
    active: 'This goal is in progress.',
    'on-hold': 'This goal is on hold.',
    reached: 'This goal is reached.',
    'set-aside': 'This goal is set aside.',
  },
  conflictArrived: (label) => `Written in two ways: ${label}`,
  refused: 'This is for the person to decide. You can propose it instead.',

  historyShow: 'See who wrote what, and when',
  historyHide: 'Hide who wrote what',
  historyFailed: 'The history could not be loaded. Try again later.',
  print: 'Print the plan',
  printPrivate: 'Print my private goals too',
  textCopy: 'Keep the plan as a text file',
  planName: 'my-plan.txt',
  plan: {
    title: 'Plan',
    objective: 'Objective: what I want',
    needs: 'Needs: why it matters',
    strengths: 'Strengths to build on',
    means: 'Means: small steps',
    who: 'Person responsible',
    by: 'By when',
    how: 'How we’ll know',
    done: 'Done',
    duration: 'Duration',
    responsible: 'People responsible',
    review: 'Review',
    whenHard: 'If it gets hard',
    levels: 'How far it went',
    agreement: 'Agreement',
    differing: 'Seen differently',
    conflict: 'Also written, not decided yet',
    signature: 'Signature',
    day: 'Date',
  },
  planMade: (day) => `Printed on ${day}`,
  planSince: (day) => `Since ${day}`,
  planBetween: (from, until) => `From ${from} to ${until}`,
};

/** See {@link Catalogue}. */
export const goalEditorCatalogue: Catalogue<GoalEditorMessages> = {
  tag: 'avec-goal-editor',
  en,
  load: {'fr-CA': () => import('./locales/fr-CA.js')},
};
