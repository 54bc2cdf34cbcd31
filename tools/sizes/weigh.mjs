import {gzipSync} from 'node:zlib';

/** @typedef {import('rollup').OutputChunk} Chunk */

/**
 * @param {Chunk[]} chunks
 * @returns {number} bytes on the way to a browser
 */
export function weight(chunks) {
  return chunks.reduce((sum, {code}) => sum + gzipSync(code, {level: 9}).length, 0);
}

/**
 * @param {Chunk[]} chunks of one bundle
 * @returns {Chunk[]} those that are fetched before anything is shown
 */
export function fetchedFirst(chunks) {
  return withImports(
    chunks.filter((chunk) => chunk.isEntry),
    chunks,
  );
}

/**
 * @param {Chunk[]} chunks of one bundle
 * @param {RegExp} pattern of a module
 * @returns {Chunk[]} those that are fetched later for such a module, and were not fetched first
 */
export function fetchedLater(chunks, pattern) {
  const first = fetchedFirst(chunks);
  return withImports(
    chunks.filter((chunk) => chunk.moduleIds.some((id) => pattern.test(id))),
    chunks,
  ).filter((chunk) => !first.includes(chunk));
}

/**
 * @param {Chunk[]} chunks
 * @param {RegExp[]} patterns
 * @returns {string[]} modules that match one of them
 */
export function modulesLike(chunks, patterns) {
  const modules = chunks.flatMap(({moduleIds}) => moduleIds);
  return modules.filter((id) => patterns.some((pattern) => pattern.test(id)));
}

/**
 * What makes chunks heavy: folders of ours and packages of others, the heaviest first.
 * @param {Chunk[]} chunks
 * @returns {{name: string, share: number}[]} shares of the code before it is minified, in percent
 */
export function makeUp(chunks) {
  const lengths = new Map();
  for (const [id, {renderedLength}] of chunks.flatMap(({modules}) => Object.entries(modules))) {
    const name = homeOf(id);
    lengths.set(name, (lengths.get(name) ?? 0) + renderedLength);
  }
  const whole = [...lengths.values()].reduce((sum, length) => sum + length, 0);
  return [...lengths]
    .map(([name, length]) => ({name, share: Math.round((100 * length) / whole)}))
    .sort((one, other) => other.share - one.share);
}

/** @param {string} id of a module, which is its path */
function homeOf(id) {
  const theirs = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id)?.[1];
  return theirs ?? /\/packages\/(.*)\/[^/]+$/.exec(id)?.[1].replace('/dist', '') ?? id;
}

/**
 * @param {Chunk[]} some
 * @param {Chunk[]} all
 */
function withImports(some, all) {
  const found = new Set(some);
  // A set goes on through what is added to it meanwhile.
  for (const {imports} of found) {
    for (const chunk of all) if (imports.includes(chunk.fileName)) found.add(chunk);
  }
  return [...found];
}
