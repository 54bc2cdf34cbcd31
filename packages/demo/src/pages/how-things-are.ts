import {exampleBox} from './example-box.js';
import {MARIE} from '../people.js';
import {fallback} from '../site/fallback.js';
import {markup, type Markup} from '../site/markup.js';
import type {Language, Page} from '../site/page.js';

interface HowWords {
  readonly title: string;
  readonly leads: Readonly<Record<'person' | 'practitioner' | 'relative', string>>;
  readonly layout: string;
  readonly layouts: Readonly<Record<'list' | 'steps', string>>;
  readonly control: string;
  readonly controls: Readonly<Record<'buttons' | 'slider', string>>;
}

const FRENCH: HowWords = {
  title: 'Comment ça va',
  leads: {
    person: 'C’est à vous de le dire. Il n’y a ni bonne ni mauvaise réponse.',
    practitioner: 'Dites comment vous voyez les choses pour Marie. Sa réponse reste la sienne.',
    relative: 'Dites comment vous voyez les choses pour Marie. Sa réponse reste la sienne.',
  },
  layout: 'Questions',
  layouts: {list: 'Toutes', steps: 'Une à la fois'},
  control: 'Pour répondre',
  controls: {buttons: 'Boutons', slider: 'Curseur'},
};

const ENGLISH: HowWords = {
  title: 'How things are',
  leads: {
    person: 'It is yours to say. There are no right or wrong answers.',
    practitioner: 'Say how you see things for Marie. Her answer stays her own.',
    relative: 'Say how you see things for Marie. Her answer stays her own.',
  },
  layout: 'Questions',
  layouts: {list: 'All', steps: 'One at a time'},
  control: 'To answer',
  controls: {buttons: 'Buttons', slider: 'Slider'},
};

function body(words: HowWords, language: Language): Markup {
  return markup`<div class="opening">
      <h1>${words.title}</h1>
      <p class="lead" data-for="person">${words.leads.person}</p>
      <p class="lead" data-for="practitioner" hidden>${words.leads.practitioner}</p>
      <p class="lead" data-for="relative" hidden>${words.leads.relative}</p>
    </div>
    <div class="beside">
      <div class="sheet">
        <avec-provider
          data-signed-in
          subject="${MARIE.ref}"
          actor="${MARIE.ref}"
          actor-role="${MARIE.role}"
          actor-name="${MARIE.firstName}"
          crisis="ca-qc"
        >
          <avec-outcome-scale>${fallback(language)}</avec-outcome-scale>
        </avec-provider>
      </div>
      ${exampleBox(
        language,
        markup`<div class="demo-choices">
          ${choice('layout', words.layout, words.layouts)} ${choice('control', words.control, words.controls)}
        </div>`,
      )}
    </div>`;
}

/** One attribute of the scale, as a choice between its values; the first is what holds at the start. */
function choice(attribute: string, legend: string, values: Readonly<Record<string, string>>): Markup {
  const [first] = Object.keys(values);
  return markup`<fieldset class="segments" data-attribute="${attribute}">
    <legend>${legend}</legend>
    ${Object.entries(values).map(
      ([value, name]) =>
        markup`<label
          ><input
            type="radio"
            name="${attribute}"
            value="${value}"
            autocomplete="off"
            ${value === first ? markup` checked` : ''}
          />
          <span>${name}</span></label
        >`,
    )}
  </fieldset>`;
}

/** The outcome scale, as a portal places it, with a box to try it out. */
export const howThingsAre: Page = {
  script: 'how-things-are',
  fr: {
    file: 'comment-ca-va.html',
    title: FRENCH.title,
    description: 'Dire comment vont les choses, thème par thème.',
    body: body(FRENCH, 'fr'),
  },
  en: {
    file: 'how-things-are.html',
    title: ENGLISH.title,
    description: 'Say how things are, theme by theme.',
    body: body(ENGLISH, 'en'),
  },
};
