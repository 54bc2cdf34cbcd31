import '@avec/elements/action-plan/define';
import '@avec/elements/coproduction-check/define';
import '@avec/elements/group-meeting/define';

import './example.js';
import {pageElement} from './page-element.js';

const check = pageElement('avec-coproduction-check', HTMLElement);

/** The radios of the demonstration set an attribute of the widget, as the page's author would. */
function chooseLayout({target}: Event): void {
  if (target instanceof HTMLInputElement) check.setAttribute(target.name, target.value);
}

for (const choice of document.querySelectorAll('[data-attribute]')) choice.addEventListener('change', chooseLayout);
