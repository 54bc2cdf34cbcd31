import {published} from './tools/manifest/published.mjs';

/** What `node tools/manifest.mjs` reads, within packages/elements, and what it leaves out. */
export default {
  globs: ['src/**/*.ts'],
  exclude: ['**/*.spec.ts', '**/*.harness.ts', '**/*.d.ts'],
  litelement: true,
  // The manifest is named in package.json already.
  packagejson: false,
  outdir: '.',
  plugins: [published],
};
