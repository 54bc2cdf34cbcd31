import type {State} from '../conformance/example.js';
import type {ServedElement} from './elements.js';
import {rendered, withoutStyles} from './server.js';

/** What must hold of all that a server sends. */
export interface ServerCheck {
  /** What follows “it”. */
  readonly name: string;
  /** @returns A sentence for each thing that is otherwise. */
  readonly faults: (served: ServedElement) => Promise<readonly string[]>;
}

const hasShadowRoot: ServerCheck = {
  name: 'renders into a declarative shadow root',
  async faults(served) {
    const root = new RegExp(
      `<${served.tag}[^>]*><template shadowroot="open" shadowrootmode="open"[^>]*>[^<]*(<!--[^>]*>|[^<])*<[a-z]`,
    );
    const markups = (await markupsOf(served)).map(withoutStyles);
    return markups.filter((markup) => !root.test(markup)).map(() => 'There is none with anything in it.');
  },
};

const setsNothing: ServerCheck = {
  name: 'sends nothing ticked, nothing chosen, and no attribute that says “false” and means “true”',
  async faults({tag, example}) {
    const markup = withoutStyles(await rendered(tag, example.server ?? example));
    const set = /\s((checked|selected)|aria-(checked|selected|pressed)="true"|[a-z]+="false")(?=[\s=>/])/g;
    return (markup.match(set) ?? []).map((text) => text.trim());
  },
};

const isTheSame: ServerCheck = {
  name: 'sends the same at another time, and with other random numbers',
  async faults(served) {
    const first = await markupsOf(served);
    const second = await later(() => markupsOf(served));
    return second.filter((markup, index) => markup !== first[index]);
  },
};

const leavesTheRest: ServerCheck = {
  name: 'leaves what is between its tags where it was',
  async faults(served) {
    const faults: string[] = [];
    for (const state of statesOf(served)) {
      const words = wordsBetween(served.tag, state.markup);
      const sent = await rendered(served.tag, state);
      const between = sent.slice(sent.indexOf(`<${served.tag}`)).replaceAll(/<template[^]*?<\/template>/g, '');
      faults.push(...words.filter((text) => !between.includes(text)).map((text) => `“${text}” is gone.`));
    }
    return faults;
  },
};

/** All that every element promises to servers. */
export const SERVER_CHECKS: readonly ServerCheck[] = [hasShadowRoot, setsNothing, isTheSame, leavesTheRest];

/** @returns The texts that a page has between the tags of an element, those of its children included. */
export function wordsBetween(tag: string, markup: string): readonly string[] {
  const between = new RegExp(`<${tag}[^>]*>([^]*)</${tag}>`).exec(markup)?.[1] ?? '';
  return between
    .split(/<[^>]*>/)
    .map((text) => text.trim())
    .filter((text) => text !== '');
}

function statesOf({example}: ServedElement): readonly State[] {
  return example.server ? [example.server] : [example, ...(example.others ?? [])];
}

function markupsOf(served: ServedElement): Promise<readonly string[]> {
  return Promise.all(statesOf(served).map((state) => rendered(served.tag, state)));
}

/** Runs something more than a year from now, where chance falls otherwise. */
async function later<Result>(run: () => Promise<Result>): Promise<Result> {
  const {Date: Now} = globalThis;
  const {random} = Math;
  const distance = 400 * 86_400_000;
  class Later extends Now {
    static override now(): number {
      return Now.now() + distance;
    }

    constructor(...time: []) {
      // A time that is given stays what it is.
      if (time.length > 0) super(...time);
      else super(Later.now());
    }
  }
  Object.assign(globalThis, {Date: Later});
  Math.random = () => 0.5;
  try {
    return await run();
  } finally {
    Object.assign(globalThis, {Date: Now});
    Math.random = random;
  }
}
