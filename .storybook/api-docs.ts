import manifest from '@avec/elements/custom-elements.json' with {type: 'json'};
import {setCustomElementsManifest, type ArgTypes, type Preview} from '@storybook/web-components-vite';
import {getStorybookHelpers, setStorybookHelpersConfig} from '@wc-toolkit/storybook-helpers';

setCustomElementsManifest(manifest);
setStorybookHelpersConfig({hideArgRef: true});

const READMES = import.meta.glob('../packages/elements/src/*/*/README.md', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** @returns What the manifest tells of an element, for the table of a page of documentation. */
export function argTypesOf(tag: string): ArgTypes {
  return getStorybookHelpers(tag).argTypes;
}

/** @returns What the element's README says, as Markdown. */
export function descriptionOf(tag: string): string {
  const name = tag.replace(/^avec-/, '');
  const [, text = ''] = Object.entries(READMES).find(([path]) => path.endsWith(`/${name}/README.md`)) ?? [];
  return (
    text
      // The page has its title already.
      .replace(/^# .*\n+/, '')
      // Files of the repository are not part of Storybook.
      .replace(/\[([^\]]+)\]\((?!https?:)[^)]*\)/g, '$1')
  );
}

/** Leaves a control only where a story heeds it: one that does nothing is worse than none. */
export const withoutIdleControls: NonNullable<Preview['argTypesEnhancers']>[number] = ({argTypes, initialArgs}) =>
  Object.fromEntries(
    Object.entries(argTypes).map(([name, argType]) => [
      name,
      name in initialArgs ? argType : {...argType, control: false},
    ]),
  );

/** @returns The names of all events that elements tell a page. */
export function eventNames(): string[] {
  const declarations = manifest.modules.flatMap((module) => module.declarations ?? []);
  const names = declarations.flatMap(({events}) => events ?? []).map(({name}) => name);
  return [...new Set(names.filter((name) => name.startsWith('avec-')))];
}
