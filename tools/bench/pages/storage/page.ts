import {AvecKeeper} from './avec.js';
import {DexieKeeper} from './dexie.js';
import {sessions, sessionOf, withView, type Kept} from './entries.js';
import {IdbKeeper} from './idb.js';
import type {Keeper} from './keeper.js';
import {RawKeeper} from './raw.js';

const SUBJECT = 'bench';
const DAY = 86_400_000;
const FIRST = Date.UTC(2000, 0, 1);
/** Entries that are kept before anything is measured, one a day. */
const THERE = 5000;

const KEEPERS: Readonly<Record<string, Keeper>> = {
  raw: new RawKeeper(),
  idb: new IdbKeeper(),
  dexie: new DexieKeeper(),
  avec: new AvecKeeper(SUBJECT),
};

/** Opens all of them, and gives each the same past. */
async function open(): Promise<void> {
  const past = sessions(SUBJECT, THERE, {from: FIRST, every: DAY}).map(withView);
  for (const keeper of Object.values(KEEPERS)) {
    await keeper.open();
    await keeper.bulk(past)();
  }
}

/** @returns Milliseconds that one save takes: the middle one of so many, because a disk has moments of its own. */
async function save(name: string, times: number): Promise<number> {
  const taken: number[] = [];
  for (let time = 0; time < times; time++) {
    const kept = fresh(time);
    taken.push(await timed(() => keeperNamed(name).save(kept)));
  }
  return taken.sort((one, other) => one - other)[Math.floor(times / 2)] ?? 0;
}

/** @returns Milliseconds until so many entries are kept at once. */
async function bulk(name: string, count: number): Promise<number> {
  return timed(keeperNamed(name).bulk(Array.from({length: count}, (_, index) => fresh(index))));
}

/** @returns Milliseconds until a thousand of the entries are read, as the mean of so many readings one after the other. */
async function read(name: string, times: number): Promise<number> {
  const [since, until] = [1000, 2000].map((day) => new Date(FIRST + day * DAY).toISOString());
  const taken = await timed(async () => {
    for (let time = 0; time < times; time++) {
      const count = await keeperNamed(name).read({since: since ?? '', until: until ?? ''});
      if (count !== 1000) throw new Error(`${name} read ${count} entries, and not 1000.`);
    }
  });
  return taken / times;
}

let clock = Date.UTC(2020, 0, 1);

/** A session that none of them has. */
function fresh(index: number): Kept {
  clock += 1000;
  return withView(sessionOf(SUBJECT, clock, index));
}

function keeperNamed(name: string): Keeper {
  const keeper = KEEPERS[name];
  if (!keeper) throw new Error(`Nothing keeps under the name “${name}”.`);
  return keeper;
}

async function timed(work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

Object.assign(globalThis, {bench: {open, save, bulk, read}});
