import {changeAt, uuidv7, type GoalPlace, type GoalView, type Party} from '@avec/model';
import {fixture, html} from '@open-wc/testing';

import {ProviderElement} from '../provider/index.js';
import {GoalEditorHarness} from './goal-editor.harness.js';
import {GoalEditorElement} from './goal-editor.js';
import {SharedRecord} from '../../foundation/desk/shared-record.fixture.js';

GoalEditorElement.define();
ProviderElement.define();

export const PAUL: Party = {role: 'practitioner', ref: 'pr-paul', name: 'Paul'};
export const SYLVIE: Party = {role: 'relative', ref: 're-sylvie', name: 'Sylvie'};

/** A record whose goals several people write, in one browser. */
export class Table extends SharedRecord {
  /** Puts a goal forward as somebody. @returns Its id. */
  async goal(actor: Party, title: string, more: {readonly private?: boolean} = {}): Promise<string> {
    const id = uuidv7();
    const audience = more.private ? 'private' : 'shared';
    const changes = [changeAt({step: null, field: 'title'}, title)];
    await this.write(actor, {entity: {kind: 'goal', id}, act: 'record', audience, body: {changes}});
    return id;
  }

  /** Says something of a goal as somebody who has seen all of it, or what they are given. */
  async say(actor: Party, id: string, place: GoalPlace, value: string, parents?: readonly string[]): Promise<void> {
    const seen = parents ?? (await this.view(id)).heads;
    const changes = [changeAt(place, value)];
    await this.write(actor, {entity: {kind: 'goal', id}, act: 'set', parents: seen, body: {changes}});
  }

  /** Adds a step as somebody. @returns Its id. */
  async step(actor: Party, id: string, what: string): Promise<string> {
    const step = uuidv7();
    await this.say(actor, id, {step, field: 'what'}, what);
    return step;
  }

  /** A goal as it stands. */
  async view(id: string): Promise<GoalView> {
    const goals = await this.as(this.marie).view<GoalView>('goal');
    const goal = goals.find((each) => each.id === id);
    if (!goal) throw new Error('There is no such goal.');
    return goal;
  }

  /** Sits somebody down at the editor, in a page of their own. */
  async seat(actor: Party, lang = 'en'): Promise<GoalEditorHarness> {
    const provider = await fixture(html`
      <avec-provider
        lang=${lang}
        subject=${this.subject}
        actor=${actor.ref}
        actor-role=${actor.role}
        actor-name=${actor.name ?? ''}
        crisis="ca-qc"
        ><avec-goal-editor></avec-goal-editor
      ></avec-provider>
    `);
    const editor = provider.querySelector('avec-goal-editor');
    if (!editor) throw new Error('There is no editor.');
    return new GoalEditorHarness(editor).ready();
  }
}
