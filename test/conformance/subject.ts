import {elementsIn, type ElementEntry, type Manifest} from './manifest.js';
import type {Example} from './example.js';
import {EXAMPLES} from './examples.js';

/** What the suite relies on of an element's class. */
export interface ElementClass extends CustomElementConstructor {
  readonly tag: string;
  readonly version: string;
  readonly observedAttributes: readonly string[];
  define(tag?: string): string;
}

/** An element with all that is known of it. */
export interface Subject {
  readonly tag: string;
  readonly element: ElementEntry;
  readonly example: Example;
  readonly ElementClass: ElementClass;
  /** Address of the module that has the class and registers nothing. */
  readonly entry: string;
  /** Address of the module that registers it. */
  readonly define: string;
  /** All that a portal can import beside it: from its entry and from the package. */
  readonly exports: Readonly<Record<string, unknown>>;
}

type Exports = Readonly<Record<string, {readonly source: string} | string>>;
type Module = Readonly<Record<string, unknown>>;

const PACKAGE = '/packages/elements/';

/**
 * Every element of the manifest.
 *
 * @throws Where there is no manifest, or the table of examples does not fit it.
 */
export async function allSubjects(): Promise<readonly Subject[]> {
  const manifest = (await json('custom-elements.json')) as Manifest;
  const {exports} = (await json('package.json')) as {exports: Exports};
  const elements = elementsIn(manifest);
  compare(elements.map(({tagName}) => tagName));
  const shared = (await import(sourceOf(exports, '.'))) as Module;
  return Promise.all(elements.map((element) => subjectOf(element, exports, shared)));
}

/** The next element is named here before anybody has to remember it. */
function compare(tags: readonly string[]): void {
  const without = tags.filter((tag) => !(tag in EXAMPLES));
  if (without.length > 0) {
    throw new Error(`No example for ${without.join(', ')}. Write the shortest one in test/conformance/examples.ts.`);
  }
  const gone = Object.keys(EXAMPLES).filter((tag) => !tags.includes(tag));
  if (gone.length > 0) {
    throw new Error(
      `Not in custom-elements.json: ${gone.join(', ')}. Run “npm run manifest”, or take them out of test/conformance/examples.ts.`,
    );
  }
}

async function subjectOf(element: ElementEntry, exports: Exports, shared: Module): Promise<Subject> {
  const {tagName: tag, name} = element;
  const example = EXAMPLES[tag]!;
  const {entry, define} = example.within ? besideTheClass(element) : published(tag, exports);
  const own = (await import(entry)) as Module;
  const ElementClass = own[name] as ElementClass | undefined;
  if (!ElementClass) throw new Error(`${entry} does not export ${name}.`);
  return {tag, element, example, ElementClass, entry, define, exports: {...shared, ...own}};
}

function published(tag: string, exports: Exports): {entry: string; define: string} {
  const name = tag.replace(/^avec-/, './');
  return {entry: sourceOf(exports, name), define: sourceOf(exports, `${name}/define`)};
}

/** For an element that only others render: portals cannot import it. */
function besideTheClass({path}: ElementEntry): {entry: string; define: string} {
  const folder = PACKAGE + path.replace(/^dist\//, 'src/').replace(/[^/]+$/, '');
  return {entry: `${folder}index.ts`, define: `${folder}define.ts`};
}

function sourceOf(exports: Exports, name: string): string {
  const target = exports[name];
  if (typeof target === 'object') return new URL(target.source, new URL(PACKAGE, location.href)).pathname;
  throw new Error(
    `packages/elements/package.json does not export “${name}”. If no portal should, say “within” in test/conformance/examples.ts.`,
  );
}

async function json(name: string): Promise<unknown> {
  const response = await fetch(PACKAGE + name);
  if (response.ok) return response.json();
  throw new Error(`There is no packages/elements/${name}. Run “npm run manifest” first.`);
}
