import 'survey-core/survey-core.fontless.min.css';
import {Model} from 'survey-core';
import {unmountComponentAtNode} from 'survey-js-ui';

import {all, enter, labels} from '../contestant.js';

/** Buttons at every width, as ours are; by itself it becomes a list where there is less room. */
const rating = (title: string) => ({
  type: 'rating',
  name: title,
  title,
  rateMin: 0,
  rateMax: 10,
  displayMode: 'buttons',
});

let survey: Model | null = null;

enter({
  mount: (place, count) => {
    const elements = labels(count).map(rating);
    survey = new Model({elements});
    survey.render(place);
  },
  unmount: (place) => {
    unmountComponentAtNode(place);
    survey?.dispose();
    survey = null;
    place.replaceChildren();
  },
  controls: (place) => all(place, '[role="radiogroup"] > :first-child input, fieldset label:first-of-type input'),
  answer: () => String(survey?.getValue(labels(1)[0] ?? '') ?? ''),
});
