import type {ConsentDecision} from '@avec/model';
import {html, nothing, type TemplateResult} from 'lit';

import {isAsked, noticeOfDecision, type ConsentScreen} from './consent-screen.js';
import {holds, isWithdrawable} from './consent-standing.js';
import {dayOf, decisionInWords} from './receipt.template.js';
import {nameOf} from '../../foundation/desk/people.js';
import {formatDay} from '../../foundation/locale/formats.js';
import {voiceMark} from '../../foundation/voices/voices.js';

/** How the consent stands, in words; what that comes to; and the way to change it or take it back. */
export function standingTemplate(screen: ConsentScreen): TemplateResult {
  const {words, stands, desk} = screen;
  const told = stands.standing === 'disputed' ? (desk.seen.view?.standing ?? []) : [stands.decision];
  return html`
    <section class="standing" aria-labelledby="title standing">
      <h3 id="standing" class="quiet-text">${words.standingTitle}</h3>
      <p class="state">${words.standings[stands.standing]}</p>
      ${told.map((decision) => (decision ? decisionTemplate(screen, decision) : nothing))} ${comesToTemplate(screen)}
      ${consequencesTemplate(screen)} ${actsTemplate(screen)}
    </section>
  `;
}

/** Who decided, and when; where there are two decisions, also what each was. */
function decisionTemplate(screen: ConsentScreen, decision: ConsentDecision): TemplateResult {
  const {author} = decision;
  const {words, viewer, language, stands} = screen;
  const by = words.writtenBy(nameOf(author, viewer, words), formatDay(dayOf(decision), language));
  return html`
    <p>
      ${voiceMark(author.role)}
      ${stands.standing === 'disputed' ? words.actOn(decisionInWords(screen, decision), by) : by}
    </p>
  `;
}

function comesToTemplate({words, stands, language, definition, desk, part}: ConsentScreen): TemplateResult {
  const {standing, review, until} = stands;
  const day = (text: string | null): string => (text ? formatDay(text, language) : '');
  const later = part === 'deciding' ? (desk.words.at('later')?.text ?? '') : '';
  const isInformation = definition.about === 'information';
  return html`
    ${standing === 'given' && review ? html`<p>${words.review(day(review))} ${words.ends(day(until))}</p>` : nothing}
    ${standing === 'review-due' ? html`<p class="banner">${words.reviewDue(day(until))}</p>` : nothing}
    ${standing === 'outdated' ? html`<p class="banner">${words.outdated}</p>` : nothing}
    ${standing === 'expired' ? html`<p class="banner">${words.expired(day(until))}</p>` : nothing}
    ${standing === 'disputed' ? html`<p class="banner">${words.disputed}</p>` : nothing}
    ${isInformation && !holds(standing) ? html`<p>${words.nothingLeaves}</p>` : nothing}
    ${later ? html`<p>${words.laterOn(day(later))}</p>` : nothing}
  `;
}

/** What refusing or withdrawing comes to, in the words that were shown before it was done. */
function consequencesTemplate({desk, stands}: ConsentScreen): TemplateResult | typeof nothing {
  const {standing, decision} = stands;
  const notice = decision && noticeOfDecision(decision, desk.seen.view);
  if (!notice || (standing !== 'refused' && standing !== 'withdrawn')) return nothing;
  const text = standing === 'refused' ? notice.consequencesOfRefusal : notice.consequencesOfWithdrawal;
  return html`<p lang=${notice.language}>${text}</p>`;
}

function actsTemplate(screen: ConsentScreen): TemplateResult | typeof nothing {
  const {words, acts, part, isReadOnly, isActing, stands, desk} = screen;
  if (part !== 'deciding' || isReadOnly) return nothing;
  const mayWithdraw = isWithdrawable(stands, desk.seen);
  // What was said when it was given, and not what is said since.
  const notice = stands.decision?.body?.notice ?? screen.notice;
  return html`
    ${
      mayWithdraw
        ? html`<p id="about-withdrawal">
            ${words.withdrawSays} <span lang=${notice.language}>${notice.consequencesOfWithdrawal}</span>
            ${words.withdrawHint}
          </p>`
        : nothing
    }
    <div class="actions no-print">
      ${
        mayWithdraw
          ? html`<button
              class="button"
              type="button"
              aria-describedby="about-withdrawal"
              aria-disabled=${isActing ? 'true' : nothing}
              @click=${acts.withdraw}
            >
              ${words.withdraw}
            </button>`
          : nothing
      }
      ${
        isAsked(screen)
          ? nothing
          : html`<button class="button" type="button" data-land="open" @click=${acts.open}>
              ${words.changeChoice}
            </button>`
      }
    </div>
  `;
}
