import {all, enter, labels} from '../contestant.js';

const row = (label: string) =>
  `<p><label>${label} <input type="range" min="0" max="10" value="0"></label> <output>0</output></p>`;

enter({
  mount: (place, count) => {
    place.innerHTML = labels(count).map(row).join('');
    place.oninput = ({target}) => {
      const input = target as HTMLInputElement;
      const output = input.closest('p')?.querySelector('output');
      if (output) output.value = input.value;
    };
  },
  controls: (place) => all(place, 'input'),
  answer: (place) => place.querySelector('output')?.value ?? '',
});
