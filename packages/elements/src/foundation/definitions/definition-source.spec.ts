import type {LadderDefinition} from '@avec/model';
import {arnstein8} from '@avec/model/definitions/arnstein-8';
import {doing3} from '@avec/model/definitions/doing-3';
import {expect} from '@open-wc/testing';

import {DefinitionSource, type DefinitionChoice, type DefinitionKind} from './definition-source.js';
import {ladderKind} from './ladder-kind.js';

const NONE: readonly unknown[] = [];
const OWN: LadderDefinition = {...doing3, id: 'our-own'};

/** A source, what it chose, and how often it told that something is there. */
class Asking {
  readonly source: DefinitionSource<LadderDefinition>;
  #tell: () => void = () => undefined;
  #told = Promise.resolve();

  constructor(kind: DefinitionKind<LadderDefinition> = ladderKind) {
    this.#expect();
    this.source = new DefinitionSource(kind, () => {
      this.#tell();
      this.#expect();
    });
  }

  /** The choice, waited for where it is not at hand. */
  async chosen(own: unknown, hosts: readonly unknown[], id: string): Promise<DefinitionChoice<LadderDefinition>> {
    const told = this.#told;
    const choice = this.source.choose(own, hosts, id);
    if (choice) return choice;
    await told;
    return this.source.choose(own, hosts, id)!;
  }

  /** Resolves when the source tells next. */
  get told(): Promise<void> {
    return this.#told;
  }

  #expect(): void {
    this.#told = new Promise((resolve) => (this.#tell = resolve));
  }
}

/** A check that answers when it is told to. */
function heldCheck(): {readonly kind: DefinitionKind<LadderDefinition>; readonly let: (go: number) => void} {
  const waiting: (() => void)[] = [];
  const check: DefinitionKind<LadderDefinition>['check'] = async (value) => {
    await new Promise<void>((resolve) => waiting.push(resolve));
    return {definition: value as LadderDefinition};
  };
  return {kind: {...ladderKind, check}, let: (go) => waiting[go]?.()};
}

describe('DefinitionSource', () => {
  it('has the usual one at hand, the same choice as long as the same is asked for', () => {
    const {source} = new Asking();
    const choice = source.choose(null, NONE, 'doing-3');
    expect(choice).to.deep.equal({definition: doing3});
    expect(source.choose(null, NONE, 'doing-3')).to.equal(choice);
  });

  it('fetches another of ours', async () => {
    const asking = new Asking();
    expect(asking.source.choose(null, NONE, 'arnstein-8')).to.equal(null);
    expect(await asking.chosen(null, NONE, 'arnstein-8')).to.deep.equal({definition: arnstein8});
  });

  it('takes one’s own before the host’s, and the host’s before ours', async () => {
    const asking = new Asking();
    const host = {...OWN, id: 'doing-3', version: '9'};
    expect(await asking.chosen(OWN, [host], 'doing-3')).to.deep.equal({definition: OWN});
    expect(await asking.chosen(null, [host], 'doing-3')).to.deep.equal({definition: host});
  });

  it('leaves a host’s definition of another kind alone', () => {
    const {source} = new Asking();
    expect(source.choose(null, [{kind: 'scale', id: 'doing-3'}, null, 3], 'doing-3')).to.deep.equal({
      definition: doing3,
    });
  });

  it('says that nobody knows an id, and which are known', async () => {
    const choice = await new Asking().chosen(null, NONE, 'nowhere');
    expect('code' in choice && choice.code).to.equal('definition-unknown');
    const message = 'faults' in choice ? choice.faults[0]?.message : '';
    expect(message).to.contain('Shipped: ').and.to.contain('doing-3').and.to.contain('“definitions” of the provider');
  });

  it('says what is wrong with one that was handed over', async () => {
    const choice = await new Asking().chosen({...OWN, rungs: []}, NONE, 'doing-3');
    expect('code' in choice && choice.code).to.equal('definition-invalid');
    expect('faults' in choice && choice.faults.length).to.be.above(0);
  });

  it('says that the means to check or to show one could not be loaded', async () => {
    const lost = (): Promise<never> => Promise.reject(new Error('lost'));
    const asking = new Asking({...ladderKind, shipped: lost, check: lost});
    const codes = [await asking.chosen(OWN, NONE, 'x'), await asking.chosen(null, NONE, 'arnstein-8')];
    expect(codes.map((choice) => 'code' in choice && choice.code)).to.deep.equal([
      'definition-unchecked',
      'definition-unchecked',
    ]);
  });

  it('drops a late answer to an earlier question', async () => {
    const {kind, let: answer} = heldCheck();
    const asking = new Asking(kind);
    const [first, second] = [OWN, {...OWN, id: 'second'}];
    asking.source.choose(first, NONE, '');
    asking.source.choose(second, NONE, '');
    const {told} = asking;
    answer(1);
    await told;
    answer(0);
    // One turn of what waits for it is all that a late answer has to come through.
    await Promise.resolve().then(() => Promise.resolve());
    expect(asking.source.choose(second, NONE, '')).to.deep.equal({definition: second});
  });

  it('finds the very one something was said about, whichever is shown', async () => {
    const asking = new Asking();
    asking.source.choose(null, [OWN], 'doing-3');
    expect(asking.source.find(doing3)).to.equal(doing3);
    const {told} = asking;
    expect([asking.source.find(OWN), asking.source.find(arnstein8)]).to.deep.equal([null, null]);
    await told;
    expect(asking.source.find(OWN)).to.deep.equal(OWN);
    expect(asking.source.find(arnstein8)).to.equal(arnstein8);
    expect(asking.source.find({id: 'doing-3', version: '0'})).to.equal(null);
  });
});
