import {existsSync, readdirSync} from 'node:fs';
import {homedir} from 'node:os';
import {join} from 'node:path';

/** Browsers that developers' tools have downloaded, which are on no path. */

const PLATFORM_CACHE = {
  darwin: join(homedir(), 'Library/Caches'),
  win32: process.env.LOCALAPPDATA ?? homedir(),
}[process.platform];

/** Where puppeteer keeps browsers. */
export function puppeteerCache() {
  return process.env.PUPPETEER_CACHE_DIR ?? join(homedir(), '.cache', 'puppeteer');
}

function playwrightCache() {
  return process.env.PLAYWRIGHT_BROWSERS_PATH ?? join(PLATFORM_CACHE ?? join(homedir(), '.cache'), 'ms-playwright');
}

/** The Chromium that comes as an npm package: see tools/prepare/browsers/npm-chromium.mjs. */
export function npmChromium() {
  const folder = join(import.meta.dirname, '../../node_modules/.cache/avec/chromium');
  return {folder, executable: join(folder, 'chromium'), libraries: join(folder, 'al2023/lib')};
}

/** @returns {string[]} */
export function cachedChromiums() {
  const {executable, libraries} = npmChromium();
  if (existsSync(executable)) addLibraries(libraries);
  return [
    ...matching(puppeteerCache(), [/^chrome$/, /./, /^chrome-/, ...executableOf('chrome')]),
    ...matching(playwrightCache(), [/^chromium-\d/, /^chrome-/, ...executableOf('chrome')]),
    ...(existsSync(executable) ? [executable] : []),
  ];
}

/** @returns {string[]} */
export function cachedFirefoxes() {
  return matching(puppeteerCache(), [/^firefox$/, /./, /^firefox$|\.app$/, ...executableOf('firefox')]);
}

/** @param {'chrome' | 'firefox'} name */
function executableOf(name) {
  if (process.platform === 'win32') return [new RegExp(`^${name}\\.exe$`)];
  if (process.platform !== 'darwin') return [new RegExp(`^${name}$`)];
  const inside = [/^Contents$/, /^MacOS$/, /^(firefox|Chromium|Google Chrome for Testing)$/];
  return name === 'chrome' ? [/\.app$/, ...inside] : inside;
}

/**
 * @param {string} folder
 * @param {RegExp[]} steps what each name on the way down must be
 * @returns {string[]} paths, the newest version first
 */
function matching(folder, [step, ...rest]) {
  if (!step) return [folder];
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => step.test(name));
  return names
    .sort((one, other) => other.localeCompare(one, 'en', {numeric: true}))
    .flatMap((name) => matching(join(folder, name), rest));
}

/** @param {string} folder of libraries that a program started from here needs */
function addLibraries(folder) {
  const others = (process.env.LD_LIBRARY_PATH ?? '').split(':').filter((other) => other && other !== folder);
  process.env.LD_LIBRARY_PATH = [...others, folder].join(':');
}
