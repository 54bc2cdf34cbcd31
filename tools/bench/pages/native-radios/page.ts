import {all, enter, labels} from '../contestant.js';

const POINTS = Array.from({length: 11}, (_, point) => point);

const group = (label: string) =>
  `<fieldset><legend>${label}</legend>${POINTS.map(
    (point) => `<label><input type="radio" name="${label}" value="${point}">${point}</label>`,
  ).join('')}</fieldset>`;

enter({
  mount: (place, count) => {
    place.innerHTML = labels(count).map(group).join('');
  },
  controls: (place) => all(place, 'input[value="0"]'),
  answer: (place) => place.querySelector<HTMLInputElement>('fieldset input:checked')?.value ?? '',
});
