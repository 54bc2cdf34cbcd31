import {expect} from '@open-wc/testing';

import {FactEvent, RequestEvent} from './events.js';

interface Detail {
  readonly id: string;
}

class HappenedEvent extends FactEvent<Detail> {
  constructor(detail: Detail) {
    super('avec-thing-recorded', detail);
  }
}

class WishedEvent extends RequestEvent<Detail> {
  constructor(detail: Detail) {
    super('avec-thing-request', detail);
  }
}

describe('events', () => {
  it('of facts reach the page and cannot be prevented', () => {
    const event = new HappenedEvent({id: 'a'});
    expect([event.bubbles, event.composed, event.cancelable]).to.deep.equal([true, true, false]);
  });

  it('of requests reach the page and can be prevented', () => {
    const event = new WishedEvent({id: 'a'});
    expect([event.bubbles, event.composed, event.cancelable]).to.deep.equal([true, true, true]);
    event.preventDefault();
    expect(event.defaultPrevented).to.equal(true);
  });

  it('carry a detail that no listener can change and that can be posted as it is', () => {
    const {detail} = new HappenedEvent({id: 'a'});
    expect(() => Object.assign(detail, {id: 'b'})).to.throw(TypeError);
    expect(structuredClone(detail)).to.deep.equal({id: 'a'});
  });

  it('leave the object they were made from alone', () => {
    const made = {id: 'a'};
    new HappenedEvent(made);
    expect(Object.isFrozen(made)).to.equal(false);
  });
});
