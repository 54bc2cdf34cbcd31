import type {ItemResponse} from './outcome.js';
import type {ScaleDefinition, SupportPrompt} from '../definition/definition.js';

/** Whether the definition asks to offer help after these answers: calmly, to the person alone, the same words whichever the answer. */
export function promptsSupport(
  definition: Pick<ScaleDefinition, 'items'>,
  responses: readonly Pick<ItemResponse, 'item' | 'answer'>[],
): boolean {
  const prompts = new Map(definition.items.map(({id, supportPrompt}) => [id, supportPrompt]));
  return responses.some(({item, answer}) => {
    const prompt = prompts.get(item);
    return prompt !== undefined && answer.kind === 'rated' && reaches(prompt, answer.value);
  });
}

function reaches(prompt: SupportPrompt, value: number): boolean {
  return 'atOrBelow' in prompt ? value <= prompt.atOrBelow : value >= prompt.atOrAbove;
}
