import {exampleBox} from './example-box.js';
import {MARIE} from '../people.js';
import {fallback} from '../site/fallback.js';
import {markup, type Markup} from '../site/markup.js';
import type {Language, Page} from '../site/page.js';

interface TogetherWords {
  readonly title: string;
  readonly leads: Readonly<Record<'person' | 'practitioner' | 'relative', string>>;
  readonly layout: string;
  readonly layouts: Readonly<Record<'steps' | 'list', string>>;
  readonly several: string;
  readonly severalText: string;
}

const FRENCH: TogetherWords = {
  title: 'Notre façon de faire équipe',
  leads: {
    person: 'Six principes, vus par chaque personne. Ce qui nous sépare, on en parle.',
    practitioner: 'Six principes, vus par chaque personne. Votre regard est un regard parmi d’autres.',
    relative: 'Six principes, vus par chaque personne. Votre regard compte autant que les autres.',
  },
  layout: 'Principes',
  layouts: {steps: 'Un à la fois', list: 'Tous'},
  several: 'Répondre à plusieurs',
  severalText:
    'Ouvrez cette page dans une deuxième fenêtre. Choisissez-y une autre personne, en haut. Les réponses de l’une apparaissent chez l’autre.',
};

const ENGLISH: TogetherWords = {
  title: 'How we work together',
  leads: {
    person: 'Six principles, as each of us sees them. Where we differ, we talk.',
    practitioner: 'Six principles, as each of us sees them. Your view is one among others.',
    relative: 'Six principles, as each of us sees them. Your view counts as much as the others.',
  },
  layout: 'Principles',
  layouts: {steps: 'One at a time', list: 'All'},
  several: 'Answering together',
  severalText:
    'Open this page in a second window. Choose somebody else there, at the top. What one answers appears for the other.',
};

function body(words: TogetherWords, language: Language): Markup {
  return markup`<div class="opening">
      <h1>${words.title}</h1>
      <p class="lead" data-for="person">${words.leads.person}</p>
      <p class="lead" data-for="practitioner" hidden>${words.leads.practitioner}</p>
      <p class="lead" data-for="relative" hidden>${words.leads.relative}</p>
    </div>
    <div class="beside">
      <avec-provider
        class="sheets"
        data-signed-in
        subject="${MARIE.ref}"
        actor="${MARIE.ref}"
        actor-role="${MARIE.role}"
        actor-name="${MARIE.firstName}"
        crisis="ca-qc"
      >
        <div class="sheet"><avec-group-meeting>${fallback(language)}</avec-group-meeting></div>
        <div class="sheet"><avec-coproduction-check layout="steps"></avec-coproduction-check></div>
        <div class="sheet"><avec-action-plan></avec-action-plan></div>
      </avec-provider>
      ${exampleBox(
        language,
        markup`${layoutChoice(words)}
          <h3>${words.several}</h3>
          <p>${words.severalText}</p>`,
      )}
    </div>`;
}

/** How the principles are laid out, as a choice; the first is what holds at the start. */
function layoutChoice({layout, layouts}: TogetherWords): Markup {
  return markup`<div class="demo-choices">
    <fieldset class="segments" data-attribute="layout">
      <legend>${layout}</legend>
      ${Object.entries(layouts).map(
        ([value, name], index) =>
          markup`<label
            ><input
              type="radio"
              name="layout"
              value="${value}"
              autocomplete="off"
              ${index === 0 ? markup` checked` : ''}
            />
            <span>${name}</span></label
          >`,
      )}
    </fieldset>
  </div>`;
}

/** A group that meets, the six principles, and the plan that comes of it, as a portal places them. */
export const howWeWorkTogether: Page = {
  script: 'how-we-work-together',
  fr: {
    file: 'notre-facon-de-faire-equipe.html',
    title: FRENCH.title,
    description: 'Se rencontrer, voir ensemble où l’on en est, et prévoir la suite.',
    body: body(FRENCH, 'fr'),
  },
  en: {
    file: 'how-we-work-together.html',
    title: ENGLISH.title,
    description: 'Meet, see together where we are, and plan what comes next.',
    body: body(ENGLISH, 'en'),
  },
};
