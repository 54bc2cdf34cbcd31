import {ALONE, POLICY, WITH_PROVIDER} from './snippets.js';
import {MARIE} from '../people.js';
import {fallback} from '../site/fallback.js';
import {markup, type Markup} from '../site/markup.js';
import type {Language, Page} from '../site/page.js';

interface TeamWords {
  readonly title: string;
  readonly lead: string;
  readonly copy: string;
  readonly alone: {readonly title: string; readonly text: string; readonly label: string};
  readonly provider: {readonly title: string; readonly text: string; readonly label: string};
  readonly policy: {readonly title: string; readonly text: string; readonly label: string};
  readonly try: {readonly title: string; readonly text: string; readonly marie: string; readonly jean: string};
  readonly log: {readonly title: string; readonly text: string; readonly empty: string; readonly clear: string};
}

const FRENCH: TeamWords = {
  title: 'Pour les équipes web',
  lead: 'Une balise à coller, un dossier partagé, des événements qui ne disent rien de personne.',
  copy: 'Copier',
  alone: {
    title: 'La balise seule',
    text: 'Elle affiche, garde et montre l’historique sans autre réglage. Tout reste sur l’appareil.',
    label: 'La balise seule, en HTML',
  },
  provider: {
    title: 'Avec votre session',
    text: 'Le fournisseur dit de qui est le dossier et qui est là. Changez un attribut : le dossier change aussitôt.',
    label: 'Le fournisseur et une balise, en HTML',
  },
  policy: {
    title: 'La politique de sécurité',
    text: 'Ce portail est servi avec cet en-tête. Aucun script ni style en ligne n’est nécessaire.',
    label: 'L’en-tête Content-Security-Policy',
  },
  try: {
    title: 'Deux personnes, deux dossiers',
    text: 'Répondez d’un côté puis de l’autre. Rien ne passe de l’un à l’autre.',
    marie: 'Dossier de Marie Tremblay',
    jean: 'Dossier de Jean Côté',
  },
  log: {
    title: 'Les événements, au moment où ils arrivent',
    text: 'Tous les scripts d’une page peuvent les entendre. Ils disent ce qui s’est passé, jamais ce qui a été écrit.',
    empty: 'Aucun événement pour l’instant. Répondez à une question, puis enregistrez.',
    clear: 'Vider la liste',
  },
};

const ENGLISH: TeamWords = {
  title: 'For web teams',
  lead: 'One tag to paste, one shared record, and events that say nothing about anyone.',
  copy: 'Copy',
  alone: {
    title: 'The tag alone',
    text: 'It renders, saves and shows history with no configuration. Everything stays on the device.',
    label: 'The tag alone, in HTML',
  },
  provider: {
    title: 'With your session',
    text: 'The provider says whose record it is and who is there. Change an attribute and the record changes at once.',
    label: 'The provider and a tag, in HTML',
  },
  policy: {
    title: 'The security policy',
    text: 'This portal is served with this header. No inline script or style is needed.',
    label: 'The Content-Security-Policy header',
  },
  try: {
    title: 'Two people, two records',
    text: 'Answer on one side, then on the other. Nothing passes from one to the other.',
    marie: 'Marie Tremblay’s record',
    jean: 'Jean Côté’s record',
  },
  log: {
    title: 'Events as they arrive',
    text: 'Every script on a page can hear them. They say what happened, never what was written.',
    empty: 'No event yet. Answer a question, then save.',
    clear: 'Clear the list',
  },
};

function body(words: TeamWords, language: Language): Markup {
  return markup`<div class="opening">
      <h1>${words.title}</h1>
      <p class="lead">${words.lead}</p>
    </div>
    <div class="pair">
      ${snippet('alone', words.alone, ALONE, words.copy)}
      ${snippet('provider', words.provider, WITH_PROVIDER, words.copy)}
    </div>
    <section aria-labelledby="try">
      <h2 id="try">${words.try.title}</h2>
      <p class="prose">${words.try.text}</p>
      ${records(words, language)}
    </section>
    ${eventLog(words)} ${snippet('policy', words.policy, POLICY, words.copy)}`;
}

function snippet(id: string, {title, text, label}: TeamWords['alone'], code: string, copy: string): Markup {
  return markup`<section class="snippet" aria-labelledby="${id}">
    <h2 id="${id}">${title}</h2>
    <p class="prose">${text}</p>
    <pre tabindex="0" role="region" aria-label="${label}"><code id="${id}-code">${code}</code></pre>
    <p class="actions">
      <button class="button" type="button" data-copies="${id}" aria-describedby="${id}">${copy}</button>
      <span role="status" id="${id}-status"></span>
    </p>
  </section>`;
}

function records({try: {marie, jean}}: TeamWords, language: Language): Markup {
  return markup`<div class="pair">
    <section class="sheet" aria-labelledby="marie">
      <p class="record-name" id="marie">${marie}</p>
      <avec-provider
        data-signed-in
        subject="${MARIE.ref}"
        actor="${MARIE.ref}"
        actor-role="${MARIE.role}"
        actor-name="${MARIE.firstName}"
        crisis="ca-qc"
      >
        <avec-outcome-scale layout="steps">${fallback(language)}</avec-outcome-scale>
      </avec-provider>
    </section>
    <section class="sheet" aria-labelledby="jean">
      <p class="record-name" id="jean">${jean}</p>
      <avec-provider subject="p-jean" actor="p-jean" actor-role="person" actor-name="Jean" crisis="ca-qc">
        <avec-outcome-scale layout="steps">${fallback(language)}</avec-outcome-scale>
      </avec-provider>
    </section>
  </div>`;
}

function eventLog({log}: TeamWords): Markup {
  return markup`<section class="event-log" aria-labelledby="events">
    <h2 id="events">${log.title}</h2>
    <p class="prose">${log.text}</p>
    <div role="log" tabindex="0" aria-labelledby="events" class="log-window">
      <p id="log-empty">${log.empty}</p>
      <ol id="log"></ol>
    </div>
    <p><button class="button" type="button" id="clear-log">${log.clear}</button></p>
  </section>`;
}

/** What a web team wants to see before it pastes anything. */
export const forWebTeams: Page = {
  script: 'for-web-teams',
  fr: {
    file: 'equipes-web.html',
    title: FRENCH.title,
    description: 'La balise à coller, le fournisseur, et les événements au moment où ils arrivent.',
    body: body(FRENCH, 'fr'),
  },
  en: {
    file: 'for-web-teams.html',
    title: ENGLISH.title,
    description: 'The tag to paste, the provider, and the events as they arrive.',
    body: body(ENGLISH, 'en'),
  },
};
