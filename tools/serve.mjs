import {createHash} from 'node:crypto';
import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import {join} from 'node:path';

import {findFile} from './serve/find-file.mjs';
import {STRICT_HEADERS} from './serve/headers.mjs';
import {mediaType} from './serve/media-types.mjs';

/**
 * Serves a folder of files to this machine alone, under the strict headers of a careful portal.
 * @param {object} options
 * @param {string} options.folder absolute path
 * @param {number} [options.port] 0, for any that is free, unless given
 * @param {Record<string, string>} [options.headers] added to the strict ones, or put in their place
 * @returns {Promise<{url: string, close: () => Promise<void>}>} `url` ends with a slash
 * @throws when the port is taken (`code` is `EADDRINUSE`)
 */
export async function serve({folder, port = 0, headers = {}}) {
  const fixed = {...STRICT_HEADERS, ...headers};
  const server = createServer((request, response) => {
    answer(request, folder).then(
      ({status, body, ...own}) => response.writeHead(status, {...fixed, ...own.headers}).end(body),
      () => response.writeHead(500, fixed).end(),
    );
  });
  await new Promise((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve));
  return {
    url: `http://localhost:${server.address().port}/`,
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}

/** @typedef {{status: number, headers?: Record<string, string>, body?: Buffer | string}} Answer */

/**
 * @param {import('node:http').IncomingMessage} request
 * @param {string} folder
 * @returns {Promise<Answer>}
 */
async function answer({method, url, headers}, folder) {
  if (method !== 'GET' && method !== 'HEAD') return {status: 405, headers: {Allow: 'GET, HEAD'}};
  const found = await findFile(folder, url);
  if (found.kind === 'moved') return {status: 301, headers: {Location: found.to}};
  if (found.kind === 'none') return notFound(folder);
  return fresh(found.path, headers['if-none-match']);
}

/**
 * @param {string} path
 * @param {string | undefined} known the version that the browser has
 * @returns {Promise<Answer>}
 */
async function fresh(path, known) {
  const body = await readFile(path);
  const version = `"${createHash('sha1').update(body).digest('base64url')}"`;
  // To be asked for each time: after a build, no page may be made of old and new files.
  const headers = {ETag: version, 'Cache-Control': 'no-cache'};
  if (known === version) return {status: 304, headers};
  return {status: 200, headers: {...headers, 'Content-Type': mediaType(path)}, body};
}

/**
 * The folder's own page for it, when there is one.
 * @param {string} folder
 * @returns {Promise<Answer>}
 */
async function notFound(folder) {
  const page = await readFile(join(folder, '404.html')).catch(() => undefined);
  const type = mediaType(page ? '404.html' : '404.txt');
  return {status: 404, headers: {'Content-Type': type}, body: page ?? 'There is no page at this address.\n'};
}
