import '@shoelace-style/shoelace/dist/themes/light.css';
import '@shoelace-style/shoelace/dist/components/range/range.js';

import {all, enter, inside, labels, made} from '../contestant.js';

interface Range extends HTMLElement {
  label: string;
  max: number;
  value: number;
}

enter({
  mount: (place, count) => {
    place.append(...labels(count).map((label) => made<Range>('sl-range', {label, max: 10})));
  },
  controls: (place) => inside(all(place, 'sl-range'), 'input'),
  answer: (place) => String(place.querySelector<Range>('sl-range')?.value),
});
