import {spawnSync} from 'node:child_process';
import {existsSync, readdirSync} from 'node:fs';
import {delimiter, join} from 'node:path';

import {cachedChromiums, cachedFirefoxes} from './caches.mjs';

/** @typedef {{driver: string, browser: string, display: string | undefined}} WebKit */

const windows = process.platform === 'win32';
const mac = process.platform === 'darwin';

const CHROMIUM_COMMANDS = [
  'chromium',
  'google-chrome-stable',
  'google-chrome',
  'chromium-browser',
  'microsoft-edge-stable',
  'microsoft-edge',
  'brave-browser',
  'chrome',
];
const CHROMIUM_ON_MAC = ['Google Chrome', 'Chromium', 'Microsoft Edge', 'Brave Browser'];
const CHROMIUM_ON_WINDOWS = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
  'Chromium\\Application\\chrome.exe',
];

/**
 * The Chromium, Chrome, Edge or Brave of this machine, or the one that `CHROME_PATH` names.
 * @returns {string | undefined} path of the executable
 */
export function findChromium() {
  const named = process.env.CHROME_PATH;
  if (named) return existing(named, 'CHROME_PATH');
  return (
    firstThatExists([...inProgramFiles(CHROMIUM_ON_WINDOWS), ...inApplications(CHROMIUM_ON_MAC)]) ??
    [...onPath(CHROMIUM_COMMANDS), ...cachedChromiums()].find(answers)
  );
}

/**
 * The Firefox of this machine, or the one that `FIREFOX_PATH` names.
 * @returns {string | undefined} path of the executable
 */
export function findFirefox() {
  const named = process.env.FIREFOX_PATH;
  if (named) return existing(named, 'FIREFOX_PATH');
  return (
    firstThatExists([
      ...inProgramFiles(['Mozilla Firefox\\firefox.exe']),
      ...(mac ? ['/Applications/Firefox.app/Contents/MacOS/firefox'] : []),
    ]) ?? [...onPath(['firefox-esr', 'firefox']), ...cachedFirefoxes()].find(answers)
  );
}

/**
 * WebKitGTK with its driver. It needs a display: a virtual one when `Xvfb` is there, else the one in use.
 * @returns {WebKit | undefined}
 */
export function findWebKit() {
  const driver = onPath(['WebKitWebDriver'])[0];
  const browser = firstThatExists(miniBrowsers());
  const display = onPath(['Xvfb'])[0];
  if (!driver || !browser || !(display || process.env.DISPLAY)) return undefined;
  return {driver, browser, display};
}

/**
 * @param {string} path
 * @param {string} variable name of the environment variable that gave the path
 */
function existing(path, variable) {
  if (existsSync(path)) return path;
  throw new Error(`${variable} names “${path}”, but there is no such file. Correct it, or unset it.`);
}

/** @param {string[]} paths */
function firstThatExists(paths) {
  return paths.find((path) => existsSync(path));
}

/** @param {string[]} paths */
function inProgramFiles(paths) {
  if (!windows) return [];
  const folders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => process.env[name] ?? []);
  return folders.flatMap((folder) => paths.map((path) => join(folder, path)));
}

/** @param {string[]} names */
function inApplications(names) {
  return mac ? names.map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`) : [];
}

/** Distributions keep MiniBrowser, WebKitGTK's own window, beside its libraries and not on the path. */
function miniBrowsers() {
  const folders = [
    '/usr/libexec',
    '/usr/lib64',
    '/usr/lib',
    ...subfolders('/usr/lib').filter((name) => /-linux-/.test(name)),
  ];
  return folders.flatMap((folder) =>
    subfolders(folder)
      .filter((name) => /\/webkit2?gtk-/.test(name))
      .map((name) => join(name, 'MiniBrowser')),
  );
}

/** @param {string} folder */
function subfolders(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, {withFileTypes: true})
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(folder, entry.name));
}

/**
 * @param {string[]} names of commands, the preferred ones first
 * @returns {string[]} paths of those that are there
 */
function onPath(names) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const file = (name) => (windows ? `${name}.exe` : name);
  return names.flatMap((name) => folders.map((folder) => join(folder, file(name)))).filter((path) => existsSync(path));
}

/**
 * Some distributions put a script where the browser was, which only tells to install it otherwise.
 * @param {string} path
 */
function answers(path) {
  // Windows' browsers answer nothing on a console.
  if (windows) return true;
  const {stdout, status} = spawnSync(path, ['--version'], {encoding: 'utf8', timeout: 15_000});
  return status === 0 && /\d+\.\d+/.test(stdout ?? '');
}
