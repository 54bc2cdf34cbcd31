import {markup, type Markup} from './markup.js';
import {LANGUAGES, type Language, type Page} from './page.js';
import {LAYOUT_WORDS, type LayoutWords} from './words.js';
import {PEOPLE} from '../people.js';

const OTHER = {fr: 'en', en: 'fr'} as const;

/** One page in one language, from doctype to footer. */
export function layout(page: Page, pages: readonly Page[], language: Language): string {
  const words = LAYOUT_WORDS[language];
  const {title, description, body} = page[language];
  return markup`<!doctype html>
    <html lang="${words.tag}">
      <head>
        ${head(`${title} · ${words.portal}`, description)}
        ${LANGUAGES.map(
          (each) =>
            markup`<link rel="alternate" hreflang="${LAYOUT_WORDS[each].tag}" href="../${each}/${page[each].file}" />`,
        )}
        <script type="module" src="../assets/portal.js"></script>
        ${page.script === null ? '' : markup`<script type="module" src="../assets/${page.script}.js"></script>`}
      </head>
      <body>
        <a class="skip" href="#main">${words.skip}</a>
        <header class="portal-header">
          ${demoBar(words, language)}
          <div class="masthead">
            ${brand(words)} ${navigation(page, pages, language)} ${languageLink(page, language)}
          </div>
        </header>
        <main id="main" tabindex="-1">${body}</main>
        ${footer(words)}
      </body>
    </html>`.text;
}

/** What every `<head>` of the portal holds. */
export function head(title: string, description: string, assets = '../assets'): Markup {
  return markup`<meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${title}</title>
    <meta name="description" content="${description}" />
    <link rel="icon" type="image/svg+xml" href="${assets}/passerelle.svg" />
    <link rel="stylesheet" href="${assets}/portal.css" />
    <script src="${assets}/early.js"></script>`;
}

// A real portal knows who is signed in; here it is a choice, and marked as such.
function demoBar(words: LayoutWords, language: Language): Markup {
  const people = PEOPLE.map(
    ({ref, name, description}) => markup`<option value="${ref}">${name} (${description[language]})</option>`,
  );
  const themes = Object.entries(words.themes).map(([value, name]) => markup`<option value="${value}">${name}</option>`);
  return markup`<div class="demo-strip">
    <div class="demo-bar">
      <p class="demo-mark">${words.demo}</p>
      <p class="choice">
        <label for="who">${words.who}</label>
        <select id="who" autocomplete="off">
          ${people}
        </select>
      </p>
      <p class="choice">
        <label for="theme">${words.theme}</label>
        <select id="theme" autocomplete="off">
          ${themes}
        </select>
      </p>
    </div>
  </div>`;
}

function brand({portal, tagline}: LayoutWords): Markup {
  return markup`<a class="brand" href="index.html">
    <img src="../assets/passerelle.svg" alt="" width="48" height="48" />
    <span><span class="tagline">${tagline}</span> <strong>${portal}</strong></span>
  </a>`;
}

function navigation(page: Page, pages: readonly Page[], language: Language): Markup {
  const links = pages.map((each) => {
    const {file, title} = each[language];
    return markup`<li><a href="${file}" ${each === page ? markup` aria-current="page"` : ''}>${title}</a></li>`;
  });
  return markup`<nav aria-label="${LAYOUT_WORDS[language].navigation}">
    <ul>
      ${links}
    </ul>
  </nav>`;
}

function languageLink(page: Page, language: Language): Markup {
  const other = OTHER[language];
  const {tag} = LAYOUT_WORDS[other];
  return markup`<a class="language" href="../${other}/${page[other].file}" lang="${tag}" hreflang="${tag}"
    >${LAYOUT_WORDS[language].otherLanguage}</a
  >`;
}

function footer({address, fictional, kept}: LayoutWords): Markup {
  return markup`<footer class="portal-footer">
    <address>${address.map((line) => markup`<span>${line}</span>`)}</address>
    <div>
      <p>${fictional}</p>
      <p>${kept}</p>
    </div>
  </footer>`;
}
