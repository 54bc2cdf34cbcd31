import {inStory, nameOf} from './roots.js';

/**
 * Finds styles that are written into elements of the story: those that the policy has blocked, so that the attribute
 * is there and says nothing.
 *
 * What a script sets through the CSSOM becomes an attribute as well, and no policy blocks it. In a shadow root of ours
 * it may be a custom property, which is how an element tells its stylesheet a number, and nothing else, but on a
 * canvas, which chart.js sizes.
 *
 * @returns Each element with its style, empty where all is well.
 */
export function writtenStyles(): readonly string[] {
  return inStory('[style]')
    .filter((element) => element.style.length === 0 || !maySet(element))
    .map((element) => `${nameOf(element)} has style="${element.getAttribute('style') ?? ''}"`);
}

function maySet(element: HTMLElement): boolean {
  if (element.localName === 'canvas' || !(element.getRootNode() instanceof ShadowRoot)) return true;
  return [...element.style].every((property) => property.startsWith('--'));
}
