import type {ContingencyField} from '@avec/model';
import {html, type TemplateResult} from 'lit';

import {FIELDS, PARTS, versionsOf, type Part} from './plans.js';
import {inWords, type PlansScreen} from './plans-screen.js';
import {formatDay} from '../../foundation/locale/formats.js';

/** What can be ticked by hand, where it is a choice among few. */
const TICKS: Readonly<Partial<Record<ContingencyField, readonly string[]>>> = {
  contactAgrees: ['yes', 'no'],
  whoCalls: ['person', 'practitioner'],
};

/** Both plans as a page of paper: what is agreed, and room to write what is not. */
export function paperTemplate(screen: PlansScreen): TemplateResult {
  const {words, paper, today, language} = screen;
  return html`
    <div class="paper">
      <h2>${words.title}</h2>
      ${paper === 'now' ? html`<p>${words.printed(formatDay(today, language))}</p>` : html`<p>${words.askFirst}</p>`}
      ${PARTS.map((part) => partTemplate(screen, part))}
    </div>
  `;
}

function partTemplate(screen: PlansScreen, part: Part): TemplateResult {
  const {title, purpose} = screen.words.parts[part];
  return html`
    <table>
      <caption>
        ${title} – ${purpose}
      </caption>
      <tbody>
        ${FIELDS[part].map((field) => rowTemplate(screen, field))}
      </tbody>
    </table>
  `;
}

function rowTemplate(screen: PlansScreen, field: ContingencyField): TemplateResult {
  const {words, paper, plans} = screen;
  const texts = paper === 'blank' ? [] : versionsOf(plans, field).map((version) => textOf(screen, field, version));
  const [shown = '', ...others] = texts;
  return html`
    <tr class=${shown === '' ? 'empty' : ''}>
      <th scope="row">${words.fields[field].label}</th>
      <td>
        ${shown === '' ? roomTemplate(screen, field) : html`<span class="said">${shown}</span>`}
        ${others.map((text) => html`<p>${words.alsoWritten(text || words.notSaid)}</p>`)}
      </td>
    </tr>
  `;
}

/** Circles where a few things can be ticked, and empty room elsewhere. */
function roomTemplate(screen: PlansScreen, field: ContingencyField): readonly TemplateResult[] {
  const {modes} = screen;
  const values = field === 'thenMode' ? modes.map(({id}) => id) : (TICKS[field] ?? []);
  return values.map((value) => html`<span class="tick">${inWords(screen, field, value)}</span>`);
}

function textOf(
  screen: PlansScreen,
  field: ContingencyField,
  {value, erased}: {readonly value: string; readonly erased: boolean},
): string {
  return erased ? screen.words.erased : inWords(screen, field, value);
}
