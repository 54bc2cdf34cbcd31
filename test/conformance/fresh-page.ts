/** A document of its own, with a registry of elements of its own. */
export interface FreshPage {
  readonly page: Window & typeof globalThis;
  /** Uncaught errors and what the console was told, from the start. */
  readonly complaints: readonly string[];
  /** Runs a module in it. @returns What the module exports. */
  load(address: string): Promise<Readonly<Record<string, unknown>>>;
  close(): void;
}

/** Opens an empty page beside this one. */
export function freshPage(): FreshPage {
  const frame = document.createElement('iframe');
  // Goes with all that a spec has put on the page.
  document.body.append(frame);
  const page = frame.contentWindow as Window & typeof globalThis;
  const complaints: string[] = [];
  page.addEventListener('error', ({message}) => complaints.push(`uncaught: ${message}`));
  page.addEventListener('unhandledrejection', ({reason}) => complaints.push(`rejected: ${String(reason)}`));
  const told = (...words: unknown[]): void => {
    // Its development build is the one that warns of wrong use; that it is one is not news here.
    if (!String(words[0]).startsWith('Lit is in dev mode')) complaints.push(words.join(' '));
  };
  Object.assign(page.console, {warn: told, error: told});
  return {page, complaints, load: (address) => load(page, address), close: () => frame.remove()};
}

function load(page: Window & typeof globalThis, address: string): Promise<Readonly<Record<string, unknown>>> {
  const script = page.document.createElement('script');
  script.type = 'module';
  script.textContent = `
    import * as module from ${JSON.stringify(new URL(address, location.href).href)};
    dispatchEvent(new CustomEvent('loaded', {detail: module}));
  `;
  return new Promise((resolve, reject) => {
    page.addEventListener('loaded', ({detail}: Event & {detail?: never}) => resolve(detail!), {once: true});
    page.addEventListener('error', ({message}) => reject(new Error(message)), {once: true});
    script.addEventListener('error', () => reject(new Error(`“${address}” or something it imports cannot be loaded.`)));
    page.document.body.append(script);
  });
}
