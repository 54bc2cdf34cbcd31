import '@avec/elements/outcome-scale/define';

import './example.js';
import {pageElement} from './page-element.js';

const scale = pageElement('avec-outcome-scale', HTMLElement);

/** The radios of the demonstration set an attribute of the scale, as the page's author would. */
function chooseAttribute({target}: Event): void {
  if (target instanceof HTMLInputElement) scale.setAttribute(target.name, target.value);
}

for (const choice of document.querySelectorAll('[data-attribute]')) choice.addEventListener('change', chooseAttribute);
