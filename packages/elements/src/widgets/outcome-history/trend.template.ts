import {localized} from '@avec/model';
import {html, isServer, nothing, type TemplateResult} from 'lit';

import {isWithin} from './charts-data.js';
import type {HistoryScreen} from './history-screen.js';
import {oldestDay, ratingOf} from './outcome-history.logic.js';
import {formatDay} from '../../foundation/locale/formats.js';

/** One theme over time, as each voice saw it. */
export function trendTemplate(screen: HistoryScreen): TemplateResult {
  const {reading, scale, viewer, words, language, charts} = screen;
  const theme = themeOn(screen);
  const label = scale.items.find(({id}) => id === theme)?.label ?? {};
  return html`
    <section aria-labelledby="trend">
      <h3 id="trend">${words.trendTitle}</h3>
      ${pickerTemplate(screen, theme)}
      <avec-trend-chart
        .lines=${charts.lines(reading.voices, theme, scale, viewer, words)}
        .label=${localized(label, language)}
        .min=${scale.range.min}
        .max=${scale.range.max}
        .anchors=${charts.anchors(scale, theme, language)}
        .annotations=${charts.annotations(reading.annotations, oldestDay(reading.voices), words)}
      >
      </avec-trend-chart>
      ${hasOtherRange(screen, theme) ? html`<p class="quiet-text">${words.otherRange}</p>` : nothing}
      ${reading.hasEarlier ? earlierTemplate(screen) : nothing}
    </section>
  `;
}

/** @returns The id of the theme that is shown. */
export function themeOn({choices, scale}: HistoryScreen): string {
  const theme = scale.items.find(({id}) => id === choices.theme) ?? scale.items[0];
  return theme?.id ?? '';
}

function pickerTemplate({scale, words, language, acts}: HistoryScreen, theme: string): TemplateResult {
  return html`
    <label class="pick no-print">
      <span>${words.theme}</span>
      <select
        class="field"
        data-land="theme"
        @change=${(event: Event) => acts.choose({theme: (event.currentTarget as HTMLSelectElement).value})}
      >
        ${scale.items.map(
          ({id, label}) => html`
            <option value=${id} ?selected=${id === theme} .selected=${isServer ? nothing : id === theme}>
              ${localized(label, language)}
            </option>
          `,
        )}
      </select>
    </label>
  `;
}

function earlierTemplate(screen: HistoryScreen): TemplateResult {
  const {reading, words, language, acts} = screen;
  return html`
    <p class="quiet-text">${words.since(formatDay(oldestDay(reading.voices), language))}</p>
    <button class="button no-print" type="button" data-land="earlier" @click=${acts.readEarlier}>
      ${words.showEarlier}
    </button>
  `;
}

// An earlier version of a scale may have had another range; how its answers compare is not ours to say.
function hasOtherRange({reading, scale}: HistoryScreen, theme: string): boolean {
  return reading.voices.some(({sessions}) =>
    sessions.some((session) => !isWithin(ratingOf(session, theme), scale.range)),
  );
}
