import {exampleBox} from './example-box.js';
import {MARIE} from '../people.js';
import {fallback} from '../site/fallback.js';
import {markup, type Markup} from '../site/markup.js';
import type {Language, Page} from '../site/page.js';

interface DecisionsWords {
  readonly title: string;
  readonly leads: Readonly<Record<'person' | 'practitioner' | 'relative', string>>;
  readonly ladder: string;
  readonly ladders: Readonly<Record<'doing-3' | 'tlap-7' | 'arnstein-8', string>>;
}

const FRENCH: DecisionsWords = {
  title: 'Nos décisions',
  leads: {
    person: 'Où étiez-vous dans une décision ? Où voudriez-vous être ? C’est à vous de le dire.',
    practitioner: 'Dites où vous avez vu Marie dans une décision. Son regard reste le sien.',
    relative: 'Dites où vous avez vu Marie dans une décision. Son regard reste le sien.',
  },
  ladder: 'Échelle',
  ladders: {'doing-3': 'Trois échelons', 'tlap-7': 'Sept', 'arnstein-8': 'Huit'},
};

const ENGLISH: DecisionsWords = {
  title: 'Our decisions',
  leads: {
    person: 'Where were you in a decision? Where would you like to be? It is yours to say.',
    practitioner: 'Say where you saw Marie in a decision. Her view stays her own.',
    relative: 'Say where you saw Marie in a decision. Her view stays her own.',
  },
  ladder: 'Ladder',
  ladders: {'doing-3': 'Three rungs', 'tlap-7': 'Seven', 'arnstein-8': 'Eight'},
};

function body(words: DecisionsWords, language: Language): Markup {
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
          <avec-participation-ladder>${fallback(language)}</avec-participation-ladder>
        </avec-provider>
      </div>
      ${exampleBox(language, ladderChoice(words))}
    </div>`;
}

/** The ladder, as a choice; the first is what holds at the start. */
function ladderChoice({ladder, ladders}: DecisionsWords): Markup {
  return markup`<div class="demo-choices">
    <fieldset class="segments" data-attribute="definition">
      <legend>${ladder}</legend>
      ${Object.entries(ladders).map(
        ([value, name], index) =>
          markup`<label
            ><input
              type="radio"
              name="definition"
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

/** The participation ladder, as a portal places it. */
export const ourDecisions: Page = {
  script: 'our-decisions',
  fr: {
    file: 'nos-decisions.html',
    title: FRENCH.title,
    description: 'Dire où l’on était dans une décision, et où l’on voudrait être.',
    body: body(FRENCH, 'fr'),
  },
  en: {
    file: 'our-decisions.html',
    title: ENGLISH.title,
    description: 'Say where one was in a decision, and where one would like to be.',
    body: body(ENGLISH, 'en'),
  },
};
