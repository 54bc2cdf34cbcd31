import {exampleBox} from './example-box.js';
import {MARIE} from '../people.js';
import {fallback} from '../site/fallback.js';
import {markup, type Markup} from '../site/markup.js';
import type {Language, Page} from '../site/page.js';

interface GoalsWords {
  readonly title: string;
  readonly leads: Readonly<Record<'person' | 'practitioner' | 'relative', string>>;
  readonly together: string;
  readonly togetherText: string;
}

const FRENCH: GoalsWords = {
  title: 'Mes objectifs',
  leads: {
    person: 'Ce que vous voulez, dans vos mots. Les autres proposent, vous décidez.',
    practitioner: 'Les objectifs de Marie, dans ses mots. Vous proposez, elle décide.',
    relative: 'Les objectifs de Marie, dans ses mots. Vous proposez, elle décide.',
  },
  together: 'Écrire à plusieurs',
  togetherText:
    'Ouvrez cette page dans une deuxième fenêtre. Choisissez-y une autre personne, en haut. Ce que l’une écrit apparaît chez l’autre.',
};

const ENGLISH: GoalsWords = {
  title: 'My goals',
  leads: {
    person: 'What you want, in your own words. Others propose, you decide.',
    practitioner: 'Marie’s goals, in her words. You propose, she decides.',
    relative: 'Marie’s goals, in her words. You propose, she decides.',
  },
  together: 'Writing together',
  togetherText:
    'Open this page in a second window. Choose somebody else there, at the top. What one writes appears for the other.',
};

function body(words: GoalsWords, language: Language): Markup {
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
          <avec-goal-editor>${fallback(language)}</avec-goal-editor>
        </avec-provider>
      </div>
      ${exampleBox(
        language,
        markup`<h3>${words.together}</h3>
          <p>${words.togetherText}</p>`,
      )}
    </div>`;
}

/** The goal editor, as a portal places it. */
export const myGoals: Page = {
  script: 'my-goals',
  fr: {
    file: 'mes-objectifs.html',
    title: FRENCH.title,
    description: 'Écrire ses objectifs, avec les personnes qui nous appuient.',
    body: body(FRENCH, 'fr'),
  },
  en: {
    file: 'my-goals.html',
    title: ENGLISH.title,
    description: 'Write one’s goals, with those who support us.',
    body: body(ENGLISH, 'en'),
  },
};
