import {expect} from '@open-wc/testing';

import {all, nextChange, note, Person, rawDelete, textsOf} from './store.harness.js';

describe('a page in the back/forward cache', () => {
  let person: Person;

  beforeEach(() => {
    person = new Person();
  });

  afterEach(() => person.forget());

  it('holds up nobody while it sleeps', async () => {
    const record = person.open();
    await record.append(note('Moved'));
    turn('pagehide');
    // A connection left open would be asked to close; one that ignores it would hold this up for ever.
    await rawDelete(await person.databaseName());
    turn('pageshow');
  });

  it('shows what another tab wrote meanwhile when it wakes', async () => {
    const sleeper = person.open();
    await sleeper.ready;
    const heard: string[] = [];
    sleeper.subscribe(({origin}) => heard.push(origin));
    turn('pagehide');
    const other = person.open();
    await other.append(note('meanwhile'));
    const woken = nextChange(sleeper);
    turn('pageshow');
    expect((await woken).origin).to.equal('storage');
    expect(heard).to.deep.equal(['storage']);
    expect(await textsOf(sleeper)).to.deep.equal(['meanwhile']);
  });

  it('hears of other tabs again after it woke', async () => {
    const sleeper = person.open();
    const other = person.open();
    await Promise.all([sleeper.ready, other.ready]);
    turn('pagehide');
    turn('pageshow');
    const heard = nextChange(sleeper, ({origin}) => origin === 'other-tab');
    const [entry] = await other.append(note('after'));
    expect((await heard).entries).to.deep.equal([entry?.id]);
  });

  it('is left alone when it goes for good', async () => {
    const record = person.open();
    const saving = record.append(note('Moved'));
    window.dispatchEvent(new PageTransitionEvent('pagehide', {persisted: false}));
    await saving;
    expect(await all(record.entries())).to.have.length(1);
  });
});

function turn(type: 'pagehide' | 'pageshow'): void {
  window.dispatchEvent(new PageTransitionEvent(type, {persisted: true}));
}
