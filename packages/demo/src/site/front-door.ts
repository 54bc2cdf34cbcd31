import {markup} from './markup.js';
import {head} from './layout.js';
import type {Page} from './page.js';

/** The page at `/`: the two languages as links, of which a script takes the one the browser asks for. */
export function frontDoor(home: Page): string {
  return markup`<!doctype html>
    <html lang="fr-CA">
      <head>
        ${head('La Passerelle', 'Portail fictif · Fictional portal', 'assets')}
        <script type="module" src="assets/choose-language.js"></script>
      </head>
      <body class="front-door">
        <main>
          <h1><img src="assets/passerelle.svg" alt="" width="72" height="72" /> La Passerelle</h1>
          <p><a class="button primary" href="fr/${home.fr.file}" hreflang="fr-CA">Continuer en français</a></p>
          <p lang="en-CA"><a class="button" href="en/${home.en.file}" hreflang="en-CA">Continue in English</a></p>
        </main>
      </body>
    </html>`.text;
}
