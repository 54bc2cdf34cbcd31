import '@avec/elements/rating-item/define';
import type {RatingControl, RatingItemElement} from '@avec/elements/rating-item';

import {all, inside, labels, made, type Contestant} from './contestant.js';

/** Our rating items, with one or the other of their two controls. */
export function ratingItems(control: RatingControl): Contestant {
  return {
    mount: (place, count) => {
      const items = labels(count).map((label) =>
        made<RatingItemElement>('avec-rating-item', {name: label, label, low: 'Very bad', high: 'Very good', control}),
      );
      place.append(...items);
    },
    controls: (place) => inside(all(place, 'avec-rating-item'), 'input'),
    answer: (place) => place.querySelector('avec-rating-item')?.value ?? '',
  };
}
