import type {Fault} from '@avec/model';
import {expect} from '@open-wc/testing';

import {DefinitionList} from './definition-list.js';

interface Song {
  readonly kind: 'song';
  readonly id: string;
  readonly version: string;
}

const UNTITLED: Fault = {path: 'title', code: 'missing', message: 'Give it a title.'};

function song(id: string, version = '1'): Song {
  return {kind: 'song', id, version};
}

/** Checks songs; those whose version is `bad` are refused, those of version `lost` cannot be checked. */
function listOf(changed: () => void): DefinitionList<Song> {
  return new DefinitionList<Song>(
    {
      kind: 'song',
      check: (value) => {
        const {version} = value as Song;
        if (version === 'lost') return Promise.reject(new Error('No such file.'));
        return Promise.resolve(version === 'bad' ? {faults: [UNTITLED]} : {definition: value as Song});
      },
    },
    changed,
  );
}

/** @returns What a list comes to once it has been checked. */
async function settled(hosts: readonly unknown[]) {
  const list = await new Promise<DefinitionList<Song>>((resolve) => {
    const made = listOf(() => resolve(made));
    if (made.choose(hosts)) resolve(made);
  });
  return list.choose(hosts);
}

describe('all definitions of a kind', () => {
  it('are those of that kind, in the order of the page', async () => {
    const [a, b] = [song('a'), song('b')];
    expect(await settled([b, {kind: 'dance', id: 'c'}, null, 'a', a])).to.deep.equal({usable: [b, a], refused: []});
  });

  it('are none, at once, where the page gives none', () => {
    const list = listOf(() => expect.fail('Nothing was to be fetched.'));
    expect(list.choose([{kind: 'dance', id: 'c'}])).to.deep.equal({usable: [], refused: []});
  });

  it('leave out those that are wrong, and tell what is wrong with each', async () => {
    const list = await settled([song('a', 'bad'), song('b'), {kind: 'song', version: 'bad'}]);
    expect(list).to.deep.equal({
      usable: [song('b')],
      refused: [
        {id: 'a', code: 'definition-invalid', faults: [UNTITLED]},
        {id: '', code: 'definition-invalid', faults: [UNTITLED]},
      ],
    });
  });

  it('say when the means to check them could not be loaded', async () => {
    const list = await settled([song('a', 'lost')]);
    expect(list?.usable).to.deep.equal([]);
    expect(list?.refused.map(({id, code}) => [id, code])).to.deep.equal([['a', 'definition-unchecked']]);
  });

  it('are one of each id: others with it are older wordings', async () => {
    expect((await settled([song('a', '2'), song('a', 'bad'), song('a')]))?.usable).to.deep.equal([song('a', '2')]);
  });

  it('are the same object until the page gives others, and never those of before', async () => {
    const hosts = [song('a')];
    const list = await new Promise<DefinitionList<Song>>((resolve) => {
      const made = listOf(() => resolve(made));
      expect(made.choose([song('late')])).to.equal(null);
      expect(made.choose(hosts)).to.equal(null);
    });
    expect(list.choose(hosts)).to.equal(list.choose(hosts));
    expect(list.choose(hosts)?.usable).to.deep.equal(hosts);
    expect(list.choose([song('b')])).to.equal(null);
  });
});
