import {addons} from 'storybook/manager-api';
import {create} from 'storybook/theming/create';

addons.setConfig({
  theme: create({
    base: 'light',
    brandTitle: 'avec',
    brandUrl: './?path=/docs/introduction--docs',
    brandTarget: '_self',
    colorPrimary: '#1b6470',
    colorSecondary: '#1b6470',
    fontBase: 'system-ui, sans-serif',
  }),
  // Headings of this project begin with one capital.
  sidebar: {
    renderLabel: ({name, type}) =>
      type === 'story' ? name.replace(/(?<!^)\b\p{Lu}(?=\p{Ll}|\b)/gu, (letter) => letter.toLowerCase()) : name,
  },
});
