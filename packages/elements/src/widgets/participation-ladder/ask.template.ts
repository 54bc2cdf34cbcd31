import type {DecisionView, ParticipationView} from '@avec/model';
import {html, type TemplateResult} from 'lit';

import type {LadderScreen} from './participation-screen.js';

/** What is asked before something goes that cannot be undone. */
export interface Ask {
  readonly thing: ParticipationView | DecisionView;
  readonly asks: string;
  /** Where the focus returns when it stays. */
  readonly back: string;
}

/** Asks before something leaves the page. */
export function askTemplate({words, acts}: LadderScreen, {thing, asks, back}: Ask): TemplateResult {
  return html`
    <div class="box no-print" role="group" aria-label=${asks}>
      <p tabindex="-1" data-land="ask ${thing.id}">${asks}</p>
      <div class="actions">
        <button class="button" type="button" @click=${() => acts.ask(null, back)}>${words.no}</button>
        <button class="button" type="button" @click=${() => acts.withdraw(thing)}>${words.yes}</button>
      </div>
    </div>
  `;
}
