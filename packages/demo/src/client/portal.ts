import {recall, remember} from './memory.js';
import {pageElement} from './page-element.js';
import {PEOPLE, type SignedIn} from '../people.js';

const who = pageElement('#who', HTMLSelectElement);
const theme = pageElement('#theme', HTMLSelectElement);

/** Says on the whole page who is signed in, the record included. */
function signIn({ref, role, firstName}: SignedIn): void {
  for (const greeting of document.querySelectorAll('[data-first-name]')) greeting.textContent = firstName;
  for (const text of document.querySelectorAll<HTMLElement>('[data-for]')) text.hidden = text.dataset['for'] !== role;
  for (const provider of document.querySelectorAll('avec-provider[data-signed-in]')) {
    provider.setAttribute('actor', ref);
    provider.setAttribute('actor-role', role);
    provider.setAttribute('actor-name', firstName);
  }
}

function choosePerson(ref: string | null): void {
  const person = PEOPLE.find((each) => each.ref === ref);
  if (!person) return;
  who.value = person.ref;
  signIn(person);
}

theme.value = document.documentElement.dataset['theme'] ?? 'auto';
choosePerson(recall('who'));

who.addEventListener('change', () => {
  remember('who', who.value);
  choosePerson(who.value);
});

theme.addEventListener('change', () => {
  remember('theme', theme.value);
  document.documentElement.dataset['theme'] = theme.value;
});
