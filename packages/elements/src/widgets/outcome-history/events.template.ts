import type {AnnotationView} from '@avec/model';
import {html, isServer, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';

import type {AnnotationDraft} from './annotation-desk.js';
import {confirmTemplate, isAsked} from './confirm.template.js';
import {failureOn, nameOn, type HistoryScreen} from './history-screen.js';
import {mayAnnotate, mayTakeBack} from './outcome-history.logic.js';
import {formatDay} from '../../foundation/locale/formats.js';

/** What stands open under this id is the list of all that happened. */
export const ALL_EVENTS = 'all events';

/** What happened in the person's life, put on the time line by that person. */
export function eventsTemplate(screen: HistoryScreen): TemplateResult | typeof nothing {
  const {reading, viewer, words, desk, isReadOnly, acts} = screen;
  const mayWrite = mayAnnotate(viewer) && !isReadOnly;
  if (!mayWrite && reading.annotations.length === 0) return nothing;
  return html`
    <section aria-labelledby="events">
      <h3 id="events">${words.eventsTitle}</h3>
      ${mayWrite ? html`<p class="no-print">${words.eventsFor}</p>` : nothing}
      ${reading.annotations.length > 0 ? listTemplate(screen) : nothing}
      ${mayWrite && desk.draft ? formTemplate(desk.draft, screen) : nothing}
      ${
        mayWrite && !desk.draft
          ? html`<button class="button no-print" type="button" data-land="add" @click=${acts.write}>
              ${words.add}
            </button>`
          : nothing
      }
    </section>
  `;
}

function listTemplate(screen: HistoryScreen): TemplateResult {
  const {reading, words, choices, acts, isPrinting} = screen;
  const isOpen = isPrinting || choices.open.has(ALL_EVENTS);
  return html`
    <details
      ?open=${isOpen}
      @toggle=${(event: Event) => acts.unfold(ALL_EVENTS, (event.currentTarget as HTMLDetailsElement).open)}
    >
      <summary data-land="events">${words.eventsAll(reading.annotations.length)}</summary>
      ${
        isOpen
          ? html`<ul class="plain rows">
              ${reading.annotations.map((each) => html`<li>${eventTemplate(each, screen)}</li>`)}
            </ul>`
          : nothing
      }
    </details>
  `;
}

function eventTemplate(event: AnnotationView, screen: HistoryScreen): TemplateResult {
  const {words, language} = screen;
  const said = [event, ...event.conflict];
  return html`
    ${said.map(({on, text}) => html` <span><b>${formatDay(on, language)}</b> ${text || words.eventErased}</span> `)}
    ${event.conflict.length > 0 ? html`<span class="quiet-text">${words.conflict}</span>` : nothing}
    ${
      event.basis === 'own'
        ? nothing
        : html`<span class="quiet-text">${words.basis[event.basis](nameOn(screen, event.author))}</span>`
    }
    ${event.audience === 'private' ? html`<span class="tag">${words.forYouOnly}</span>` : nothing}
    ${actsTemplate(event, screen)}
  `;
}

function actsTemplate(event: AnnotationView, screen: HistoryScreen): TemplateResult | typeof nothing {
  const {viewer, words, isReadOnly, acts} = screen;
  if (isReadOnly || !mayAnnotate(viewer) || !mayTakeBack(viewer, event)) return nothing;
  const {id} = event;
  if (isAsked(screen, {act: 'remove', id})) {
    return confirmTemplate(screen, {what: words.removeAsk, yes: words.removeYes, act: () => acts.remove(event)});
  }
  const text = event.text || words.eventErased;
  return html`
    <span class="actions no-print">
      <button
        class="button quiet"
        type="button"
        aria-label=${words.changeOf(text)}
        data-land="change ${id}"
        @click=${() => acts.rewrite(event)}
      >
        ${words.change}
      </button>
      <button
        class="button quiet"
        type="button"
        aria-label=${words.removeOf(text)}
        data-land="remove ${id}"
        @click=${() => acts.ask({act: 'remove', id})}
      >
        ${words.remove}
      </button>
    </span>
  `;
}

function formTemplate(draft: AnnotationDraft, screen: HistoryScreen): TemplateResult {
  const {words, desk, choices, acts, today} = screen;
  const {problem} = choices;
  const submit = (event: Event) => {
    event.preventDefault();
    acts.save();
  };
  return html`
    <form
      class="box no-print"
      novalidate
      @submit=${submit}
      @focusin=${() => desk.hold('editing')}
      @focusout=${() => desk.hold('elsewhere')}
    >
      <label class="entry">
        <span>${words.what}</span>
        <textarea
          class="field"
          rows="2"
          maxlength="20000"
          autocomplete="off"
          data-land="what"
          aria-invalid=${problem === 'words-missing' ? 'true' : nothing}
          aria-describedby="problem"
          .value=${live(draft.text)}
          @input=${(event: Event) => desk.set({text: (event.currentTarget as HTMLTextAreaElement).value})}
        ></textarea>
      </label>
      <label class="entry">
        <span>${words.when}</span>
        <input
          class="field day"
          type="date"
          max=${today()}
          data-land="when"
          aria-invalid=${problem && problem !== 'words-missing' ? 'true' : nothing}
          aria-describedby="problem"
          .value=${live(draft.on)}
          @input=${(event: Event) => desk.set({on: (event.currentTarget as HTMLInputElement).value})}
        />
      </label>
      ${audienceTemplate(draft, screen)}
      <p id="problem" class="failure" role="alert">
        ${problem ? words[problem] : choices.question ? '' : failureOn(screen)}
      </p>
      <div class="actions">
        <button class="button primary" type="submit">${words.saveEvent}</button>
        <button class="button" type="button" @click=${acts.discard}>${words.discard}</button>
      </div>
      <p class="quiet-text">${desk.isKept ? words.kept : words.keptNot}</p>
    </form>
  `;
}

// Who may see a thing is settled when it is first written. A representative writes for the person, who sees all of it.
function audienceTemplate(
  draft: AnnotationDraft,
  {viewer, words, desk}: HistoryScreen,
): TemplateResult | typeof nothing {
  if (draft.changes !== null) {
    return html`<p class="quiet-text">${draft.private ? words.privateStays : words.sharedStays}</p>`;
  }
  if (viewer.role !== 'person') return nothing;
  return html`
    <label class="check">
      <input
        type="checkbox"
        ?checked=${draft.private}
        .checked=${isServer ? nothing : live(draft.private)}
        @change=${(event: Event) => desk.set({private: (event.currentTarget as HTMLInputElement).checked})}
      />
      <span>${words.private}</span>
    </label>
  `;
}
