import {wallTime, localDay, type ItemStatement, type OutcomeSession, type SessionItem} from '@avec/model';
import {html, nothing, type TemplateResult} from 'lit';

import {answerWords, scoreLines, themeName} from './answers.sentences.js';
import {nameOn, type HistoryScreen} from './history-screen.js';
import {voiceKey} from './outcome-history.logic.js';
import {formatDay, formatTime} from '../../foundation/locale/formats.js';

/** One session whole: who answered and how it was written down, each answer, each note, what it adds up to. */
export function answersTemplate(session: OutcomeSession, screen: HistoryScreen): TemplateResult {
  const {words, scale} = screen;
  const {version} = session.definition;
  return html`
    <p class="quiet-text">
      ${words.answeredBy(nameOn(screen, session.voice))}
      ${session.basis === 'own' ? nothing : html`<br />${words.basis[session.basis](nameOn(screen, session.author))}`}
      ${version === scale.version ? nothing : html`<br />${words.formerVersion(version)}`}
    </p>
    <ul class="plain rows">
      ${inOrderOfScale(session, screen).map((item) => itemTemplate(item, session, screen))}
    </ul>
    ${wholeNoteTemplate(session, screen)}
    ${scoreLines(session, sessionBefore(session, screen), screen).map((line) => html`<p>${line}</p>`)}
  `;
}

// As asked; themes that are asked no longer come last.
function inOrderOfScale({items}: OutcomeSession, {scale}: HistoryScreen): readonly SessionItem[] {
  const places = new Map(scale.items.map(({id}, place) => [id, place]));
  const placeOf = ({item}: SessionItem) => places.get(item) ?? places.size;
  return items.toSorted((one, other) => placeOf(one) - placeOf(other));
}

function sessionBefore(session: OutcomeSession, {reading}: HistoryScreen): OutcomeSession | null {
  const sessions = reading.voices.find(({key}) => key === voiceKey(session.voice))?.sessions ?? [];
  return sessions[sessions.indexOf(session) + 1] ?? null;
}

function itemTemplate(item: SessionItem, session: OutcomeSession, screen: HistoryScreen): TemplateResult {
  const isDisputed = item.conflict.length > 0;
  return html`
    <li>
      <span>${themeName(item.item, screen)}</span>
      ${isDisputed ? conflictTemplate(item, session, screen) : statementTemplate(item, session, screen)}
      ${item.erased ? html`<span class="quiet-text">${screen.words.erased}</span>` : nothing}
    </li>
  `;
}

// Neither knew of the other. Which of them holds is for people to say.
function conflictTemplate(item: SessionItem, session: OutcomeSession, screen: HistoryScreen): TemplateResult {
  return html`
    <div class="box">
      <p>${screen.words.conflict}</p>
      ${[item, ...item.conflict].map(
        (each) => html`
          <div class="statement">
            <span class="quiet-text">${writtenBy(each, screen)}</span>
            ${statementTemplate(each, session, screen)}
          </div>
        `,
      )}
    </div>
  `;
}

function statementTemplate(said: ItemStatement, session: OutcomeSession, screen: HistoryScreen): TemplateResult {
  const {words} = screen;
  return html`
    <b>${answerWords(said.answer, {item: said.item, session}, screen)}</b>
    ${
      said.important || said.discuss
        ? html`
            <span class="tags">
              ${said.important ? html`<span class="tag">${words.important}</span>` : nothing}
              ${said.discuss ? html`<span class="tag">${words.discuss}</span>` : nothing}
            </span>
          `
        : nothing
    }
    ${said.note ? html`<q class="note">${said.note}</q>` : nothing}
  `;
}

function writtenBy({author, at}: ItemStatement, screen: HistoryScreen): string {
  const {words, language} = screen;
  const time = wallTime(at);
  const day = formatDay(localDay(time, Intl.DateTimeFormat().resolvedOptions().timeZone), language);
  return words.writtenBy(nameOn(screen, author), day, formatTime(time, language));
}

function wholeNoteTemplate(
  {note, noteErased}: OutcomeSession,
  {words}: HistoryScreen,
): TemplateResult | typeof nothing {
  if (noteErased) return html`<p class="quiet-text">${words.erased}</p>`;
  if (!note) return nothing;
  return html`
    <p class="quiet-text whole">${words.wholeNote}</p>
    <blockquote>${note}</blockquote>
  `;
}
