import {fileURLToPath} from 'node:url';

import {build} from 'esbuild';

/** @returns The script that each page runs before its own: see `page/index.ts`. */
export async function probesScript(): Promise<string> {
  const {outputFiles} = await build({
    entryPoints: [fileURLToPath(new URL('page/index.ts', import.meta.url))],
    bundle: true,
    format: 'iife',
    target: 'es2022',
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}
