// What the pages take from packages that only the bench installs: types are checked without them.

declare module '@shoelace-style/shoelace/*';
declare module '@material/web/*';
declare module '@awesome.me/webawesome/*';
declare module '@vaadin/radio-group';
declare module 'medblocks-ui/*';
declare module 'survey-core/*';

declare module 'survey-core' {
  export class Model {
    constructor(json: object);
    render(place: HTMLElement): void;
    getValue(name: string): number | undefined;
    dispose(): void;
  }
}

declare module 'survey-js-ui' {
  export function unmountComponentAtNode(place: HTMLElement): boolean;
}

declare module 'dexie' {
  interface Found {
    toArray(): Promise<unknown[]>;
  }

  interface Table {
    put(row: object): Promise<unknown>;
    bulkPut(rows: readonly object[]): Promise<unknown>;
    where(index: string): {between(lower: readonly string[], upper: readonly string[]): Found};
  }

  export class Dexie {
    constructor(name: string, options: {chromeTransactionDurability: 'strict'});
    version(version: number): {stores(schema: Readonly<Record<string, string>>): unknown};
    open(): Promise<unknown>;
    table(name: string): Table;
    transaction(mode: 'rw', tables: readonly string[], work: () => Promise<void>): Promise<void>;
  }
}
