import {MARIE} from '../people.js';
import {fallback} from '../site/fallback.js';
import {markup, type Markup} from '../site/markup.js';
import type {Language, Page} from '../site/page.js';

interface HowWords {
  readonly title: string;
  readonly leads: Readonly<Record<'person' | 'practitioner' | 'relative', string>>;
  readonly demo: string;
  readonly layout: string;
  readonly layouts: Readonly<Record<'list' | 'steps', string>>;
  readonly control: string;
  readonly controls: Readonly<Record<'buttons' | 'slider', string>>;
  readonly example: string;
  readonly exampleText: string;
  readonly load: string;
  readonly erase: string;
  readonly eraseTitle: string;
  readonly eraseText: string;
  readonly eraseYes: string;
  readonly eraseNo: string;
}

const FRENCH: HowWords = {
  title: 'Comment ça va',
  leads: {
    person: 'C’est à vous de le dire. Il n’y a ni bonne ni mauvaise réponse.',
    practitioner: 'Dites comment vous voyez les choses pour Marie. Sa réponse reste la sienne.',
    relative: 'Dites comment vous voyez les choses pour Marie. Sa réponse reste la sienne.',
  },
  demo: 'Pour la démonstration',
  layout: 'Questions',
  layouts: {list: 'Toutes', steps: 'Une à la fois'},
  control: 'Pour répondre',
  controls: {buttons: 'Boutons', slider: 'Curseur'},
  example: 'Données d’exemple',
  exampleText: 'Rien n’est inscrit au départ. Chargez une année d’exemple pour voir un dossier bien rempli.',
  load: 'Charger une année d’exemple',
  erase: 'Effacer ce dossier de l’appareil',
  eraseTitle: 'Effacer tout le dossier de Marie ?',
  eraseText: 'Ses réponses et celles des autres seront effacées de cet appareil. On ne peut pas revenir en arrière.',
  eraseYes: 'Oui, tout effacer',
  eraseNo: 'Non, tout garder',
};

const ENGLISH: HowWords = {
  title: 'How things are',
  leads: {
    person: 'It is yours to say. There are no right or wrong answers.',
    practitioner: 'Say how you see things for Marie. Her answer stays her own.',
    relative: 'Say how you see things for Marie. Her answer stays her own.',
  },
  demo: 'For the demonstration',
  layout: 'Questions',
  layouts: {list: 'All', steps: 'One at a time'},
  control: 'To answer',
  controls: {buttons: 'Buttons', slider: 'Slider'},
  example: 'Example data',
  exampleText: 'Nothing is written at first. Load an example year to see a full record.',
  load: 'Load an example year',
  erase: 'Erase this record from the device',
  eraseTitle: 'Erase all of Marie’s record?',
  eraseText: 'Her answers and those of others will be erased from this device. This cannot be undone.',
  eraseYes: 'Yes, erase everything',
  eraseNo: 'No, keep everything',
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
      ${demo(words)}
    </div>
    ${eraseDialog(words)}`;
}

function demo(words: HowWords): Markup {
  return markup`<section class="demo-box" aria-labelledby="demo">
    <h2 id="demo">${words.demo}</h2>
    <div class="demo-choices">
      ${choice('layout', words.layout, words.layouts)} ${choice('control', words.control, words.controls)}
    </div>
    <h3>${words.example}</h3>
    <p>${words.exampleText}</p>
    <p class="actions">
      <button class="button" type="button" id="load-example">${words.load}</button>
      <button class="button quiet" type="button" id="erase">${words.erase}</button>
    </p>
    <p role="status" id="example-status"></p>
  </section>`;
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

function eraseDialog(words: HowWords): Markup {
  return markup`<dialog id="erase-dialog" aria-labelledby="erase-title" aria-describedby="erase-text">
    <form method="dialog">
      <h2 id="erase-title">${words.eraseTitle}</h2>
      <p id="erase-text">${words.eraseText}</p>
      <p class="actions">
        <button class="button" value="keep" autofocus>${words.eraseNo}</button>
        <button class="button primary" value="erase">${words.eraseYes}</button>
      </p>
    </form>
  </dialog>`;
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
