import type {StorybookConfig} from '@storybook/web-components-vite';

export default {
  framework: {name: '@storybook/web-components-vite', options: {}},
  stories: ['../stories/docs/*.mdx', '../stories/*/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  // Nothing here asks any other host for anything.
  core: {disableTelemetry: true, disableWhatsNewNotifications: true},
  // Themes are ours, stories have no play functions, and who opens this has been told what to do.
  features: {
    backgrounds: false,
    interactions: false,
    sidebarOnboardingChecklist: false,
    menuOnboardingChecklist: false,
  },
  // Browsers ask for one otherwise, and find none.
  previewHead: (head) => `${head ?? ''}<link rel="icon" href="./favicon.svg" />`,
  viteFinal: (vite) => ({
    ...vite,
    // Sources: there is nothing to build first.
    resolve: {...vite.resolve, conditions: ['source', 'module', 'browser', 'development|production']},
    // Storybook's own pages are what is large.
    build: {...vite.build, chunkSizeWarningLimit: 2000},
  }),
} satisfies StorybookConfig;
