import '@avec/elements/outcome-scale/define';
import type {OutcomeScaleElement} from '@avec/elements/outcome-scale';
import {tourDhorizon} from '@avec/model/definitions/tour-dhorizon';

import {all, enter, inside, labels, made} from '../contestant.js';

/** A scale of so many themes: the shipped one with other items. It keeps a draft of every answer. */
const scaleOf = (count: number) => ({
  ...tourDhorizon,
  id: `bench-${count}`,
  items: labels(count).map((label, index) => ({id: `item-${index}`, label: {en: label, 'fr-CA': label}})),
});

const itemsOf = (place: HTMLElement) =>
  all(place, 'avec-outcome-scale').flatMap((scale) =>
    scale.shadowRoot ? all(scale.shadowRoot, 'avec-rating-item') : [],
  );

enter({
  mount: (place, count) => {
    place.append(made<OutcomeScaleElement>('avec-outcome-scale', {definition: scaleOf(count)}));
  },
  controls: (place) => inside(itemsOf(place), 'input'),
  answer: (place) => (itemsOf(place)[0] as HTMLElementTagNameMap['avec-rating-item'] | undefined)?.value ?? '',
});
