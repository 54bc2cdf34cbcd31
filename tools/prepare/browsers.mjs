import {ENGINES} from '../browsers/engines.mjs';
import {installWithApt} from './browsers/apt.mjs';
import {downloadBrowser} from './browsers/download.mjs';
import {chromiumFromNpm} from './browsers/npm-chromium.mjs';
import {say} from './process.mjs';

/**
 * Ways to come to an engine that is not there, the quickest first. Each leaves it where it is found, and may fail.
 * @type {Record<keyof typeof ENGINES, (() => unknown)[]>}
 */
const WAYS = {
  chromium: [() => installWithApt('chromium'), () => downloadBrowser('chrome'), chromiumFromNpm],
  firefox: [() => installWithApt('firefox'), () => downloadBrowser('firefox')],
  webkit: [() => installWithApt('webkit')],
};

const ADVICE = {
  chromium: 'Install Chrome, Chromium or Edge, or set CHROME_PATH to the one you have.',
  firefox: 'Install Firefox, or set FIREFOX_PATH to the one you have.',
  webkit: 'On Debian and Ubuntu: apt-get install webkit2gtk-driver xvfb xauth.',
};

/**
 * Makes ready the engines that tests run in. Only Chromium must be had; without another, its specs are skipped.
 * @param {(keyof typeof ENGINES)[]} names
 */
export function prepareBrowsers(names) {
  for (const name of names) {
    if (obtain(name)) continue;
    const sentence = `${ENGINES[name].label} is not on this machine and could not be installed. ${ADVICE[name]}`;
    if (ENGINES[name].required) throw new Error(sentence);
    say(`${sentence} Its specs are skipped.`);
  }
}

/** @param {keyof typeof ENGINES} name */
function obtain(name) {
  const {find} = ENGINES[name];
  if (find()) return true;
  return WAYS[name].some((way) => {
    way();
    return find();
  });
}
