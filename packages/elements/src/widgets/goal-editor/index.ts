export * from './goal-editor.js';
export {
  GoalActivatedEvent,
  GoalAgreedEvent,
  GoalChangedEvent,
  GoalDifferedEvent,
  GoalProposedEvent,
  GoalReachedEvent,
  GoalWithdrawnEvent,
  type GoalDetail,
} from './goal-editor.events.js';
export type {GoalEditorMessages} from './goal-editor.messages.js';
