import {inStory} from './roots.js';

/** @returns The values that are said in words in place of their numbers, each with what it is the value of. */
export function valueTexts(): readonly string[] {
  return inStory('[aria-valuetext]').map(
    ({ariaLabel, ariaValueText}) => `“${ariaLabel ?? ''}”: stands at “${ariaValueText ?? ''}”`,
  );
}
