import {
  contentHash,
  uuidv7,
  type BehalfOf,
  type EntryDraft,
  type LadderDefinition,
  type ParticipationView,
  type Party,
  type Wish,
} from '@avec/model';
import {doing3} from '@avec/model/definitions/doing-3';
import {fixture, html} from '@open-wc/testing';

import {ProviderElement} from '../provider/index.js';
import {ParticipationLadderHarness} from './participation-ladder.harness.js';
import {ParticipationLadderElement} from './participation-ladder.js';
import {SharedRecord} from '../../foundation/desk/shared-record.fixture.js';

ParticipationLadderElement.define();
ProviderElement.define();

export const PAUL: Party = {role: 'practitioner', ref: 'pr-paul', name: 'Paul'};
export const SYLVIE: Party = {role: 'relative', ref: 're-sylvie', name: 'Sylvie'};
export const NADIA: Party = {role: 'manager', ref: 'ma-nadia', name: 'Nadia'};

const {aliases: _aliases, ...threeWays} = doing3;

/** The ladder a portal could have written itself. */
export const OWN_LADDER: LadderDefinition = {
  ...threeWays,
  id: 'our-own',
  title: {en: 'Our own ladder', 'fr-CA': 'Notre échelle'},
  rungs: doing3.rungs.map((rung) => ({...rung, id: `own.${rung.id}`, label: {en: `Own ${rung.id}`, 'fr-CA': rung.id}})),
};

/** What somebody says of a decision. */
export interface Telling {
  /** Id of a rung, or an answer that is none. */
  readonly place?: string;
  readonly wish?: string;
  readonly help?: string;
  readonly on?: string;
  readonly ladder?: LadderDefinition;
  readonly version?: string;
  readonly private?: boolean;
  readonly onBehalfOf?: BehalfOf;
}

/** A record whose decisions several people look at, in one browser. */
export class Council extends SharedRecord {
  /** Names a decision as somebody. @returns Its id. */
  async decide(actor: Party, title: string, {isPrivate = false} = {}): Promise<string> {
    const id = uuidv7();
    const audience = isPrivate ? 'private' : 'shared';
    await this.write(actor, {entity: {kind: 'decision', id}, act: 'record', audience, body: {title}});
    return id;
  }

  /** Says as somebody where the person was. @returns Id of the view. */
  async tell(actor: Party, decision: string, telling: Telling = {}): Promise<string> {
    const {on = '2026-03-02', help = '', ladder = doing3, version = ladder.version, onBehalfOf} = telling;
    const definition = {id: ladder.id, version, hash: await contentHash(ladder)};
    const body = {decision, definition, on, help, place: wishOf(telling.place), wish: wishOf(telling.wish)};
    const id = uuidv7();
    await this.write(actor, {
      entity: {kind: 'participation', id},
      act: 'record',
      body,
      audience: telling.private ? 'private' : 'shared',
      ...(onBehalfOf ? {onBehalfOf} : {}),
    } as EntryDraft);
    return id;
  }

  /** All views that somebody may see. */
  async views(actor: Party = this.marie): Promise<readonly ParticipationView[]> {
    return this.as(actor).view<ParticipationView>('participation');
  }

  /** Sits somebody down at the widget, in a page of their own. */
  async seat(
    actor: Party,
    {lang = 'en', ladder = 'doing-3', definitions = [] as readonly unknown[]} = {},
  ): Promise<ParticipationLadderHarness> {
    const provider = await fixture(html`
      <avec-provider
        lang=${lang}
        subject=${this.subject}
        actor=${actor.ref}
        actor-role=${actor.role}
        actor-name=${actor.name ?? ''}
        crisis="ca-qc"
        .definitions=${definitions}
        ><avec-participation-ladder definition=${ladder}></avec-participation-ladder
      ></avec-provider>
    `);
    const widget = provider.querySelector('avec-participation-ladder');
    if (!widget) throw new Error('There is no participation ladder.');
    return new ParticipationLadderHarness(widget).ready();
  }
}

const ASIDES = ['unanswered', 'not-applicable', 'declined', 'right-place'] as const;

function wishOf(said = 'unanswered'): Wish {
  const kind = ASIDES.find((each) => each === said);
  return kind ? {kind} : {kind: 'rung', rung: said};
}
