import {chromeLauncher} from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';

import {SIGNALS_ARE_OURS} from './signals.mjs';

/**
 * Specs in Firefox, driven over WebDriver BiDi. One page at a time: only one can have the focus.
 * @param {string} executablePath
 * @returns {import('@web/test-runner').BrowserLauncher}
 */
export function firefox(executablePath) {
  return chromeLauncher({
    puppeteer,
    concurrency: 1,
    launchOptions: launchOptions(executablePath),
    createPage: async ({context}) => resizable(await context.newPage()),
  });
}

/**
 * Starts a Firefox, has it do what every spec file needs, and ends it again.
 * @param {string} executablePath
 */
export async function tryFirefox(executablePath) {
  const browser = await puppeteer.launch(launchOptions(executablePath));
  try {
    const page = resizable(await browser.newPage());
    await page.setViewport({width: 800, height: 600});
  } finally {
    await browser.close();
  }
}

/** @param {string} executablePath */
function launchOptions(executablePath) {
  return {...SIGNALS_ARE_OURS, browser: 'firefox', executablePath, defaultViewport: null};
}

/**
 * Puppeteer turns the screen when it sizes a page, which older Firefoxes, as in Debian 12, cannot. The size arrives all
 * the same: it is waited for.
 * @param {import('puppeteer-core').Page} page
 */
function resizable(page) {
  const setViewport = page.setViewport.bind(page);
  page.setViewport = async (size) => {
    try {
      await setViewport(size);
    } catch (error) {
      if (!error.message.includes('setScreenOrientationOverride')) throw error;
      await page.waitForFunction(hasSize, {}, size);
    }
  };
  return page;
}

/** Runs in the page. */
function hasSize({width, height}) {
  return globalThis.innerWidth === width && globalThis.innerHeight === height;
}
