import '@vaadin/radio-group';

import {all, enter, labels, made} from '../contestant.js';

interface Labelled extends HTMLElement {
  label: string;
  value: string;
}

const group = (label: string) => {
  const points = Array.from({length: 11}, (_, point) => String(point));
  const element = made<Labelled>('vaadin-radio-group', {label});
  element.append(...points.map((value) => made<Labelled>('vaadin-radio-button', {label: value, value})));
  return element;
};

enter({
  mount: (place, count) => {
    place.append(...labels(count).map(group));
  },
  controls: (place) => all(place, 'vaadin-radio-button:first-of-type input'),
  answer: (place) => place.querySelector<Labelled>('vaadin-radio-group')?.value ?? '',
});
