import {LANGUAGES} from '../site/page.js';

const wanted = navigator.languages.map((tag) => tag.toLowerCase().split('-')[0]);
const spoken = wanted.find((language) => LANGUAGES.some((each) => each === language)) ?? 'fr';
const link = document.querySelector<HTMLAnchorElement>(`a[href^="${spoken}/"]`);

// Replaced, so that "back" does not lead here and forward again.
if (link) location.replace(link.href);
