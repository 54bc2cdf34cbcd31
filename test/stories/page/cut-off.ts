import {inStory, nameOf} from './roots.js';

/**
 * Finds what does not fit the width of the page: what can only be read by scrolling sideways, and what cannot be read
 * at all because its box ends before it does. What is for screen readers alone is a box of one pixel.
 *
 * A table or a drawing may be scrolled in a frame of its own; a page may not.
 *
 * @returns Each element that is too wide, by how much; empty where all fits.
 */
export function cutOff(): readonly string[] {
  const {scrollWidth, clientWidth} = document.documentElement;
  const elements = inStory('*');
  const hidden = elements
    .filter((element) => element.clientWidth > 1 && element.scrollWidth > element.clientWidth + 1)
    .filter((element) => /hidden|clip/.test(getComputedStyle(element).overflowX))
    .map((element) => `${nameOf(element)} shows ${element.clientWidth} of ${element.scrollWidth} px`);
  if (scrollWidth <= clientWidth) return hidden;
  const outside = elements
    .map((element) => ({element, end: Math.round(element.getBoundingClientRect().right)}))
    .filter(({element, end}) => end > clientWidth && !isInFrame(element))
    .map(({element, end}) => `${nameOf(element)} ends at ${end} px`);
  return [`the page is ${scrollWidth} px wide, the screen ${clientWidth}`, ...outside, ...hidden];
}

/** Whether it is in a box that is scrolled by itself. */
function isInFrame(element: Element): boolean {
  for (let at: Element | null = element; at; at = at.parentElement)
    if (getComputedStyle(at).overflowX !== 'visible') return true;
  return false;
}
