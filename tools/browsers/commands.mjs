import {emulateMedia} from './media.mjs';

/**
 * Commands that specs give with `executeServerCommand` of `@web/test-runner-commands`.
 * The runner's own `setViewport` and `emulateMedia` do not know all our engines and features.
 */

/**
 * `executeServerCommand('avec-resize', {width: 400, height: 700})` in CSS pixels, in every engine.
 * WebKitGTK has no window narrower than 447: use a sized wrapper for less.
 * @type {import('@web/test-runner').TestRunnerPlugin}
 */
export const resize = {
  name: 'avec-resize',
  async executeCommand({command, payload, session}) {
    if (command !== 'avec-resize') return undefined;
    await session.browser.getPage(session.id).setViewport(payload);
    return {supported: true};
  },
};

/**
 * `executeServerCommand('avec-media', {forcedColors: 'active'})` in Chromium. Keys: `forcedColors` (active, none),
 * `reducedMotion` (reduce), `colorScheme` (dark, light), `contrast` (more, less), `print` (true); `{}` forgets all.
 * Gives `{supported: false}` in the engines that cannot be told.
 * @type {import('@web/test-runner').TestRunnerPlugin}
 */
export const media = {
  name: 'avec-media',
  async executeCommand({command, payload, session}) {
    if (command !== 'avec-media') return undefined;
    if (session.browser.name !== 'Chromium') return {supported: false};
    await emulateMedia(session.browser.getPage(session.id), payload);
    return {supported: true};
  },
};
