import '@shoelace-style/shoelace/dist/themes/light.css';
import 'medblocks-ui/dist/src/medblocks/form/form.js';
import 'medblocks-ui/dist/src/medblocks/count/count.js';

import {all, enter, inside, labels, made} from '../contestant.js';

interface Count extends HTMLElement {
  label: string;
  path: string;
  max: number;
  data: number;
}

/** It has no scale; a count from 0 to 10 comes nearest. */
const count = (label: string, index: number) => made<Count>('mb-count', {label, path: `bench/item_${index}`, max: 10});

enter({
  mount: (place, items) => {
    const form = document.createElement('mb-form');
    form.append(...labels(items).map(count));
    place.append(form);
  },
  controls: (place) => inside(inside(all(place, 'mb-count'), 'sl-input'), 'input'),
  answer: (place) => String(place.querySelector<Count>('mb-count')?.data ?? ''),
});
