/** Made by `npm run manifest`, which runs before Storybook is built. */
declare module '@avec/elements/custom-elements.json' {
  interface Declaration {
    readonly events?: readonly {readonly name: string}[];
  }

  const manifest: {readonly modules: readonly {readonly declarations?: readonly Declaration[]}[]};
  export default manifest;
}

declare module '*.css';
declare module '*.mdx' {
  const page: () => unknown;
  export default page;
}

interface ImportMeta {
  /** What Vite makes of it: the text of each file, by its path. */
  glob(pattern: string, options: {query: '?raw'; import: 'default'; eager: true}): Readonly<Record<string, string>>;
}
