import type {OutcomeSession} from '@avec/model';
import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';

import {answersTemplate} from './answers.template.js';
import {confirmTemplate, isAsked} from './confirm.template.js';
import {LISTED, nameOn, type HistoryScreen} from './history-screen.js';
import {allSessions, hasNotes, listedCount, mayTakeBack} from './outcome-history.logic.js';
import {formatDay} from '../../foundation/locale/formats.js';
import {voiceMark} from '../../foundation/voices/voices.js';

/** Every session of every voice, newest first. What is folded is not drawn. */
export function sessionsTemplate(screen: HistoryScreen): TemplateResult {
  const {reading, words, choices, isPrinting} = screen;
  const sessions = allSessions(reading.voices);
  const count = isPrinting ? sessions.length : listedCount(sessions.length, choices.listed);
  return html`
    <section aria-labelledby="sessions">
      <h3 id="sessions" tabindex="-1" data-land="sessions">${words.sessionsTitle}</h3>
      <ul class="plain sessions">
        ${repeat(
          sessions.slice(0, count),
          ({id}) => id,
          (session) => html`<li>${sessionTemplate(session, screen)}</li>`,
        )}
      </ul>
      ${moreTemplate(screen, sessions.slice(count))}
    </section>
  `;
}

function moreTemplate(
  {words, choices, acts}: HistoryScreen,
  left: readonly OutcomeSession[],
): TemplateResult | typeof nothing {
  const [next] = left;
  if (!next) return nothing;
  // The focus goes to the first of those that came: the button may be gone.
  const more = () => acts.choose({listed: choices.listed + LISTED}, `session ${next.id}`);
  return html`<button class="button more no-print" type="button" @click=${more}>
    ${words.showMore(left.length)}
  </button>`;
}

function sessionTemplate(session: OutcomeSession, screen: HistoryScreen): TemplateResult {
  const {words, language, choices, acts, isPrinting} = screen;
  const isOpen = isPrinting || choices.open.has(session.id);
  return html`
    <details
      ?open=${isOpen}
      @toggle=${(event: Event) => acts.unfold(session.id, (event.currentTarget as HTMLDetailsElement).open)}
    >
      <summary data-land="session ${session.id}">
        <b>${formatDay(session.on, language)}</b>
        <span class="voice-line">${voiceMark(session.voice.role)} ${nameOn(screen, session.voice)}</span>
        ${session.audience === 'private' ? html`<span class="tag">${words.forYouOnly}</span>` : nothing}
      </summary>
      ${isOpen ? html`<div class="body">${answersTemplate(session, screen)} ${actsTemplate(session, screen)}</div>` : nothing}
    </details>
  `;
}

function actsTemplate(session: OutcomeSession, screen: HistoryScreen): TemplateResult | typeof nothing {
  const {words, language, viewer, isReadOnly, isPrinting, acts} = screen;
  if (isReadOnly || isPrinting || !mayTakeBack(viewer, session)) return nothing;
  const {id} = session;
  if (isAsked(screen, {act: 'take-back', id})) {
    return confirmTemplate(screen, {
      what: words.takeBackAsk,
      yes: words.takeBackYes,
      act: () => acts.takeBack(session),
    });
  }
  if (isAsked(screen, {act: 'erase', id})) {
    return confirmTemplate(screen, {what: words.eraseAsk, yes: words.eraseYes, act: () => acts.erase(session)});
  }
  const day = formatDay(session.on, language);
  const button = (act: 'take-back' | 'erase', text: string, name: string) => html`
    <button
      class="button quiet"
      type="button"
      aria-label=${name}
      data-land="${act} ${id}"
      @click=${() => acts.ask({act, id})}
    >
      ${text}
    </button>
  `;
  return html`
    <div class="actions no-print">
      ${button('take-back', words.takeBack, words.takeBackOf(day))}
      ${hasNotes(session) ? button('erase', words.erase, words.eraseOf(day)) : nothing}
    </div>
  `;
}
