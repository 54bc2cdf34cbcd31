import {LINE_LIMIT, type ContingencyField} from '@avec/model';
import {html, nothing, type TemplateResult} from 'lit';

import {FIELDS, isOvertaken, placeOf, startOf, valueOf, WAITS, type Part} from './plans.js';
import {inWords, type PlansScreen} from './plans-screen.js';
import {keptTemplate, writingTemplate, type WritingField} from '../../foundation/desk/writing.template.js';

/** One plan while it is written. */
export function partFormTemplate(screen: PlansScreen, part: Part): TemplateResult {
  const {desk, words, acts, plans, isActing} = screen;
  const fields = FIELDS[part];
  const save = (event: Event): void => {
    event.preventDefault();
    acts.save(part);
  };
  return html`
    <form class="no-print" novalidate aria-label=${words.parts[part].title} @submit=${save} @input=${keepInside}>
      ${
        fields.some((field) => isOvertaken(plans, field, desk.words))
          ? html`<p class="notice" role="status">${words.changedMeanwhile}</p>`
          : nothing
      }
      ${fields.map((field) => fieldTemplate(screen, field))}
      <div class="actions">
        <button
          class="button primary"
          type="submit"
          aria-disabled=${isActing ? 'true' : nothing}
          aria-label=${words.actOn(words.save, words.parts[part].title)}
        >
          ${words.save}
        </button>
        <button
          class="button"
          type="button"
          aria-label=${words.actOn(words.cancel, words.parts[part].title)}
          @click=${() => acts.cancel(part)}
        >
          ${words.cancel}
        </button>
      </div>
      ${keptTemplate(desk.words, desk.record.status.phase === 'open', words)}
    </form>
  `;
}

function fieldTemplate(screen: PlansScreen, field: ContingencyField): TemplateResult {
  const {desk, words, plans} = screen;
  return writingTemplate(desk.words, {
    ...words.fields[field],
    ...kindOf(screen, field),
    place: placeOf(field),
    start: startOf(plans, field),
  });
}

function kindOf(
  screen: PlansScreen,
  field: ContingencyField,
): Pick<WritingField, 'kind' | 'options' | 'limit' | 'rows'> {
  const {words, modes, plans} = screen;
  const choice = (values: readonly string[]): Pick<WritingField, 'kind' | 'options'> => {
    const now = valueOf(plans, field);
    // What was written elsewhere and is not offered here stays to be chosen.
    const all = now === '' || values.includes(now) ? values : [...values, now];
    const options = all.map((value) => ({value, label: inWords(screen, field, value)}));
    return {kind: 'choice', options: [{value: '', label: words.notDecided}, ...options]};
  };
  if (field === 'contactAgrees') return choice(['yes', 'no']);
  if (field === 'whoCalls') return choice(['person', 'practitioner']);
  if (field === 'waitMinutes') return choice(WAITS);
  if (field === 'thenMode') return choice(modes.map(({id}) => id));
  // A narrow screen shows a line of words whole only where it may break.
  return {kind: 'text', limit: LINE_LIMIT, rows: field === 'practitionerWill' ? 3 : 1};
}

/** A choice tells of itself by an event that every listener of the page would hear. */
function keepInside(event: Event): void {
  event.stopPropagation();
}
