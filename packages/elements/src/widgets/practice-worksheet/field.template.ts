import {html, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';

import type {SheetPlace} from './sheet.js';
import type {SheetScreen} from './worksheet-screen.js';

/**
 * Room for some sentences, kept as they are written.
 *
 * Nothing that is typed leaves the widget: an input event carries it to every listener of the page.
 */
export function fieldTemplate({acts}: SheetScreen, place: SheetPlace, label: string, text: string): TemplateResult {
  const take = (event: Event): void => {
    event.stopPropagation();
    acts.write(place, (event.currentTarget as HTMLTextAreaElement).value);
  };
  return html`
    <label class="writing">
      <span class="label">${label}</span>
      <textarea
        class="field"
        rows="3"
        maxlength="20000"
        autocomplete="off"
        .value=${live(text)}
        @input=${take}
        @focus=${() => acts.hold(place)}
        @blur=${() => acts.hold(null)}
      ></textarea>
    </label>
  `;
}
