import {expect} from '@open-wc/testing';

import {all, MARIE, nextChange, note, PAUL, Patches, Person, session, statusWhere, textsOf} from './store.harness.js';

describe('two tabs', () => {
  let person: Person;
  const patches = new Patches();

  beforeEach(() => {
    person = new Person();
  });

  afterEach(async () => {
    patches.undo();
    await person.forget();
  });

  it('tell each other what arrived, and both show it', async () => {
    const [one, other] = [person.open(), person.open()];
    await Promise.all([one.ready, other.ready]);
    const heard = nextChange(other);
    const [entry] = await one.append(note('Moved'));
    expect(await heard).to.deep.equal({kinds: ['annotation'], entries: [entry?.id], drafts: [], origin: 'other-tab'});
    expect(await textsOf(other)).to.deep.equal(['Moved']);
  });

  it('tell in one message what arrived and which draft went with it', async () => {
    const [one, other] = [person.open(), person.open()];
    await Promise.all([one.ready, other.ready]);
    await one.drafts.write('scale', 'home', 1);
    const heard = nextChange(other, ({entries}) => entries.length > 0);
    await one.append(note('Moved'), {clearDraft: 'scale'});
    expect((await heard).drafts).to.deep.equal(['scale']);
  });

  it('lose nothing when both write at once', async function () {
    // Four hundred times a disk is waited for.
    this.timeout(60_000);
    const [one, other] = [person.open(MARIE), person.open(PAUL)];
    const writing = [one, other].flatMap((record) =>
      Array.from({length: 200}, (_, index) => record.append(note(`${record.actor.ref} ${String(index)}`))),
    );
    const written = (await Promise.all(writing)).flat().map(({id}) => id);
    for (const record of [one, other]) {
      const entries = await all(record.entries());
      expect(entries.map(({id}) => id).sort()).to.deep.equal([...written].sort());
      expect(new Set(entries.map(({at}) => at)).size).to.equal(400);
      expect(await textsOf(record)).to.have.length(400);
    }
  });

  it('say nothing to others of what is private', async () => {
    const [marie, paul] = [person.open(MARIE), person.open(PAUL)];
    await Promise.all([marie.ready, paul.ready]);
    const heard = nextChange(paul);
    await marie.append(session('2026-01-05', 'private'));
    const [shared] = await marie.append(note('Moved'));
    expect((await heard).entries).to.deep.equal([shared?.id]);
  });

  it('carry no words in their messages', async () => {
    const channel = new BroadcastChannel(await person.databaseName());
    const messages: string[] = [];
    const both = new Promise<void>((resolve) => {
      channel.onmessage = ({data}) => {
        messages.push(JSON.stringify(data));
        if (messages.length === 2) resolve();
      };
    });
    const record = person.open({...MARIE, name: 'Marie-Ève'});
    await record.append(note('a secret'));
    await record.drafts.write('d', 'p', 'a secret');
    await both;
    channel.close();
    expect(messages.join()).not.to.match(/secret|Marie-Ève/);
  });

  it('share nothing when they are of two people or two tenants', async () => {
    const elsewhere = new Person();
    await person.open().append(note('Moved'));
    expect(await textsOf(elsewhere.open())).to.deep.equal([]);
    await elsewhere.forget();
  });
});

describe('one tab', () => {
  let person: Person;
  const patches = new Patches();

  beforeEach(() => {
    person = new Person();
  });

  afterEach(async () => {
    patches.undo();
    await person.forget();
  });

  it('has one connection for all records of a person, and lets it go with the last of them', async () => {
    const opened: IDBDatabase[] = [];
    const {open} = IDBFactory.prototype;
    patches.define(IDBFactory.prototype, 'open', {
      value(this: IDBFactory, ...args: [string, number?]) {
        const request = open.apply(this, args);
        request.addEventListener('success', () => opened.push(request.result));
        return request;
      },
    });
    const tab = person.newTab();
    const [one, other] = [tab.open(MARIE), tab.open(PAUL)];
    await Promise.all([one.append(note('Moved')), other.append(note('New job'))]);
    expect(opened).to.have.length(1);
    one.close();
    await other.append(note('Still there'));
    expect(opened).to.have.length(1);
    other.close();
    await statusWhere(other, ({phase}) => phase === 'closed');
    expect(() => opened[0]?.transaction('entries')).to.throw();
  });
});
