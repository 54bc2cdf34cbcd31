import {exampleBox} from './example-box.js';
import {MARIE} from '../people.js';
import {fallback} from '../site/fallback.js';
import {markup, type Markup} from '../site/markup.js';
import type {Language, Page} from '../site/page.js';

interface ChoicesWords {
  readonly title: string;
  readonly leads: Readonly<Record<'person' | 'practitioner' | 'relative', string>>;
  readonly example: string;
}

const FRENCH: ChoicesWords = {
  title: 'Mes choix',
  leads: {
    person: 'Comment vous rencontrer, et qui voit quoi. Vous pouvez changer d’idée quand vous voulez.',
    practitioner: 'Ce que Marie a choisi. Vous pouvez ajouter votre avis à côté, avec vos raisons.',
    relative: 'Ce que Marie a choisi. Ses choix restent les siens.',
  },
  example: 'L’organisme et ses demandes sont inventés. Un vrai portail donne les siens.',
};

const ENGLISH: ChoicesWords = {
  title: 'My choices',
  leads: {
    person: 'How to meet you, and who sees what. You can change your mind whenever you like.',
    practitioner: 'What Marie has chosen. You can add your opinion beside it, with your reasons.',
    relative: 'What Marie has chosen. Her choices stay her own.',
  },
  example: 'The organisation and what it asks are made up. A real portal gives its own.',
};

function body(words: ChoicesWords, language: Language): Markup {
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
        <div class="sheet"><avec-consent-chooser>${fallback(language)}</avec-consent-chooser></div>
        <div class="sheet"><avec-session-start></avec-session-start></div>
      </avec-provider>
      ${exampleBox(language, markup`<p>${words.example}</p>`)}
    </div>`;
}

/** The consent chooser, as a portal places it. */
export const myChoices: Page = {
  script: 'my-choices',
  fr: {
    file: 'mes-choix.html',
    title: FRENCH.title,
    description: 'Choisir comment se rencontrer, et dire oui ou non à chaque usage de ses renseignements.',
    body: body(FRENCH, 'fr'),
  },
  en: {
    file: 'my-choices.html',
    title: ENGLISH.title,
    description: 'Choose how to meet, and say yes or no to each use of one’s information.',
    body: body(ENGLISH, 'en'),
  },
};
