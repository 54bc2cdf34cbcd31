import '@material/web/slider/slider.js';

import {all, enter, inside, labels, made} from '../contestant.js';

interface Slider extends HTMLElement {
  max: number;
  value: number;
}

/** It has no label of its own; its documentation gives it one beside it. */
const row = (label: string) => {
  const paragraph = document.createElement('p');
  paragraph.append(`${label} `, made<Slider>('md-slider', {ariaLabel: label, max: 10, value: 0}));
  return paragraph;
};

enter({
  mount: (place, count) => {
    place.append(...labels(count).map(row));
  },
  controls: (place) => inside(all(place, 'md-slider'), 'input'),
  answer: (place) => String(place.querySelector<Slider>('md-slider')?.value),
});
