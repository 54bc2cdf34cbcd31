import {none} from '../tally.mjs';
import {chromium, tryChromium} from './chromium.mjs';
import {ENGINES} from './engines.mjs';
import {firefox, tryFirefox} from './firefox.mjs';
import {tryWebKit, webkit} from './webkit.mjs';

/** How each engine is started for specs, and how to see beforehand whether it starts at all. */
const LAUNCH = {
  chromium: {launch: chromium, attempt: tryChromium},
  firefox: {launch: firefox, attempt: tryFirefox},
  webkit: {launch: webkit, attempt: tryWebKit},
};

/**
 * Launchers for the engines that start on this machine. Each of the others is said in a sentence and counted: as
 * failed where it is required, else as skipped.
 * @param {import('./engines.mjs').Engine[]} names
 * @returns {Promise<{launchers: import('@web/test-runner').BrowserLauncher[], absent: import('../tally.mjs').Tally}>}
 */
export async function launchersFor(names) {
  const launchers = [];
  const absent = none();
  for (const name of names) {
    const {label, required} = ENGINES[name];
    try {
      launchers.push(await launcherFor(name));
    } catch (error) {
      console.log(`${label} ${error.message} Its specs ${required ? 'have failed' : 'are skipped'}.`);
      absent[required ? 'failed' : 'skipped'] += 1;
    }
  }
  return {launchers, absent};
}

/** @param {import('./engines.mjs').Engine} name */
async function launcherFor(name) {
  const {launch, attempt} = LAUNCH[name];
  const found = ENGINES[name].find();
  if (!found) throw new Error('is not on this machine.');
  await attempt(found).catch((error) => {
    throw new Error(`is on this machine but does not start: ${firstLine(error)}.`, {cause: error});
  });
  return launch(found);
}

/** @param {Error} error */
function firstLine({message}) {
  return message.trim().split('\n')[0].replace(/\.$/, '');
}
