import {chromeLauncher} from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';

import {forgetMedia} from './media.mjs';
import {SIGNALS_ARE_OURS} from './signals.mjs';

/** Switches for every Chromium that tests start, by this runner or end to end. */
export const CHROMIUM_SWITCHES = [
  // Without it, root and containers have no Chromium at all; tests open only our own pages.
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--no-first-run',
  // Leak specs collect garbage at a known moment.
  '--js-flags=--expose-gc',
];

/**
 * Specs in Chromium.
 * @param {string} executablePath
 * @returns {import('@web/test-runner').BrowserLauncher}
 */
export function chromium(executablePath) {
  const launcher = chromeLauncher({
    puppeteer,
    launchOptions: launchOptions(executablePath),
    createPage: async ({context}) => focused(await context.newPage({type: 'window'})),
  });
  const stopSession = launcher.stopSession.bind(launcher);
  launcher.stopSession = async (id) => {
    // The page is used again for the next file: it must find the media of a fresh one.
    await forgetMedia(launcher.getPage(id));
    return stopSession(id);
  };
  return launcher;
}

/**
 * Starts a Chromium and ends it again.
 * @param {string} executablePath
 */
export async function tryChromium(executablePath) {
  const browser = await puppeteer.launch(launchOptions(executablePath));
  await browser.close();
}

/** @param {string} executablePath */
function launchOptions(executablePath) {
  return {...SIGNALS_ARE_OURS, executablePath, args: CHROMIUM_SWITCHES};
}

/**
 * Pages that run side by side all believe they have the focus; otherwise key presses go to one of them only.
 * @param {import('puppeteer-core').Page} page
 */
async function focused(page) {
  const session = await page.createCDPSession();
  await session.send('Emulation.setFocusEmulationEnabled', {enabled: true});
  return page;
}
