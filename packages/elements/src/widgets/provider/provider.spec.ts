import type {Role} from '@avec/model';
import {expect, fixture, html, oneEvent} from '@open-wc/testing';

import {ProviderElement} from './provider.js';
import {ContextSlice} from '../../foundation/context/context-slice.js';
import {settingsContext} from '../../foundation/context/contexts.js';
import {WidgetElement} from '../../foundation/element/widget-element.js';
import type {FaultEvent} from '../../foundation/events/fault-event.js';
import {RecordSource} from '../../foundation/record/record-source.js';

/** A widget that does nothing but follow. */
class ProbeElement extends WidgetElement {
  static override readonly tag: string = 'avec-provider-probe';
  readonly switches: (string | null)[] = [];
  readonly source = new RecordSource(this, {
    recordSwitched: (record) => this.switches.push(record?.subject ?? null),
    recordChanged: () => undefined,
  });
  readonly crisis = new ContextSlice(this, settingsContext, ({crisis}) => crisis);
}

ProbeElement.define();

let subjects = 0;

function freshSubject(): string {
  return `provider-${Date.now()}-${subjects++}`;
}

function probeIn(provider: Element): ProbeElement {
  return provider.querySelector<ProbeElement>('avec-provider-probe')!;
}

describe('avec-provider', () => {
  // First, because an element cannot be undefined again.
  it('is found by widgets whose script came before its own', async () => {
    const subject = freshSubject();
    const provider = await fixture(html`
      <avec-provider subject=${subject} crisis="ca"><avec-provider-probe></avec-provider-probe></avec-provider>
    `);
    const probe = probeIn(provider);
    expect(probe.source.record, 'no record of its own meanwhile').to.equal(null);
    ProviderElement.define();
    await customElements.whenDefined('avec-provider');
    await (provider as ProviderElement).updateComplete;
    expect(probe.source.record?.subject).to.equal(subject);
    expect(probe.crisis.value).to.equal('ca');
  });

  it('gives the widgets inside one record, also through shadow roots', async () => {
    const subject = freshSubject();
    const provider = await fixture<ProviderElement>(html`
      <avec-provider subject=${subject}
        ><div></div>
        <avec-provider-probe></avec-provider-probe
      ></avec-provider>
    `);
    const inner = document.createElement('avec-provider-probe') as ProbeElement;
    provider.querySelector('div')!.attachShadow({mode: 'open'}).append(inner);
    expect(inner.source.record).to.equal(provider.record);
    expect(probeIn(provider).source.record).to.equal(provider.record);
  });

  it('takes the subject for the actor and the person for the role where the page names none', async () => {
    const subject = freshSubject();
    const {record} = await fixture<ProviderElement>(html`<avec-provider subject=${subject}></avec-provider>`);
    expect(record?.actor).to.deep.equal({role: 'person', ref: subject});
  });

  it('has the new record in the very tick in which the subject changed', async () => {
    const provider = await fixture<ProviderElement>(html`
      <avec-provider subject=${freshSubject()}><avec-provider-probe></avec-provider-probe></avec-provider>
    `);
    const former = provider.record;
    const next = freshSubject();
    provider.subject = next;
    expect(provider.record?.subject).to.equal(next);
    expect(former?.status.phase).to.equal('closed');
  });

  it('tells the widgets to drop the former subject before it gives the next', async () => {
    const [first, second] = [freshSubject(), freshSubject()];
    const provider = await fixture<ProviderElement>(html`
      <avec-provider subject=${first}><avec-provider-probe></avec-provider-probe></avec-provider>
    `);
    provider.subject = second;
    await provider.updateComplete;
    expect(probeIn(provider).switches).to.deep.equal([first, null, second]);
  });

  it('closes the record when it leaves the page and opens it again when it comes back', async () => {
    const provider = await fixture<ProviderElement>(html`<avec-provider subject=${freshSubject()}></avec-provider>`);
    const {record} = provider;
    const parent = provider.parentElement!;
    provider.remove();
    expect(record?.status.phase).to.equal('closed');
    expect(provider.record).to.equal(null);
    parent.append(provider);
    expect((await provider.record?.ready)?.phase).to.equal('open');
  });

  it('opens a new record after the former was erased, when asked to', async () => {
    const provider = await fixture<ProviderElement>(html`
      <avec-provider subject=${freshSubject()}><avec-provider-probe></avec-provider-probe></avec-provider>
    `);
    const erased = provider.record!;
    await erased.ready;
    await erased.erase();
    expect(provider.record, 'closed until asked').to.equal(erased);
    provider.reopen();
    expect((await provider.record?.ready)?.phase).to.equal('open');
    expect(probeIn(provider).source.record).to.equal(provider.record);
  });

  it('opens no record for a role it does not know, and says so', async () => {
    const provider = await fixture<ProviderElement>(html`<avec-provider subject=${freshSubject()}></avec-provider>`);
    const fault = oneEvent<FaultEvent>(provider, 'avec-fault');
    provider.actorRole = 'king' as Role;
    const {detail} = await fault;
    expect(detail.code).to.equal('actor-role-unknown');
    expect(detail.faults[0]?.message).to.include('practitioner');
    expect(provider.record).to.equal(null);
  });

  it('keeps two subjects on one page apart', async () => {
    const page = await fixture(html`
      <div>
        <avec-provider subject=${freshSubject()}></avec-provider>
        <avec-provider subject=${freshSubject()}></avec-provider>
      </div>
    `);
    const [one, two] = [...page.querySelectorAll('avec-provider')];
    await one!.record!.append({
      entity: {kind: 'annotation', id: crypto.randomUUID()},
      act: 'record',
      body: {on: '2026-11-03', text: 'moved house'},
    });
    expect(await two!.record!.view('annotation')).to.deep.equal([]);
    expect(await one!.record!.view('annotation')).to.have.length(1);
  });
});

describe('avec-provider, where there is none', () => {
  it('has a record of its own on this device, and closes it when it leaves', async () => {
    const probe = await fixture<ProbeElement>(html`<avec-provider-probe></avec-provider-probe>`);
    const {record} = probe.source;
    expect(record?.subject).to.equal('this-device');
    probe.remove();
    expect(record?.status.phase).to.equal('closed');
  });
});
