import {frontDoor} from './front-door.js';
import {layout} from './layout.js';
import {LANGUAGES} from './page.js';
import {PAGES} from '../pages/index.js';

/** A file of the site: where it goes and what it holds. */
export interface SiteFile {
  readonly path: string;
  readonly text: string;
}

/** Every page of the portal in every language, and the page that leads to them. */
export const SITE_FILES: readonly SiteFile[] = [
  {path: 'index.html', text: frontDoor(PAGES[0])},
  ...LANGUAGES.flatMap((language) =>
    PAGES.map((page) => ({path: `${language}/${page[language].file}`, text: layout(page, PAGES, language)})),
  ),
];

/** The module scripts that the pages ask for, by name. */
export const SCRIPTS: readonly string[] = ['portal', 'choose-language', ...PAGES.flatMap(({script}) => script ?? [])];
