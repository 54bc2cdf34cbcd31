import '@awesome.me/webawesome/dist/styles/themes/default.css';
import '@awesome.me/webawesome/dist/components/slider/slider.js';

import {all, enter, inside, labels, made} from '../contestant.js';

interface Slider extends HTMLElement {
  label: string;
  max: number;
  value: number;
}

enter({
  mount: (place, count) => {
    place.append(...labels(count).map((label) => made<Slider>('wa-slider', {label, max: 10})));
  },
  controls: (place) => inside(all(place, 'wa-slider'), '[role="slider"]'),
  answer: (place) => String(place.querySelector<Slider>('wa-slider')?.value),
});
