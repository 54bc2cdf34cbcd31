import {CRISIS_PRESETS, localized} from '@avec/model';

import {markup, type Markup} from './markup.js';
import type {InBoth, Language} from './page.js';
import {LAYOUT_WORDS} from './words.js';

const WORDS: InBoth<{readonly absent: string; readonly help: string; readonly unwatched: string}> = {
  fr: {
    absent: 'Les questions s’affichent ici. Si elles ne viennent pas, appelez l’accueil au 418 555-0142.',
    help: 'Besoin de parler à quelqu’un maintenant ?',
    unwatched: 'Personne ne surveille cet écran en temps réel.',
  },
  en: {
    absent: 'The questions appear here. If they do not come, call the front desk at 418 555-0142.',
    help: 'Need to talk to someone now?',
    unwatched: 'No one is watching this screen in real time.',
  },
};

/** What stands where a widget will be, for as long as scripts have not run: above all, where to find help. */
export function fallback(language: Language): Markup {
  const {absent, help, unwatched} = WORDS[language];
  const {tag} = LAYOUT_WORDS[language];
  const links = CRISIS_PRESETS['ca-qc'].resources.flatMap((resource) => resource.links);
  return markup`<div class="fallback">
    <p>${absent}</p>
    <p><strong>${help}</strong></p>
    <ul>
      ${links.map(({href, label}) => markup`<li><a href="${href}">${localized(label, tag)}</a></li>`)}
    </ul>
    <p>${unwatched}</p>
  </div>`;
}
