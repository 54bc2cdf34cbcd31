import {localized, type OutcomeSession} from '@avec/model';
import {html, isServer, nothing, type TemplateResult} from 'lit';

import {nameOn, type HistoryScreen} from './history-screen.js';
import {
  comparables,
  comparedWith,
  latestTogether,
  seenDifferently,
  voiceKey,
  type Comparables,
  type SeenDifferently,
} from './outcome-history.logic.js';
import {formatDay} from '../../foundation/locale/formats.js';
import {voiceMark} from '../../foundation/voices/voices.js';

/** All themes of the latest session beside an earlier one, or beside how somebody else sees them. */
export function radarTemplate(screen: HistoryScreen): TemplateResult {
  const {reading, words, choices} = screen;
  const latest = reading.voices[0]?.sessions[0];
  const comparable = comparables(reading.voices);
  const other = comparedWith(comparable, choices.beside);
  return html`
    <section aria-labelledby="radar">
      <h3 id="radar">${words.radarTitle}</h3>
      ${
        latest && other
          ? html`${pickerTemplate(screen, comparable, other)} ${chartTemplate(screen, latest, other)}`
          : html`<p>${words.nothingBeside}</p>`
      }
    </section>
  `;
}

function chartTemplate(screen: HistoryScreen, latest: OutcomeSession, other: OutcomeSession): TemplateResult {
  const {scale, viewer, words, language, charts} = screen;
  return html`
    <avec-radar-chart
      .axes=${charts.axes(scale, language)}
      .polygons=${charts.polygons(latest, other, scale, viewer, words)}
      .min=${scale.range.min}
      .max=${scale.range.max}
      .label=${radarLabel(screen, latest, other)}
    >
    </avec-radar-chart>
  `;
}

// Whose it is is said where it is not the same voice twice.
function radarLabel(screen: HistoryScreen, latest: OutcomeSession, other: OutcomeSession): string {
  const {words, language} = screen;
  const [one, another] = [latest, other].map(({on}) => formatDay(on, language));
  if (voiceKey(latest.voice) === voiceKey(other.voice)) return words.days(one ?? '', another ?? '');
  return words.radarLabel(nameOn(screen, latest.voice), nameOn(screen, other.voice));
}

function pickerTemplate(screen: HistoryScreen, {earlier, others}: Comparables, chosen: OutcomeSession): TemplateResult {
  const {words, language, acts} = screen;
  const option = (session: OutcomeSession, name: string) => html`
    <option value=${session.id} ?selected=${session === chosen} .selected=${isServer ? nothing : session === chosen}>
      ${name}
    </option>
  `;
  const day = ({on}: OutcomeSession) => formatDay(on, language);
  return html`
    <label class="pick no-print">
      <span>${words.compareWith}</span>
      <select
        class="field"
        @change=${(event: Event) => acts.choose({beside: (event.currentTarget as HTMLSelectElement).value})}
      >
        ${
          earlier.length > 0
            ? html`<optgroup label=${words.earlierSessions}>
                ${earlier.map((each) => option(each, day(each)))}
              </optgroup>`
            : nothing
        }
        ${
          others.length > 0
            ? html`
                <optgroup label=${words.otherViews}>
                  ${others.map(({of, session}) => option(session, words.voiceOn(nameOn(screen, of.voice), day(session))))}
                </optgroup>
              `
            : nothing
        }
      </select>
    </label>
  `;
}

/** Themes that voices rate otherwise: each view as it is, a reason to talk and nothing more. */
export function differentTemplate(screen: HistoryScreen): TemplateResult | typeof nothing {
  const {reading, scale, words, language} = screen;
  const themes = seenDifferently(reading.voices, scale);
  if (themes.length === 0) return nothing;
  return html`
    <section aria-labelledby="different">
      <h3 id="different">${words.differentTitle}</h3>
      <p>${words.different}</p>
      <ul class="plain rows wide">
        ${themes.map((theme) => themeTemplate(theme, screen))}
      </ul>
      <p class="quiet-text">
        ${latestTogether(reading.voices)
          .map(({of, session}) => words.voiceOn(nameOn(screen, of.voice), formatDay(session.on, language)))
          .join(' · ')}
      </p>
    </section>
  `;
}

function themeTemplate({item, views}: SeenDifferently, screen: HistoryScreen): TemplateResult {
  const voices = new Map(screen.reading.voices.map(({key, voice}) => [key, voice]));
  return html`
    <li>
      <b>${localized(item.label, screen.language)}</b>
      <span class="views">
        ${views.map(({key, value}) => {
          const voice = voices.get(key);
          return voice ? html`<span>${voiceMark(voice.role)} ${nameOn(screen, voice)} <b>${value}</b></span>` : nothing;
        })}
      </span>
    </li>
  `;
}
