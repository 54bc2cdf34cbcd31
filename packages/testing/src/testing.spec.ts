import '@avec/elements/outcome-scale/define';
import '@avec/elements/provider/define';
import '@avec/elements/rating-item/define';
import type {EntryDraft, Party} from '@avec/model';
import {expect, fixture, html} from '@open-wc/testing';

import {harnessOf, HeardEvents, RecordFixture} from './index.js';

const PAUL: Party = {role: 'practitioner', ref: 'pr-paul'};

function moved(text: string): EntryDraft {
  return {
    entity: {kind: 'annotation', id: crypto.randomUUID()},
    act: 'record',
    body: {on: '2026-11-01', text},
  };
}

describe('harnessOf', () => {
  it('drives the element of a tag', async () => {
    const page = await fixture(html`<div><avec-rating-item label="Sleep"></avec-rating-item></div>`);
    const item = harnessOf('avec-rating-item', page);
    await item.choose('7');
    expect(item.element.value).to.equal('7');
  });

  it('says when there is none, and when there are several', async () => {
    const page = await fixture(
      html`<div><avec-rating-item></avec-rating-item><avec-rating-item></avec-rating-item></div>`,
    );
    expect(() => harnessOf('avec-rating-item', page)).to.throw(TypeError, 'There are 2 <avec-rating-item> here.');
    expect(() => harnessOf('avec-outcome-scale', page)).to.throw(TypeError, 'There is no <avec-outcome-scale> here.');
  });
});

describe('HeardEvents', () => {
  it('hears what a page can hear, and finds no answer in it', async () => {
    const record = new RecordFixture();
    const page = await fixture(html`
      <avec-provider subject=${record.subject}><avec-outcome-scale></avec-outcome-scale></avec-provider>
    `);
    const heard = new HeardEvents(document, ['avec-outcome-recorded']);
    const scale = await harnessOf('avec-outcome-scale', page).ready();
    await scale.theme('My home').choose('7');
    await scale.write('In your own words – My home', 'zebra in the attic');
    await scale.tap('Save my answers');
    const {detail} = await heard.next('avec-outcome-recorded');
    expect(detail).to.include({definition: 'tour-dhorizon', answered: 1});
    expect(heard.says('zebra')).to.equal(false);
    expect(heard.says('tour-dhorizon')).to.equal(true);
    heard.stop();
    page.remove();
    await record.erase();
  });

  it('hears nothing more once it is stopped', () => {
    const target = new EventTarget();
    const heard = new HeardEvents(target, ['avec-fault']);
    target.dispatchEvent(new Event('avec-fault'));
    heard.stop();
    target.dispatchEvent(new Event('avec-fault'));
    expect(heard.types).to.deep.equal(['avec-fault']);
  });
});

describe('RecordFixture', () => {
  it('writes as anyone and leaves nothing behind', async () => {
    const record = new RecordFixture({tenant: 'north'});
    await record.write(PAUL, moved('One'));
    await record.write(record.person, moved('Two'));
    const authors = [];
    for await (const {author} of record.openAs().entries()) authors.push(author.ref);
    expect(authors).to.deep.equal(['pr-paul', record.subject]);
    await record.erase();
    const after = [];
    for await (const entry of record.openAs().entries()) after.push(entry);
    expect(after).to.deep.equal([]);
    await record.erase();
  });

  it('keeps two made-up people apart', () => {
    expect(new RecordFixture().subject).not.to.equal(new RecordFixture().subject);
  });
});
