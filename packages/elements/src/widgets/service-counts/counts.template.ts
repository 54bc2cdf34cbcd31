import {html, nothing, svg, type TemplateResult} from 'lit';

import type {CountRow, CountTable, CountTables} from './service-counts.logic.js';
import type {ServiceCountsMessages} from './service-counts.messages.js';
import {formatList, formatNumber} from '../../foundation/locale/formats.js';

/** What tables are drawn from. */
export interface CountsScreen {
  readonly words: ServiceCountsMessages;
  readonly language: string;
  readonly minimum: number;
}

/** Tables under one heading; the names of those that have nothing to show below. */
export function tablesTemplate(
  screen: CountsScreen,
  {id, title, column}: {readonly id: string; readonly title: string; readonly column: string},
  {tables, without}: CountTables,
): TemplateResult | typeof nothing {
  if (tables.length === 0 && without.length === 0) return nothing;
  return html`
    <section aria-labelledby=${id}>
      <h3 id=${id}>${title}</h3>
      <div class="tables">${tables.map((table) => tableTemplate(screen, column, table))}</div>
      ${
        without.length === 0
          ? nothing
          : html`<p class="quiet-text">${screen.words.notShown(formatList(without, screen.language))}</p>`
      }
    </section>
  `;
}

function tableTemplate(screen: CountsScreen, column: string, table: CountTable): TemplateResult {
  const {words, language} = screen;
  const {title, line, rows, total} = table;
  return html`
    <table>
      <caption>
        <span class="name">${title}</span>
        ${line === '' ? nothing : html`<span class="quiet-text">${line}</span>`}
      </caption>
      <thead>
        <tr>
          <th scope="col">${column}</th>
          <th scope="col">${words.people}</th>
        </tr>
      </thead>
      <tbody>
        ${rows.map((row) => rowTemplate(screen, row))}
      </tbody>
      ${
        total === null
          ? nothing
          : html`
              <tfoot>
                <tr>
                  <th scope="row">${words.total}</th>
                  <td>${formatNumber(total, language)}</td>
                </tr>
              </tfoot>
            `
      }
    </table>
  `;
}

function rowTemplate(
  {words, language, minimum}: CountsScreen,
  {label, term, people, length}: CountRow,
): TemplateResult {
  return html`
    <tr>
      <th scope="row">${label} ${term === '' ? nothing : html`<span class="term quiet-text">${term}</span>`}</th>
      ${
        people === null
          ? html`<td class="hidden-number quiet-text">${words.hidden(minimum)}</td>`
          : html`<td>
              ${formatNumber(people, language)}
              ${svg`<svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
                <rect width=${String(length * 100)} height="10" />
              </svg>`}
            </td>`
      }
    </tr>
  `;
}
