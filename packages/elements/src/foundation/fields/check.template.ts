import {html, isServer, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';

/** A box to tick. */
export function checkTemplate(label: string, checked: boolean, tick: (checked: boolean) => void): TemplateResult {
  return html`
    <label class="check">
      <input
        type="checkbox"
        ?checked=${checked}
        .checked=${isServer ? nothing : live(checked)}
        @change=${(event: Event) => tick((event.currentTarget as HTMLInputElement).checked)}
      />
      <span>${label}</span>
    </label>
  `;
}
