import {relative, sep} from 'node:path';

import {build} from 'esbuild';

/** Where the modules that several specs import are told apart by their content. */
const SHARED = 'shared-modules';

/** What specs import by its address, and not by its name: see test/conformance/subject.ts. */
const BY_ADDRESS = ['packages/elements/src/**/index.ts', 'packages/elements/src/**/define.ts'];

/**
 * Serves specs with all that they import in a few files instead of two hundred, under the addresses of their sources:
 * most of the time of a spec would else go into fetching modules. What several import is fetched once, and one module
 * in a page as ever. Whoever asks for `?source` gets the module by itself.
 * @param {object} specs
 * @param {string} specs.root
 * @param {readonly string[]} specs.files globs, from the root on
 * @param {string} specs.tsconfig
 * @returns {Promise<import('koa').Middleware>}
 */
export async function bundled({root, files, tsconfig}) {
  const {outputFiles} = await build({
    absWorkingDir: root,
    entryPoints: [...files, ...BY_ADDRESS],
    outdir: '.',
    outbase: '.',
    chunkNames: `${SHARED}/[hash]`,
    outExtension: {'.js': '.ts'},
    bundle: true,
    // Specs have nothing but side effects, and their packages say that they have none.
    ignoreAnnotations: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    tsconfig,
    conditions: ['source', 'development'],
    sourcemap: 'inline',
    sourcesContent: false,
    logLevel: 'error',
    allowOverwrite: true,
    write: false,
  });
  const texts = new Map(outputFiles.map(({path, text}) => [`/${relative(root, path).split(sep).join('/')}`, text]));
  return async (context, next) => {
    const text = 'source' in context.query ? undefined : texts.get(context.path);
    if (text === undefined) return next();
    context.type = 'text/javascript';
    // A shared one is called by its content.
    context.set('Cache-Control', context.path.startsWith(`/${SHARED}/`) ? 'max-age=3600, immutable' : 'no-cache');
    context.body = text;
  };
}
