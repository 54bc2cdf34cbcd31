import {pageMeasure} from './measure.mjs';

/** The name of the page of a contestant whose script comes after its HTML was seen. */
export const lateName = (name) => `${name}-late`;

/** How far a page jumps when elements that stand in its HTML come to life. */
export const upgrading = pageMeasure({
  name: 'upgrading',
  says: 'letting the script come late',
  rounds: 3,
  quick: 1,
  isFor: ({upgrade}) => upgrade !== undefined,
  take: async (page, {name, upgrade}, {address}) => {
    await page.go(address(lateName(name)));
    const [, tag] = /<(\w+-[\w-]+)/.exec(upgrade.html);
    await page.ask(`probe.upgraded('${tag}')`);
    return {shift: await page.ask('probe.shift')};
  },
});

/**
 * The page for it: eight items in its HTML and words below them, which are seen before the script is asked for.
 * @param {import('../pages/contestants.mjs').Contestant} contestant
 * @returns {import('../setup/site.mjs').Page}
 */
export function latePage({name, title, upgrade}) {
  const styles = upgrade.styles ? `import '${upgrade.styles}';` : '';
  const contents = `${styles} await probe.painted(); await probe.painted(); await import('${upgrade.script}');`;
  return {
    name: lateName(name),
    title,
    script: {contents},
    html: `<form>${upgrade.html.repeat(8)}</form><p>What is below the form.</p>`,
  };
}
