import {ROLES} from '@avec/model';
import type {Preview} from '@storybook/web-components-vite';

import type {Globals} from '../stories/story.js';

/** What holds until something else is chosen. */
export const initialGlobals: Globals = {lang: 'en', theme: 'light', dir: 'ltr', contrast: 'none', role: 'person'};

interface Choice {
  readonly value: string;
  readonly title: string;
}

type Toolbar = NonNullable<Preview['globalTypes']>[string];
type Icon = NonNullable<NonNullable<Toolbar['toolbar']>['icon']>;

function toolbar(title: string, icon: Icon, items: readonly Choice[]): Toolbar {
  return {description: title, toolbar: {title, icon, items: [...items], dynamicTitle: true}};
}

/** The choices in the toolbar. */
export const globalTypes = {
  lang: toolbar('Language', 'globe', [
    {value: 'en', title: 'English'},
    {value: 'fr-CA', title: 'Français'},
  ]),
  theme: toolbar('Theme', 'paintbrush', [
    {value: 'light', title: 'Light page'},
    {value: 'dark', title: 'Dark page'},
    {value: 'portal', title: 'A portal’s own colours'},
  ]),
  dir: toolbar('Direction', 'transfer', [
    {value: 'ltr', title: 'Left to right'},
    {value: 'rtl', title: 'Right to left'},
  ]),
  // The media query answers to the system alone: a page cannot make it match.
  contrast: toolbar('Contrast', 'contrast', [
    {value: 'none', title: 'Colours as they are'},
    {value: 'forced', title: 'System colours (close to forced colours)'},
  ]),
  role: toolbar(
    'Signed in',
    'user',
    ROLES.map((role) => ({value: role, title: `Signed in: ${role}`})),
  ),
};
