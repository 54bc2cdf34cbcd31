import {inStory} from './roots.js';
import type {Box} from '../pixels.js';

/** Where the parts of a scale stand in the picture of the page. */
export interface ScaleParts {
  /** Answers that are chosen, and those that are not: what is inside their borders. */
  readonly chosen: readonly Box[];
  readonly others: readonly Box[];
  /** Across the line of a slider, where the thumb is not. */
  readonly track: readonly Box[];
  /** Inside the thumb, where there is an answer. */
  readonly thumb: readonly Box[];
}

interface Scale extends HTMLElement {
  readonly value: string;
}

/** @returns The scales of the story. */
export function scales(): readonly ScaleParts[] {
  return inStory<Scale>('avec-rating-item').map(partsOf);
}

function partsOf({shadowRoot, value}: Scale): ScaleParts {
  const inputs = [...(shadowRoot?.querySelectorAll('input') ?? [])];
  const radios = inputs.filter(({type}) => type === 'radio');
  const sliders = inputs.filter(({type}) => type === 'range');
  return {
    chosen: radios.filter(({checked}) => checked).map(inside),
    others: radios.filter(({checked}) => !checked).map(inside),
    track: sliders.map((slider) => at(slider, shareOf(slider) > 0.5 ? 0.25 : 0.75, {width: 1, height: 44})),
    thumb: /^-?\d/.test(value) ? sliders.map((slider) => at(slider, shareOf(slider), {width: 8, height: 8})) : [],
  };
}

/** How far from its start the thumb is: from 0 to 1. */
function shareOf({valueAsNumber, min, max}: HTMLInputElement): number {
  return (valueAsNumber - Number(min)) / (Number(max) - Number(min));
}

/** The thumb's middle goes from half a thumb after the start to half a thumb before the end. */
function at(slider: HTMLInputElement, share: number, size: {readonly width: number; readonly height: number}): Box {
  const {left, top, width, height} = slider.getBoundingClientRect();
  const half = 0.875 * Number.parseFloat(getComputedStyle(slider).fontSize);
  const fromLeft = getComputedStyle(slider).direction === 'rtl' ? 1 - share : share;
  const middle = left + half + (width - 2 * half) * fromLeft;
  return {x: scrollX + middle - size.width / 2, y: scrollY + top + (height - size.height) / 2, ...size};
}

function inside({parentElement}: HTMLInputElement): Box {
  const {left, top, width, height} = (parentElement as HTMLElement).getBoundingClientRect();
  return {x: scrollX + left + 4, y: scrollY + top + 4, width: width - 8, height: height - 8};
}
