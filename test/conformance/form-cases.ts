import type {LadderItemElement} from '@avec/elements/ladder-item';
import type {OutcomeScaleElement} from '@avec/elements/outcome-scale';
import type {RatingItemElement} from '@avec/elements/rating-item';
import {waitUntil} from '@open-wc/testing';
import {tourDhorizon} from '@avec/model';

import type {Entries, FormAnswer, FormCases} from './form-conformance.js';

/** @returns An answer that a page gives to a rating item. */
function rating(value: string): FormAnswer {
  return {
    words: value,
    give: (element) => {
      (element as RatingItemElement).value = value;
    },
    submits: (name) => [[name, value]],
  };
}

/** @returns An answer that a page gives to a ladder item. */
function place(value: string): FormAnswer {
  return {
    words: value,
    give: (element) => {
      const ladder = element as LadderItemElement;
      ladder.rungs = RUNGS;
      ladder.value = value;
    },
    submits: (name) => [[name, value]],
  };
}

const RUNGS = ['to', 'for', 'with'].map((id) => ({id, label: `Done ${id}`, description: ''}));

/** @returns An answer that a person gives to the first theme of an outcome scale. */
function firstTheme(value: string): FormAnswer {
  return {
    words: `${value} for the first theme`,
    give: (element) => {
      const item = itemsOf(element)[0]!;
      item.renderRoot.querySelector<HTMLInputElement>(`input[value="${value}"]`)!.click();
    },
    submits: (name) => themes(name, value),
  };
}

function themes(name: string, first: string): Entries {
  return tourDhorizon.items.map(({id}, index) => [`${name}.${id}`, index === 0 ? first : ''] as const);
}

function itemsOf(element: HTMLElement): readonly RatingItemElement[] {
  return [...(element as OutcomeScaleElement).renderRoot.querySelectorAll('avec-rating-item')];
}

/** Somebody whose answers no other spec keeps. */
function provider(): HTMLElement {
  return Object.assign(document.createElement('avec-provider'), {subject: crypto.randomUUID()});
}

/** How each form-associated element is tried; one for every such element of the manifest. */
export const FORM_CASES: Readonly<Record<string, FormCases>> = {
  'avec-ladder-item': {
    answers: [place('for'), place('declined')],
    // Without rungs, as this suite makes it, these are all that can be answered.
    start: {attribute: 'value', value: 'declined', submits: (name) => [[name, 'declined']]},
    kept: {state: 'not-applicable', submits: (name) => [[name, 'not-applicable']]},
    hasLabel: true,
  },

  'avec-outcome-scale': {
    answers: [firstTheme('3'), firstTheme('not-applicable')],
    untouched: (name) => themes(name, ''),
    around: provider,
    ready: async (element) => {
      await waitUntil(() => itemsOf(element).length > 0, 'The scale does not open.');
      await Promise.all(itemsOf(element).map(({updateComplete}) => updateComplete));
    },
  },

  'avec-rating-item': {
    answers: [rating('7'), rating('declined')],
    start: {attribute: 'value', value: '3', submits: (name) => [[name, '3']]},
    kept: {state: '5', submits: (name) => [[name, '5']]},
    hasLabel: true,
  },
};
