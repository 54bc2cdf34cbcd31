import '@avec/elements/participation-ladder/define';

import './example.js';
import {pageElement} from './page-element.js';

const ladder = pageElement('avec-participation-ladder', HTMLElement);

/** The radios of the demonstration set an attribute of the widget, as the page's author would. */
function chooseLadder({target}: Event): void {
  if (target instanceof HTMLInputElement) ladder.setAttribute(target.name, target.value);
}

for (const choice of document.querySelectorAll('[data-attribute]')) choice.addEventListener('change', chooseLadder);
