import {ProviderElement} from '@avec/elements/provider/define';
import {localDay} from '@avec/model';

import {pageElement} from './page-element.js';
import {pageLanguage, words} from './words.js';
import {MARIE} from '../people.js';

const provider = pageElement('avec-provider', ProviderElement);
const status = pageElement('#example-status', HTMLElement);
const dialog = pageElement('#erase-dialog', HTMLDialogElement);

async function loadExample(): Promise<void> {
  status.textContent = words.loading;
  try {
    status.textContent = await importExample();
  } catch {
    status.textContent = words.loadFailed;
  }
}

async function importExample(): Promise<string> {
  const {exampleYear} = await import('../example-year.js');
  const today = localDay(new Date(), Intl.DateTimeFormat().resolvedOptions().timeZone);
  const json = await exampleYear({today, subject: MARIE.ref, language: pageLanguage});
  const outcome = await provider.record?.importAll(json);
  if (!outcome) return words.loadFailed;
  return outcome.added === 0 ? words.loadedBefore : words.loaded(outcome.added);
}

async function erase(): Promise<void> {
  status.textContent = words.erasing;
  try {
    await provider.record?.erase();
    provider.reopen();
    status.textContent = words.erased;
  } catch {
    status.textContent = words.eraseFailed;
  }
}

pageElement('#load-example', HTMLButtonElement).addEventListener('click', () => void loadExample());

pageElement('#erase', HTMLButtonElement).addEventListener('click', () => {
  dialog.returnValue = '';
  dialog.showModal();
});

dialog.addEventListener('close', () => {
  if (dialog.returnValue === 'erase') void erase();
});
