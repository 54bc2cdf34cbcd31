import {arnstein8, coproduction6, localized} from '@avec/model';
import {expect, fixture, html, oneEvent} from '@open-wc/testing';

import {answering, people, WORDS} from './service-counts.fixture.js';
import {ServiceCountsHarness} from './service-counts.harness.js';
import {ServiceCountsElement} from './service-counts.js';
import type {FaultEvent} from '../../foundation/events/fault-event.js';
import {ProviderElement} from '../provider/index.js';

ServiceCountsElement.define();
ProviderElement.define();

const LADDER = localized(arnstein8.title, 'en');
const HIDDEN = 'fewer than 5, or hidden';

async function mount(
  records: ServiceCountsElement['records'],
  {lang = 'en', minimum = 5} = {},
): Promise<ServiceCountsHarness> {
  return new ServiceCountsHarness(
    await fixture<ServiceCountsElement>(
      html`<avec-service-counts lang=${lang} minimum=${minimum} .records=${records}></avec-service-counts>`,
    ),
  );
}

describe('avec-service-counts', () => {
  it('says that there is nothing yet, and that there are too few', async () => {
    expect((await mount([])).text).to.contain('There is nothing to count yet.');
    const few = await mount(people(4));
    expect(few.text).to.contain('There are fewer than 5 people.');
    expect(few.tables).to.deep.equal([]);
    const thin = await mount(people(3, 3, 3));
    expect(thin.text).to.contain('There are too few answers so far.');
    expect(thin.tables).to.deep.equal([]);
  });

  it('shows how many people are on each rung, the top first, with a bar and a sum', async () => {
    const counts = await mount(people(5, 6, 7, 8, 9, 10, 5, 20));
    const rows = counts.rows(LADDER);
    expect(rows.map(([, number]) => number)).to.deep.equal(['20', '5', '10', '9', '8', '7', '6', '5']);
    expect(rows.at(-1)?.[0]).to.equal('I was brought in after the decision Manipulation');
    expect(counts.total(LADDER)).to.equal('70');
    expect(counts.bars(LADDER).map(Math.round)).to.deep.equal([100, 25, 50, 45, 40, 35, 30, 25]);
  });

  it('hides small numbers, with no bar and no sum that would tell them', async () => {
    // The 3 alone would be told by how many people there are; the 20 beside it goes too, and nothing calls it small.
    const counts = await mount(people(12, 3, 20, 8, 8, 8, 8, 8));
    const rows = counts.rows(LADDER).map(([, number]) => number);
    expect(rows).to.deep.equal(['8', '8', '8', '8', '8', HIDDEN, HIDDEN, '12']);
    expect(counts.bars(LADDER)).to.have.length(6);
    expect(counts.total(LADDER)).to.equal('');
    expect(counts.text).to.contain('“Hidden”: a number that would give away one that is below 5.');
  });

  it('shows how many people see each principle at each point', async () => {
    const records = [4, 4, 4, 4, 4, 4, 3, 3, 3, 3, 3, 2, 2, 2, 2, 2, 1, 1, 0, 0].map(answering);
    const counts = await mount(records);
    expect(counts.tables).to.deep.equal(coproduction6.principles.map(({label}) => localized(label, 'en')));
    expect(counts.rows('Assets')).to.deep.equal([
      ['Always', '6'],
      ['Often', '5'],
      ['Sometimes', '5'],
      ['Rarely', HIDDEN],
      ['Not yet', HIDDEN],
    ]);
  });

  it('names what has too few answers, and tells nothing else of it', async () => {
    const counts = await mount(people(12, 3, 20));
    expect(counts.tables).to.deep.equal([LADDER]);
    expect(counts.text).to.match(/Too few answers to show anything: .*Assets/);
  });

  it('takes a higher minimum, and never a lower one', async () => {
    expect((await mount(people(12, 9, 20), {minimum: 10})).rows(LADDER).map(([, number]) => number)).to.contain(
      'fewer than 10, or hidden',
    );
    const faulty = oneEvent(document, 'avec-fault') as unknown as Promise<FaultEvent>;
    const low = await mount(people(12, 3, 20), {minimum: 2});
    expect((await faulty).detail.code).to.equal('minimum-invalid');
    expect(low.rows(LADDER).map(([, number]) => number)).to.contain(HIDDEN);
  });

  it('shows nobody’s words, and says what numbers do not say', async () => {
    const counts = await mount([...people(12, 6, 20), ...[3, 3, 3, 3, 3].map(answering)]);
    expect(counts.text).not.to.contain(WORDS);
    expect(counts.text).to.contain('What these numbers do not say').and.to.contain('a higher place is not better');
    expect(counts.text).not.to.contain('%');
  });

  it('reads no storage and writes none', async () => {
    const {open} = IDBFactory.prototype;
    let opened = 0;
    IDBFactory.prototype.open = function (...args) {
      opened += 1;
      return open.apply(this, args);
    };
    try {
      await mount(people(12, 6, 20));
    } finally {
      IDBFactory.prototype.open = open;
    }
    expect(opened).to.equal(0);
  });

  it('counts anew when the page hands over other records, and lets go of the former', async () => {
    const counts = await mount(people(12, 6, 20));
    counts.element.records = people(7, 7, 7);
    await counts.element.updateComplete;
    expect(counts.rows(LADDER).map(([, number]) => number))
      .to.include('7')
      .and.not.include('12');
    counts.element.records = [];
    await counts.element.updateComplete;
    expect(counts.tables).to.deep.equal([]);
  });

  it('counts by the page’s own ladder, and leaves a faulty one out', async () => {
    const own = {...arnstein8, title: {...arnstein8.title, en: 'Our ladder'}};
    const heard: string[] = [];
    const hear = (event: Event): void => void heard.push((event as FaultEvent).detail.code);
    document.addEventListener('avec-fault', hear);
    const provider = await fixture(html`
      <avec-provider lang="en" subject="s-${crypto.randomUUID()}" .definitions=${[own, {kind: 'ladder', id: 'broken'}]}
        ><avec-service-counts .records=${people(12, 6, 20)}></avec-service-counts
      ></avec-provider>
    `);
    const element = provider.querySelector('avec-service-counts');
    if (!element) throw new Error('There is no widget.');
    const counts = new ServiceCountsHarness(element);
    await counts.until(() => counts.tables.includes('Our ladder'));
    expect(counts.tables).to.deep.equal(['Our ladder']);
    await counts.until(() => heard.length > 0);
    expect(heard).to.deep.equal(['definition-invalid']);
    document.removeEventListener('avec-fault', hear);
  });

  it('says calmly that it cannot count what is no record, and tells the page', async () => {
    const faulty = oneEvent(document, 'avec-fault') as unknown as Promise<FaultEvent>;
    const counts = await mount([null, null, null, null, null] as never);
    expect((await faulty).detail.code).to.equal('records-invalid');
    expect(counts.text).to.contain('The numbers cannot be shown on this page.');
  });

  it('speaks French', async () => {
    const counts = await mount(people(12, 3, 20), {lang: 'fr-CA'});
    const [title = ''] = counts.tables;
    expect(counts.rows(title).map(([, number]) => number)).to.contain('moins de 5, ou caché');
    expect(counts.text).to.contain('Ce que ces nombres ne disent pas');
  });

  it('is accessible, empty and full', async () => {
    await expect((await mount([])).element).to.be.accessible();
    await expect((await mount([...people(12, 3, 20), ...[3, 3, 3, 3, 3].map(answering)])).element).to.be.accessible();
  });
});
