import {expect} from '@open-wc/testing';

import {property, state} from './property.js';
import {WidgetElement} from './widget-element.js';

class Example extends WidgetElement {
  static override readonly tag = 'avec-test-property';

  @property({type: Number, reflect: true}) count = 1;

  @state() private _isOpen = false;

  readonly asked: PropertyKey[] = [];
  #name = '';

  /** Written with an accessor of its own. */
  @property()
  get name(): string {
    return this.#name.toUpperCase();
  }

  set name(name: string) {
    this.#name = name;
  }

  open(): void {
    this._isOpen = true;
  }

  get isOpen(): boolean {
    return this._isOpen;
  }

  override requestUpdate(...[name, ...rest]: Parameters<WidgetElement['requestUpdate']>): void {
    if (name !== undefined) this.asked?.push(name);
    super.requestUpdate(name, ...rest);
  }
}
Example.define();

describe('property()', () => {
  it('follows its attribute and is written into it', async () => {
    const element = new Example();
    element.setAttribute('count', '3');
    expect(element.count).to.equal(3);
    element.count = 4;
    document.body.append(element);
    await element.updateComplete;
    expect(element.getAttribute('count')).to.equal('4');
    element.remove();
  });

  it('keeps an accessor and asks for an update', () => {
    const element = new Example();
    element.name = 'marie';
    expect(element.name).to.equal('MARIE');
    expect(element.asked).to.include('name');
  });

  it('has no attribute where it is state', () => {
    const element = new Example();
    element.open();
    expect(element.isOpen).to.equal(true);
    expect(element.asked).to.include('_isOpen');
    expect(Example.observedAttributes).to.deep.equal(['count', 'name']);
  });
});
