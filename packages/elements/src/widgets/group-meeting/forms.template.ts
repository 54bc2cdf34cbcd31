import {html, type TemplateResult} from 'lit';

import type {MeetingScreen} from './meeting-screen.js';
import {keptTemplate} from '../../foundation/desk/writing.template.js';

/** What goes with a form. */
export interface FormSetting {
  readonly label: string;
  readonly save: string;
  readonly cancel: string;
  readonly submit: () => void;
  readonly giveUp: () => void;
}

/** A form that saves when the person says so, and can be given up. */
export function formTemplate({desk, words}: MeetingScreen, setting: FormSetting, fields: unknown): TemplateResult {
  const {label, save, cancel, submit, giveUp} = setting;
  const send = (event: Event): void => {
    event.preventDefault();
    submit();
  };
  return html`
    <form class="box no-print" novalidate aria-label=${label} @submit=${send}>
      <p class="form-name" aria-hidden="true">${label}</p>
      ${fields}
      <div class="actions">
        <button class="button primary" type="submit">${save}</button>
        <button class="button" type="button" @click=${giveUp}>${cancel}</button>
      </div>
      ${keptTemplate(desk.words, desk.record.status.phase === 'open', words)}
    </form>
  `;
}
