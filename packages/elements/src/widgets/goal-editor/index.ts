export * from './goal-editor.js';
export * from './goal-editor.events.js';
export type {GoalEditorMessages} from './goal-editor.messages.js';
