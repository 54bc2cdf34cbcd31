import {markup, type Markup} from '../site/markup.js';
import type {InBoth, Language} from '../site/page.js';

interface BoxWords {
  readonly demo: string;
  readonly example: string;
  readonly exampleText: string;
  readonly load: string;
  readonly erase: string;
  readonly eraseTitle: string;
  readonly eraseText: string;
  readonly eraseYes: string;
  readonly eraseNo: string;
}

const WORDS: InBoth<BoxWords> = {
  fr: {
    demo: 'Pour la démonstration',
    example: 'Données d’exemple',
    exampleText: 'Rien n’est inscrit au départ. Chargez une année d’exemple pour voir un dossier bien rempli.',
    load: 'Charger une année d’exemple',
    erase: 'Effacer ce dossier de l’appareil',
    eraseTitle: 'Effacer tout le dossier de Marie ?',
    eraseText: 'Ses réponses et celles des autres seront effacées de cet appareil. On ne peut pas revenir en arrière.',
    eraseYes: 'Oui, tout effacer',
    eraseNo: 'Non, tout garder',
  },
  en: {
    demo: 'For the demonstration',
    example: 'Example data',
    exampleText: 'Nothing is written at first. Load an example year to see a full record.',
    load: 'Load an example year',
    erase: 'Erase this record from the device',
    eraseTitle: 'Erase all of Marie’s record?',
    eraseText: 'Her answers and those of others will be erased from this device. This cannot be undone.',
    eraseYes: 'Yes, erase everything',
    eraseNo: 'No, keep everything',
  },
};

/**
 * A box for whoever tries the portal out: an example year to load, a record to erase. Its script is `example.ts`.
 * @param more - What else a page lets them try, above.
 */
export function exampleBox(language: Language, more: Markup): Markup {
  const words = WORDS[language];
  return markup`<section class="demo-box" aria-labelledby="demo">
      <h2 id="demo">${words.demo}</h2>
      ${more}
      <h3>${words.example}</h3>
      <p>${words.exampleText}</p>
      <p class="actions">
        <button class="button" type="button" id="load-example">${words.load}</button>
        <button class="button quiet" type="button" id="erase">${words.erase}</button>
      </p>
      <p role="status" id="example-status"></p>
    </section>
    ${eraseDialog(words)}`;
}

function eraseDialog(words: BoxWords): Markup {
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
