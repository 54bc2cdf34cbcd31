import type {ScaleDefinition} from '@avec/model';
import {html, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';

import {itemPart, type ItemDraft} from './outcome-scale.logic.js';
import type {OutcomeScaleMessages} from './outcome-scale.messages.js';
import type {ThemeView} from './theme-view.js';
import type {RatingControl, RatingItemElement} from '../../controls/rating-item/index.js';
import {checkTemplate} from '../../foundation/fields/check.template.js';

/** What a theme tells the scale it is part of. */
export interface ThemeListener {
  said(itemId: string, change: Partial<ItemDraft>): void;
  /** A part of the draft is being edited; `null`: no longer. */
  editing(part: string | null): void;
}

/** How the themes of a scale are asked. */
export interface ThemeSetting {
  readonly scale: ScaleDefinition;
  readonly words: OutcomeScaleMessages;
  readonly control: RatingControl;
  readonly listener: ThemeListener;
}

/** One theme: the rating, what was said before, and what the person wants to add. */
export function themeTemplate(
  {id, label, hint, anchors, marks, trend}: ThemeView,
  draft: ItemDraft,
  {scale, words, control, listener}: ThemeSetting,
): TemplateResult {
  return html`
    <section class="theme">
      <avec-rating-item
        exportparts="label:theme-label, point, aside"
        .label=${label}
        .hint=${hint}
        .min=${scale.range.min}
        .max=${scale.range.max}
        .control=${control}
        .anchors=${anchors}
        .marks=${marks}
        .answer=${draft.answer}
        @input=${(event: Event) => listener.said(id, {answer: (event.currentTarget as RatingItemElement).answer})}
      >
      </avec-rating-item>
      ${trend}
      <div class="more">
        ${checkTemplate(words.important, draft.important, (important) => listener.said(id, {important}))}
        ${checkTemplate(words.discuss, draft.discuss, (discuss) => listener.said(id, {discuss}))}
        <details class="note" ?open=${draft.note !== ''}>
          <summary>${words.note}</summary>
          ${noteTemplate({
            label: `${words.noteHint} – ${label}`,
            text: draft.note,
            part: itemPart(id),
            write: (note) => listener.said(id, {note}),
            editing: (part) => listener.editing(part),
          })}
        </details>
      </div>
    </section>
  `;
}

/** Room for a person's own words. */
export interface NoteField {
  readonly label: string;
  readonly text: string;
  /** Part of the draft it is kept in. */
  readonly part: string;
  readonly write: (text: string) => void;
  readonly editing: (part: string | null) => void;
}

/** A field for words. Grows with them; nothing in it is ever read by a machine. */
export function noteTemplate({label, text, part, write, editing}: NoteField): TemplateResult {
  return html`
    <label class="note-field">
      <span>${label}</span>
      <textarea
        class="field"
        rows="3"
        maxlength="20000"
        autocomplete="off"
        .value=${live(text)}
        @input=${(event: Event) => {
          // What is typed stays here: an input event carries it to every listener of the page.
          event.stopPropagation();
          write((event.currentTarget as HTMLTextAreaElement).value);
        }}
        @focus=${() => editing(part)}
        @blur=${() => editing(null)}
      ></textarea>
    </label>
  `;
}
