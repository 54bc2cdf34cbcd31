import {expect} from '@open-wc/testing';
import fc from 'fast-check';

import {checkEntry} from './check.js';
import {entryOf, history, responseOf, sessionOf} from './entry.arbitraries.js';
import {redacted} from './redact.js';

const anyEntry = fc
  .constantFrom('outcome', 'annotation')
  .chain((kind) => history(kind as 'outcome'))
  .chain((entries) => fc.constantFrom(...entries));

describe('redacted', () => {
  it('takes the words and leaves who, when and which answers', () => {
    const items = [responseOf({note: 'Too cold'}), responseOf({item: 'money', answer: {kind: 'declined'}})];
    const bare = redacted(entryOf(1, {act: 'record', body: sessionOf({items, note: 'In all'})}));
    expect(JSON.stringify(bare)).not.to.match(/Too cold|In all/);
    expect(bare.body).to.deep.equal(
      sessionOf({items: [responseOf({erased: true}), items[1] ?? responseOf()], note: '', erased: true}),
    );
  });

  it('does the same twice as once, and is still an entry', () => {
    fc.assert(
      fc.property(anyEntry, (entry) => {
        const bare = redacted(entry);
        expect(redacted(bare)).to.deep.equal(bare);
        expect(checkEntry(bare)).to.deep.equal({entry: bare});
        expect({...bare, body: null}).to.deep.equal({...entry, body: null});
      }),
    );
  });
});
