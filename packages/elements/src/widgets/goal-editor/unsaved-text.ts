import type {GoalDesk} from './goal-desk.js';
import type {GoalEditorMessages} from './goal-editor.messages.js';

/** @returns What was written and could not be saved, as plain text, for a copy to keep. */
export function unsavedAsText({words: unsaved, goals}: GoalDesk, words: GoalEditorMessages): string {
  const lines = [words.title];
  for (const [place, {text}] of unsaved.places) {
    if (text.trim() === '') continue;
    const goal = goals.find(({id}) => place.startsWith(`${id}/`));
    lines.push('', goal?.fields.title?.value ?? words.newGoal, text);
  }
  return `${lines.join('\n')}\n`;
}
