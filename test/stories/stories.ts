import {readFileSync} from 'node:fs';
import {join} from 'node:path';

import type {StoryEntry} from '../../tools/gallery/story.js';

const BECAUSE = /^because \S+/;

/** All stories that the gallery has. */
export const STORIES = JSON.parse(readFileSync(listFile(), 'utf8')) as readonly StoryEntry[];

/** What a suite asks of a story. */
export interface StoryCheck {
  /** What is said of the story: `en: reads well`. */
  readonly says: string;
  readonly run: (story: StoryEntry) => Promise<void>;
}

/**
 * Makes tests of a suite for each story, so that a failure names it.
 *
 * A story can be passed over with `parameters.suites.skip`, for a reason that is told in the report.
 *
 * @param suite - Name of the suite in `skip`.
 * @param checks - What is asked of each story, one test each.
 * @param stories - All of them unless given.
 */
export function forEachStory(
  suite: string,
  checks: readonly StoryCheck[],
  stories: readonly StoryEntry[] = STORIES,
): void {
  for (const story of stories) {
    const title = `${story.title}, ${story.name}`;
    const reason = story.skip[suite];
    if (reason === undefined) for (const {says, run} of checks) it(`${title}: ${says}`, () => run(story));
    else if (BECAUSE.test(reason)) it.skip(`${title}: passed over ${reason}`);
    else
      it(`${title}: passed over`, () => {
        throw new Error(`skip.${suite} gives no reason: write “because …” in ${story.file}.`);
      });
  }
}

function listFile(): string {
  const folder = process.env['GALLERY_FOLDER'];
  if (folder) return join(folder, 'stories.json');
  throw new Error('GALLERY_FOLDER is not set. Run these checks through “node tools/stories.mjs”.');
}
