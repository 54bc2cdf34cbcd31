import type {Globals, StoryFile, StoryParameters} from '../../stories/story.js';

export type {Globals} from '../../stories/story.js';

/** What is known of a story without drawing it. */
export interface StoryEntry {
  /** As Storybook names it: `widgets-outcome-scale--long-texts`. */
  readonly id: string;
  readonly title: string;
  readonly name: string;
  /** Tag of the element that the story is about. */
  readonly component: string;
  readonly file: string;
  /** Checks that pass the story over, each with its reason. */
  readonly skip: Readonly<Record<string, string>>;
}

/** A story that can be drawn. */
export interface Story extends StoryEntry {
  readonly draw: (globals: Globals) => unknown;
}

/** A file of stories, as it is imported. */
export type StoryModule = Readonly<Record<string, unknown>> & {readonly default: StoryFile};

interface StoryExport {
  readonly render: (args: object, context: object) => unknown;
  readonly args?: object;
  readonly parameters?: StoryParameters;
}

const WORDS = /\p{Lu}?\p{Ll}+|\d+|\p{Lu}+(?!\p{Ll})/gu;

/** @returns The stories of one file, by name. */
export function storiesOf(file: string, module: StoryModule): readonly Story[] {
  const {default: common, ...rest} = module;
  return Object.entries(rest)
    .filter((entry): entry is [string, StoryExport] => isStory(entry[1]))
    .map(([key, story]) => storyOf(file, common, key, story));
}

function storyOf(file: string, common: StoryFile, key: string, story: StoryExport): Story {
  const name = wordsOf(key).join(' ');
  const id = `${dashed(common.title)}--${dashed(name)}`;
  const args = {...common.args, ...story.args};
  const skip = {...common.parameters?.suites?.skip, ...story.parameters?.suites?.skip};
  const draw = (globals: Globals): unknown => story.render(args, {id, name, args, globals});
  return {id, title: common.title, name, component: common.component, file, skip, draw};
}

function isStory(value: unknown): value is StoryExport {
  return typeof value === 'object' && value !== null && 'render' in value && typeof value.render === 'function';
}

/** @returns `['In', 'A', 'Form']` for `InAForm`. */
function wordsOf(key: string): readonly string[] {
  return key.match(WORDS) ?? [key];
}

function dashed(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
}
