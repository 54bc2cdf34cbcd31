import {localized, type ParticipationRun, type ParticipationSeries, type ParticipationView} from '@avec/model';
import {html, nothing, type TemplateResult} from 'lit';

import {askTemplate} from './ask.template.js';
import type {DecisionTold} from './decision-reading.js';
import {isOwn, isSaid} from './participation-ladder.logic.js';
import {answerOn, dayOn, nameOn, type LadderScreen} from './participation-screen.js';
import {voiceMark} from '../../foundation/voices/voices.js';

/** What each voice said of a decision, by date: rungs in words, each version of a ladder by itself. */
export function toldTemplate(screen: LadderScreen, told: DecisionTold): TemplateResult | typeof nothing {
  const {words} = screen;
  if (told.series.length === 0) return nothing;
  const id = `told-${told.decision.id}`;
  return html`
    <section class="told" aria-labelledby=${id}>
      <h4 id=${id}>${words.toldTitle}</h4>
      <p class="quiet-text">${words.toldHint}</p>
      ${told.series.map((series) => voiceTemplate(screen, told, series))}
    </section>
  `;
}

function voiceTemplate(screen: LadderScreen, told: DecisionTold, {voice, runs}: ParticipationSeries): TemplateResult {
  const isNamed = told.series.some((series) => isOtherLadder(screen, series.runs));
  return html`
    <h5>${voiceMark(voice.role)} ${nameOn(screen, voice)}</h5>
    ${[...runs].reverse().map(
      (run) => html`
        ${isNamed ? html`<p class="ladder-name quiet-text">${ladderName(screen, run)}</p>` : nothing}
        <ol class="plain views">
          ${[...run.points].reverse().map(({participationId}) => {
            const view = told.views.find(({id}) => id === participationId);
            return view ? html`<li>${viewTemplate(screen, view)}</li>` : nothing;
          })}
        </ol>
      `,
    )}
  `;
}

function isOtherLadder({ladder}: LadderScreen, runs: readonly ParticipationRun[]): boolean {
  return runs.some(({definition}) => definition.id !== ladder.id || definition.version !== ladder.version);
}

function ladderName({words, language, find}: LadderScreen, {definition}: ParticipationRun): string {
  const ladder = find(definition);
  return words.onLadder(ladder ? localized(ladder.title, language) : definition.id, definition.version);
}

function viewTemplate(screen: LadderScreen, view: ParticipationView): TemplateResult {
  const {words} = screen;
  const {on, basis, author, audience, place, wish, help, erased} = view;
  return html`
    <p class="on">
      <b>${dayOn(screen, on)}</b>
      ${basis === 'own' ? nothing : html`<span class="quiet-text">${words.bases[basis](nameOn(screen, author))}</span>`}
      ${audience === 'private' ? html`<span class="chip">${words.privateMark}</span>` : nothing}
    </p>
    <dl>
      <div>
        <dt>${words.placeColumn}</dt>
        <dd>${answerOn(screen, place, view)}</dd>
      </div>
      ${
        isSaid(wish)
          ? html`<div>
              <dt>${words.wishColumn}</dt>
              <dd>${answerOn(screen, wish, view, 'wish')}</dd>
            </div>`
          : nothing
      }
      ${
        help !== '' || erased
          ? html`<div>
              <dt>${words.helpColumn}</dt>
              <dd class="words">${help || html`<span class="quiet-text">${words.erased}</span>`}</dd>
            </div>`
          : nothing
      }
    </dl>
    ${conflictTemplate(screen, view)} ${actsTemplate(screen, view)}
  `;
}

/** Said on two devices that knew nothing of each other: all versions, to keep one. */
function conflictTemplate(screen: LadderScreen, view: ParticipationView): TemplateResult | typeof nothing {
  const {words, acts, viewer, isReadOnly} = screen;
  if (view.conflict.length === 0) return nothing;
  const mayChoose = !isReadOnly && isOwn(view, viewer);
  return html`
    <div class="box two-ways no-print" role="group" aria-label=${words.conflict}>
      <p>${words.conflict}</p>
      <ul class="plain versions">
        ${[view, ...view.conflict].map((version) => {
          const said = (['place', 'wish'] as const)
            .filter((asked) => isSaid(version[asked]))
            .map((asked) => answerOn(screen, version[asked], {...version, voice: view.voice}, asked));
          const text = [dayOn(screen, version.on), ...said, version.help].filter(Boolean).join(' · ');
          return html`<li>
            <span class="words">${text}</span>
            ${
              mayChoose
                ? html`<button
                    class="button"
                    type="button"
                    aria-label=${words.actOn(words.keepThis, text)}
                    @click=${() => acts.chooseView(view, version.by)}
                  >
                    ${words.keepThis}
                  </button>`
                : nothing
            }
          </li>`;
        })}
      </ul>
    </div>
  `;
}

function actsTemplate(screen: LadderScreen, view: ParticipationView): TemplateResult | typeof nothing {
  const {words, acts, viewer, isReadOnly, find, choices} = screen;
  if (isReadOnly || !isOwn(view, viewer)) return nothing;
  const {id, on} = view;
  if (choices.asked === id) return askTemplate(screen, {thing: view, asks: words.takeBackAsk, back: `take ${id}`});
  const day = dayOn(screen, on);
  return html`
    <div class="actions row no-print">
      ${
        find(view.definition)
          ? html`<button
              class="button quiet"
              type="button"
              aria-label=${words.actOn(words.change, day)}
              @click=${() => acts.beginChange(view)}
            >
              ${words.change}
            </button>`
          : nothing
      }
      <button
        class="button quiet"
        type="button"
        aria-label=${words.actOn(words.takeBack, day)}
        data-land="take ${id}"
        @click=${() => acts.ask(id, `ask ${id}`)}
      >
        ${words.takeBack}
      </button>
    </div>
  `;
}
