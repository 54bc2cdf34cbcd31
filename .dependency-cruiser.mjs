import {readdirSync, readFileSync} from 'node:fs';
import {join, posix} from 'node:path';

const packages = join(import.meta.dirname, 'packages');

const SOURCES = '^packages/[^/]+/src/';
const SPECS = String.raw`\.(?:spec|e2e|stories)\.ts$`;
/** What drives and feeds specs. */
const FOR_SPECS = String.raw`\.(?:harness|fixture|arbitraries)\.ts$`;

/** What registers an element: there for each, though some are only registered by those that render them. */
const DEFINE = String.raw`/define\.ts$`;

/** What the build of the demonstration starts with. */
const DEMONSTRATION = '^packages/demo/src/(?:client/|site/site\\.ts$)';

/** @returns {string[]} patterns of the modules that `exports` of the packages name */
function exported() {
  return readdirSync(packages).flatMap((name) => {
    const {exports = {}} = JSON.parse(readFileSync(join(packages, name, 'package.json'), 'utf8'));
    const sources = Object.values(exports).flatMap(({source}) => source ?? []);
    return sources.map((source) => pattern(posix.join('packages', name, source)));
  });
}

/** @param {string} path with `*` for any part of it */
function pattern(path) {
  return `^${path.replaceAll('.', String.raw`\.`).replace('*', '.+')}$`;
}

const doors = [DEMONSTRATION, ...exported()];

/**
 * What is true of all modules together. The linter, which reads one at a time, cannot see it:
 * `node tools/dependencies.mjs` does.
 * @type {import('dependency-cruiser').IConfiguration}
 */
export default {
  forbidden: [
    {
      name: 'no-circular',
      // Types are gone when a module is loaded, and `import()` waits until the one it is in has been. The words of an
      // element need both: each language has the type of the English ones, which load it.
      comment: 'Modules that load each other in a circle find each other half made: move what both use to a third.',
      severity: 'error',
      from: {},
      to: {circular: true, viaOnly: {dependencyTypesNot: ['type-only', 'dynamic-import']}},
    },
    {
      name: 'no-orphans',
      comment: 'Nothing that a page can import leads to it: use it, export it, or remove it.',
      severity: 'error',
      from: {path: doors},
      to: {path: SOURCES, pathNot: [SPECS, FOR_SPECS, DEFINE, ...doors], reachable: false},
    },
    {
      name: 'no-orphans-for-specs',
      comment: 'No spec and no story uses it: use it, or remove it.',
      severity: 'error',
      from: {path: [SPECS, ...doors]},
      to: {path: FOR_SPECS, reachable: false},
    },
    {
      name: 'not-to-dev-dep',
      comment: 'A portal that installs the package does not have it: list it in “dependencies”, or do without.',
      severity: 'error',
      from: {path: SOURCES, pathNot: [SPECS, FOR_SPECS]},
      to: {dependencyTypes: ['npm-dev', 'npm-optional', 'npm-no-pkg', 'npm-unknown']},
    },
    {
      name: 'not-to-unresolvable',
      comment: 'Nothing is there. Is it misspelt, or not installed?',
      severity: 'error',
      from: {path: '^packages/'},
      to: {couldNotResolve: true},
    },
  ],
  options: {
    exclude: {path: '(?:^|/)dist/'},
    doNotFollow: {path: '(?:^|/)node_modules/'},
    // Types too: a module that is needed for its types alone is no orphan.
    tsPreCompilationDeps: true,
    // A package has what its own package.json lists.
    combinedDependencies: false,
    skipAnalysisNotInRules: true,
    enhancedResolveOptions: {
      extensions: ['.ts', '.mjs', '.js', '.d.ts'],
      exportsFields: ['exports'],
      conditionNames: ['source', 'import', 'types', 'default'],
    },
  },
};
