import assert from 'node:assert/strict';
import {mkdir, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';

import {format, resolveConfig} from 'prettier';

import type {StoryEntry} from '../../tools/gallery/story.js';

const FOLDER = fileURLToPath(new URL('snapshots', import.meta.url));
const UPDATE = 'Read it, and run “node tools/stories.mjs --update” if it is as it should be.';

/** What was approved of each story, one file for each language: `snapshots/<title>/<story>.<language>.yml`. */
export class Snapshots {
  readonly #isUpdating = process.env['UPDATE_SNAPSHOTS'] === 'yes';

  /** Fails when a story is not as it was approved, or never was. Where snapshots are updated, it is approved as it is. */
  async compare(story: StoryEntry, language: string, text: string): Promise<void> {
    const file = join(FOLDER, nameOf(story, language));
    // In the form in which the project keeps its files, so that whoever formats them changes nothing.
    const now = await format(text, {...(await resolveConfig(file)), parser: 'yaml'});
    if (this.#isUpdating) await write(file, now);
    const approved = await readFile(file, 'utf8').catch(() => undefined);
    if (approved === undefined) assert.fail(`Nobody has approved this yet:\n${now}${UPDATE}`);
    assert.equal(now, approved, UPDATE);
  }

  /** @returns Snapshots of no story, from the folder of all; they are removed where snapshots are updated. */
  async leftOver(stories: readonly StoryEntry[], languages: readonly string[]): Promise<readonly string[]> {
    const known = new Set(stories.flatMap((story) => languages.map((language) => nameOf(story, language))));
    const files = await readdir(FOLDER, {recursive: true}).catch(() => []);
    const left = files
      .map((name) => name.replaceAll('\\', '/'))
      .filter((name) => /\.yml$/.test(name) && !known.has(name));
    if (!this.#isUpdating) return left;
    await Promise.all(left.map((name) => rm(join(FOLDER, name))));
    return [];
  }
}

function nameOf({id}: StoryEntry, language: string): string {
  return `${id.replace('--', '/')}.${language}.yml`;
}

async function write(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), {recursive: true});
  await writeFile(file, text);
}
