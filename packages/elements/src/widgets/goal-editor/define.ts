import {GoalEditorElement} from './goal-editor.js';

GoalEditorElement.define();

export * from './index.js';
