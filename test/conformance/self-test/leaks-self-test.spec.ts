import {expect} from '@open-wc/testing';

import {CAN_COLLECT, countSurvivors, watchRemains} from '../leaks.js';

/** Leaves nothing behind. */
class Tidy extends HTMLElement {
  #listening = new AbortController();
  #timer: ReturnType<typeof setInterval> | undefined;

  connectedCallback(): void {
    this.#listening = new AbortController();
    const {signal} = this.#listening;
    addEventListener('resize', this.#note, {signal});
    document.addEventListener('focusin', this.#note);
    hearOnce(this.#note);
    this.#timer = setInterval(this.#note, 60_000);
    setTimeout(this.#note);
  }

  disconnectedCallback(): void {
    this.#listening.abort();
    document.removeEventListener('focusin', this.#note);
    clearInterval(this.#timer);
  }

  readonly #note = (): void => void this.toggleAttribute('noted', true);
}

function hearOnce(listener: () => void): void {
  document.addEventListener('avec-once', listener, {once: true});
  document.dispatchEvent(new Event('avec-once'));
}

class Listens extends HTMLElement {
  connectedCallback(): void {
    const forever = new AbortController();
    addEventListener('resize', () => this.remove(), forever);
    matchMedia('print').addEventListener('change', () => this.remove(), forever);
  }
}

class Ticks extends HTMLElement {
  connectedCallback(): void {
    setInterval(() => this.remove(), 60_000);
  }
}

class Waits extends HTMLElement {
  connectedCallback(): void {
    setTimeout(() => this.remove(), 600_000);
  }
}

const KINDS = {Tidy, Listens, Ticks, Waits};
for (const [name, Kind] of Object.entries(KINDS)) customElements.define(`avec-leak-${name.toLowerCase()}`, Kind);

function show(name: keyof typeof KINDS): HTMLElement {
  const element = document.createElement(`avec-leak-${name.toLowerCase()}`);
  document.body.append(element);
  return element;
}

async function remainsOf(name: keyof typeof KINDS): Promise<readonly string[]> {
  const {remains, stop} = watchRemains();
  show(name).remove();
  await new Promise((resolve) => setTimeout(resolve, 1));
  stop();
  return [...remains().keys()];
}

describe('the probes for leaks', () => {
  it('find nothing that a tidy element leaves', async () => {
    expect(await remainsOf('Tidy')).to.deep.equal([]);
  });

  it('find a listener of the window and one of a media query', async () => {
    expect(await remainsOf('Listens')).to.deep.equal([
      'listener of “resize” on Window',
      'listener of “change” on MediaQueryList',
    ]);
  });

  it('find an interval and a timeout', async () => {
    expect(await remainsOf('Ticks')).to.deep.equal(['interval of 60000 ms']);
    expect(await remainsOf('Waits')).to.deep.equal(['timeout of 600000 ms']);
  });

  (CAN_COLLECT ? it : it.skip)('count elements that something holds on to (Chromium only)', async () => {
    const survivors = (name: keyof typeof KINDS): Promise<number> =>
      countSurvivors(
        async () => show(name),
        () => document.body.replaceChildren(),
      );
    expect(await survivors('Tidy')).to.be.at.most(2);
    expect(await survivors('Listens')).to.equal(100);
    expect(await survivors('Ticks')).to.equal(100);
  });
});
