/** @typedef {{forcedColors?: string, reducedMotion?: string, colorScheme?: string}} Media */

const FEATURES = {
  forcedColors: 'forced-colors',
  reducedMotion: 'prefers-reduced-motion',
  colorScheme: 'prefers-color-scheme',
  contrast: 'prefers-contrast',
};

/** @type {WeakMap<object, import('puppeteer-core').CDPSession>} */
const sessions = new WeakMap();

/**
 * Makes a Chromium page believe in other media. What is not named goes back to what it was.
 * @param {import('puppeteer-core').Page} page
 * @param {Media & {print?: true}} media for example `{forcedColors: 'active'}`
 */
export async function emulateMedia(page, {print, ...wanted}) {
  const features = Object.entries(wanted).map(([key, value]) => ({name: featureNamed(key), value}));
  await forgetMedia(page);
  const session = await page.createCDPSession();
  sessions.set(page, session);
  await session.send('Emulation.setEmulatedMedia', {media: print ? 'print' : '', features});
}

/**
 * The emulation lives as long as the session that asked for it.
 * @param {import('puppeteer-core').Page} page
 */
export async function forgetMedia(page) {
  const session = sessions.get(page);
  sessions.delete(page);
  await session?.detach();
}

/** @param {string} key */
function featureNamed(key) {
  const name = FEATURES[key];
  if (name) return name;
  throw new Error(`avec-media knows no “${key}”. It knows: ${Object.keys(FEATURES).join(', ')}, print.`);
}
