import {render} from '@lit-labs/ssr';
import {collectResult} from '@lit-labs/ssr/lib/render-result.js';
import {html} from 'lit';

import type {State} from '../conformance/example.js';

/** @returns What a server sends for a state of an element: its tag with a declarative shadow root within. */
export async function rendered(tag: string, {markup, properties}: State): Promise<string> {
  const given = Object.entries((await properties?.()) ?? {});
  const place = markup.indexOf(`<${tag}`) + tag.length + 1;
  const strings = [markup.slice(0, place), markup.slice(place)];
  const names = given.map(([name]) => ` .${name}=`);
  const pieces = given.length === 0 ? [markup] : [strings[0]! + names[0]!, ...names.slice(1), strings[1]!];
  const template = Object.assign(pieces, {raw: pieces});
  return collectResult(render(html(template, ...given.map(([, value]) => value))));
}

const STYLE = /<style>[^]*?<\/style>/g;

/** @returns The markup alone. */
export function withoutStyles(markup: string): string {
  return markup.replaceAll(STYLE, '');
}

/** @returns The texts of all `<style>` elements, each once. */
export function stylesIn(markup: string): readonly string[] {
  const texts = markup.match(STYLE) ?? [];
  return [...new Set(texts.map((text) => text.slice('<style>'.length, -'</style>'.length)))];
}
