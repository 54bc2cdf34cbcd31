import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname, join, relative} from 'node:path';

/** Folders an element can live in, from the lowest. */
export const LAYERS = ['controls', 'charts', 'widgets'];

/** Where each file comes from, and where it goes. */
const FILES = {
  'element.ts': '{folder}/{name}.ts',
  'styles.ts': '{folder}/{name}.styles.ts',
  'messages.ts': '{folder}/{name}.messages.ts',
  'fr-CA.ts': '{folder}/locales/fr-CA.ts',
  'define.ts': '{folder}/define.ts',
  'index.ts': '{folder}/index.ts',
  'harness.ts': '{folder}/{name}.harness.ts',
  'spec.ts': '{folder}/{name}.spec.ts',
  'README.md': '{folder}/README.md',
  'story.ts': 'stories/{layer}/{name}.stories.ts',
};

/**
 * Writes the files of a new element and names it where elements are named.
 * @param {object} options
 * @param {string} options.root of the repository
 * @param {string} options.tag such as `avec-mood-note`
 * @param {string} options.layer one of {@link LAYERS}
 * @returns {string[]} the files that were written or changed, from the root
 * @throws when the tag or the layer cannot be used; nothing is written then
 */
export function newElement({root, tag, layer}) {
  const problem = problemOf({root, tag, layer});
  if (problem) throw new Error(problem);
  const words = wordsOf(tag, layer, JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version);
  const folder = `packages/elements/src/${layer}/${words.name}`;
  const written = Object.entries(FILES).map(([template, to]) => {
    const path = to.replace('{folder}', folder).replaceAll('{name}', words.name).replace('{layer}', layer);
    write(join(root, path), filled(readFileSync(new URL(`templates/${template}.tpl`, import.meta.url), 'utf8'), words));
    return path;
  });
  return [...written, ...registered(root, words)];
}

/** @returns {string | null} why there can be no such element */
function problemOf({root, tag, layer}) {
  if (!/^avec-[a-z]+(-[a-z]+)*$/.test(tag)) {
    return `“${tag}” is no tag of this library. Use “avec-” and words in small letters, such as “avec-mood-note”.`;
  }
  if (!LAYERS.includes(layer)) return `There is no layer “${layer}”. There are: ${LAYERS.join(', ')}.`;
  const name = tag.slice('avec-'.length);
  const taken = LAYERS.find((each) => existsSync(join(root, 'packages/elements/src', each, name)));
  return taken ? `There is a <${tag}> already, in packages/elements/src/${taken}/${name}.` : null;
}

/** What stands for what in the templates. */
function wordsOf(tag, layer, version) {
  const name = tag.slice('avec-'.length);
  const sentence = name.replaceAll('-', ' ');
  const camel = name.replace(/-./g, (part) => part[1].toUpperCase());
  return {
    name,
    layer,
    version,
    camel,
    Class: capital(camel),
    Words: capital(sentence),
    Layer: capital(layer),
  };
}

/** Takes the lines of the layer, and puts names in. */
function filled(template, words) {
  let isKept = true;
  const lines = template.split('\n').filter((line) => {
    const condition = /^%if (.+)$/.exec(line);
    if (condition) isKept = condition[1].split(' ').includes(words.layer);
    if (line === '%end') isKept = true;
    return isKept && !line.startsWith('%');
  });
  return lines.join('\n').replace(/__(\w+?)__/g, (_, key) => words[key]);
}

/** Names the element where a portal, a bundle and a test find it. */
function registered(root, {name, layer, Class}) {
  const own = `${layer}/${name}`;
  return [
    changed(join(root, 'packages/elements/package.json'), (text) => {
      const paths = {'': 'index', '/define': 'define', '/harness': `${name}.harness`};
      const lines = Object.entries(paths).map(
        ([suffix, file]) =>
          `    "./${name}${suffix}": { "source": "./src/${own}/${file}.ts", "types": "./dist/${own}/${file}.d.ts", "default": "./dist/${own}/${file}.js" },\n`,
      );
      return text.replace('    "./custom-elements.json"', `${lines.join('')}    "./custom-elements.json"`);
    }),
    changed(join(root, 'packages/elements/src/index.ts'), (text) =>
      withLine(text, `export * from './${own}/index.js';`),
    ),
    changed(join(root, 'packages/elements/src/define.ts'), (text) => {
      const [imports, exports] = text.split('\n\n');
      return `${withLine(imports, `import './${own}/define.js';`).trimEnd()}\n\n${exports}`;
    }),
    ...shownToTests(root, {name, Class}),
  ].map((path) => relative(root, path));
}

/** Names the element in the tables that every suite ranges over. */
function shownToTests(root, {name, Class}) {
  return [
    changed(join(root, 'packages/testing/src/index.ts'), (text) =>
      withLine(text, `export {${Class}Harness} from '@avec/elements/${name}/harness';`),
    ),
    changed(join(root, 'packages/testing/src/harness-of.ts'), (text) =>
      text
        .replace(/(import .*\n)(?!import)/, `$1import {${Class}Harness} from '@avec/elements/${name}/harness';\n`)
        .replace('const HARNESSES = {\n', `const HARNESSES = {\n  'avec-${name}': ${Class}Harness,\n`),
    ),
    changed(join(root, 'test/conformance/examples.ts'), (text) =>
      text.replace(
        /(export const EXAMPLES: .* = {\n)/,
        `$1  'avec-${name}': {\n    markup: '<avec-${name}>Call us at 555-0100 instead.</avec-${name}>',\n    words: {title: INSTEAD},\n  },\n\n`,
      ),
    ),
    changed(join(root, 'test/types/elements.types.ts'), (text) =>
      text
        .replace('interface Elements {\n', `interface Elements {\n  readonly 'avec-${name}': ${Class}Element;\n`)
        .replace(/^/, `import type {${Class}Element} from '@avec/elements/${name}';\n`),
    ),
  ];
}

/** Puts a line among others, in the order of the alphabet. */
function withLine(text, line) {
  const lines = text.trimEnd().split('\n');
  return `${[...lines, line].sort((one, other) => (pathIn(one) < pathIn(other) ? -1 : 1)).join('\n')}\n`;
}

function pathIn(line) {
  return /'([^']+)'/.exec(line)?.[1] ?? line;
}

function changed(path, change) {
  const before = readFileSync(path, 'utf8');
  const after = change(before);
  if (after === before) throw new Error(`${path} has another form than expected: name the element there by hand.`);
  writeFileSync(path, after);
  return path;
}

function write(path, text) {
  mkdirSync(dirname(path), {recursive: true});
  writeFileSync(path, text);
}

function capital(text) {
  return text[0].toUpperCase() + text.slice(1);
}
