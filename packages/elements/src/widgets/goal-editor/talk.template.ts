import type {CommentView, GoalView} from '@avec/model';
import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';

import {isOutside, unsavedPlace} from './goal-editor.logic.js';
import {dayOn, nameOn, type GoalScreen} from './goal-screen.js';
import {writingTemplate} from './writing.template.js';
import {voiceMark} from '../../foundation/voices/voices.js';

/** What is said about a goal: the thread everybody reads, and notes to oneself. */
export function talkTemplate(screen: GoalScreen, goal: GoalView): TemplateResult {
  const {words, desk} = screen;
  const {comments, notes} = desk.around;
  return html`
    ${
      goal.audience === 'private'
        ? nothing
        : html`
            <section aria-labelledby="talk">
              <h4 id="talk">${words.talkTitle}</h4>
              <p class="quiet-text no-print">${words.talkHint}</p>
              ${comments.length > 0 ? threadTemplate(screen, comments) : html`<p class="quiet-text">${words.talkEmpty}</p>`}
              ${formTemplate(screen, goal, 'shared')}
            </section>
          `
    }
    <section class="no-print" aria-labelledby="notes">
      <h4 id="notes">${words.notesTitle}</h4>
      <p class="quiet-text">${words.notesHint}</p>
      ${notes.length > 0 ? threadTemplate(screen, notes) : nothing} ${formTemplate(screen, goal, 'private')}
    </section>
  `;
}

function threadTemplate(screen: GoalScreen, comments: readonly CommentView[]): TemplateResult {
  return html`
    <ul class="plain thread">
      ${repeat(
        comments,
        ({id}) => id,
        ({voice, at, text, erased}) => html`
          <li class=${voice.role}>
            <p class="by">
              ${voiceMark(voice.role)} ${screen.words.writtenBy(nameOn(screen, voice), dayOn(screen, at))}
            </p>
            <p class="said">${erased ? screen.words.erased : text}</p>
          </li>
        `,
      )}
    </ul>
  `;
}

function formTemplate(
  screen: GoalScreen,
  goal: GoalView,
  audience: 'shared' | 'private',
): TemplateResult | typeof nothing {
  const {words, acts, viewer, desk, isReadOnly} = screen;
  if (isReadOnly || isOutside(viewer)) return nothing;
  const place = unsavedPlace(goal.id, audience === 'shared' ? 'comment' : 'note');
  const [add, save] = audience === 'shared' ? [words.talkAdd, words.talkSend] : [words.noteAdd, words.noteSave];
  if (!desk.words.at(place)) {
    return html`<button
      class="button quiet no-print"
      type="button"
      data-land="write ${place}"
      @click=${() => acts.begin(place, '', goal)}
    >
      ${add}
    </button>`;
  }
  const submit = (event: Event): void => {
    event.preventDefault();
    acts.comment(goal, audience);
  };
  return html`
    <form class="no-print" novalidate @submit=${submit}>
      ${writingTemplate(screen, {place, label: add, isNeeded: true})}
      <div class="actions">
        <button class="button primary" type="submit">${save}</button>
        <button class="button" type="button" @click=${() => acts.cancel([place], `write ${place}`)}>
          ${words.cancel}
        </button>
      </div>
    </form>
  `;
}
