import {gzipSync} from 'node:zlib';

import {build} from '../../prepare/build.mjs';

const ITEMS = 11;

/** What a server sends for one more rating item. */
export const serverRendering = {
  name: 'server-rendering',
  says: 'rendering on a server',
  rounds: 1,
  quick: 1,
  subjects: () => ['avec-buttons', 'avec-slider'],
  start: async () => {
    build();
    return {end: async () => {}, take: (subject) => rendered(subject.replace('avec-', ''))};
  },
};

/**
 * @param {string} control
 * @returns {Promise<import('./measure.mjs').Values>} bytes for each item, as they are and as they travel
 */
async function rendered(control) {
  // Here and not above: with them come a document and a registry of elements, which nothing else of the bench is to meet.
  const {render} = await import('@lit-labs/ssr');
  const {collectResult} = await import('@lit-labs/ssr/lib/render-result.js');
  const {html} = await import('lit');
  await import('@avec/elements/rating-item/define');
  const pageOf = (count) => {
    const names = Array.from({length: count}, (_, index) => `Theme ${index + 1}`);
    const item = (name) => html`
      <avec-rating-item
        name=${name}
        label=${name}
        low="Very bad"
        high="Very good"
        control=${control}
      ></avec-rating-item>
    `;
    return collectResult(render(html`${names.map(item)}`));
  };
  const [one, many] = [await pageOf(1), await pageOf(ITEMS)];
  const more = (size) => (size(many) - size(one)) / (ITEMS - 1);
  return {
    bytes: more((text) => Buffer.byteLength(text)),
    compressed: more((text) => gzipSync(text, {level: 9}).length),
  };
}
