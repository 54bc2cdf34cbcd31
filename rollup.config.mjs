import {nodeResolve} from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';

import {minifyTemplates} from './tools/rollup/minify-templates.mjs';

/** What a portal may put on a page by itself; each is built apart, as if nothing else were there. */
const ENTRIES = {
  'rating-item': 'packages/elements/dist/controls/rating-item/define.js',
  'ladder-item': 'packages/elements/dist/controls/ladder-item/define.js',
  'outcome-scale': 'packages/elements/dist/widgets/outcome-scale/define.js',
  'goal-editor': 'packages/elements/dist/widgets/goal-editor/define.js',
  'participation-ladder': 'packages/elements/dist/widgets/participation-ladder/define.js',
  'practice-worksheet': 'packages/elements/dist/widgets/practice-worksheet/define.js',
  'coproduction-check': 'packages/elements/dist/widgets/coproduction-check/define.js',
  'group-meeting': 'packages/elements/dist/widgets/group-meeting/define.js',
  'action-plan': 'packages/elements/dist/widgets/action-plan/define.js',
  'service-counts': 'packages/elements/dist/widgets/service-counts/define.js',
  'teach-back': 'packages/elements/dist/controls/teach-back/define.js',
  'mode-preference': 'packages/elements/dist/widgets/mode-preference/define.js',
  'meeting-conditions': 'packages/elements/dist/widgets/meeting-conditions/define.js',
  'contingency-plan': 'packages/elements/dist/widgets/contingency-plan/define.js',
  'session-start': 'packages/elements/dist/widgets/session-start/define.js',
  'consent-decision': 'packages/elements/dist/widgets/consent-decision/define.js',
  'consent-chooser': 'packages/elements/dist/widgets/consent-chooser/define.js',
  'who-sees-what': 'packages/elements/dist/widgets/who-sees-what/define.js',
  'outcome-history': 'packages/elements/dist/widgets/outcome-history/define.js',
  'crisis-help': 'packages/elements/dist/widgets/crisis-help/define.js',
  'trend-chart': 'packages/elements/dist/charts/trend-chart/define.js',
  'radar-chart': 'packages/elements/dist/charts/radar-chart/define.js',
  provider: 'packages/elements/dist/widgets/provider/define.js',
  store: 'packages/store/dist/index.js',
  avec: 'packages/elements/dist/define.js',
};

/**
 * Bundles of what `tsc` has made, as a portal would make them; `node tools/sizes.mjs` weighs them.
 * @type {import('rollup').RollupOptions[]}
 */
export default Object.entries(ENTRIES).map(([name, path]) => ({
  input: {[name]: path},
  // Otherwise all that later chunks share with the entry would be cut from it, into one more file to fetch first.
  preserveEntrySignatures: 'allow-extension',
  output: {dir: `dist/${name}`, format: 'es', sourcemap: true, chunkFileNames: '[name]-[hash].js'},
  plugins: [
    nodeResolve({exportConditions: ['production', 'browser', 'import', 'default']}),
    minifyTemplates(),
    terser({ecma: 2022, module: true, compress: {passes: 2}, format: {comments: false}}),
  ],
  onLog(level, log, handle) {
    // Left as it is, an import that is not found is only missing from the bundle, which then weighs too little.
    if (log.code === 'UNRESOLVED_IMPORT') handle('error', log);
    // Zod has both; they are its own affair.
    else if (!['CIRCULAR_DEPENDENCY', 'INVALID_ANNOTATION'].includes(log.code)) handle(level, log);
  },
}));
