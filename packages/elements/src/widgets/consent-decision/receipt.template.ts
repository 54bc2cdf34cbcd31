import {localDay, type ConsentDecision} from '@avec/model';
import {html, nothing, type TemplateResult} from 'lit';

import {noticeOfDecision, type ConsentScreen} from './consent-screen.js';
import {saidTemplate} from './notice.template.js';
import {formatDay} from '../../foundation/locale/formats.js';

/** A receipt to read: what was asked, in the words that were shown, and what was decided. */
export function receiptTemplate(screen: ConsentScreen, decision: ConsentDecision): TemplateResult {
  const {words} = screen;
  const notice = noticeOfDecision(decision, screen.desk.seen.view);
  return html`
    <div class="receipt-text">
      <dl class="facts">${factsTemplate(screen, decision)}</dl>
      ${
        notice
          ? html`<h4>${words.asked}</h4>
              <p class="asked" lang=${notice.language}>${notice.title}</p>
              <div lang=${notice.language}>
                <p>${notice.explanation.simple}</p>
                <p class="said">${notice.explanation.full}</p>
              </div>
              ${saidTemplate(words, notice)}`
          : nothing
      }
      <p class="quiet-text">${words.receiptAbout}</p>
    </div>
  `;
}

function factsTemplate(screen: ConsentScreen, decision: ConsentDecision): TemplateResult {
  const {words, language} = screen;
  const {author, body} = decision;
  const row = (label: string, said: unknown): TemplateResult => html`
    <div>
      <dt>${label}</dt>
      <dd>${said}</dd>
    </div>
  `;
  const {companion, decidedBy, definition, review, until, erased} = body ?? {};
  const by = author.name ? words.named(words.roles[author.role], author.name) : words.roles[author.role];
  return html`
    ${row(words.decision, decisionInWords(screen, decision))} ${row(words.when, momentInWords(screen, decision))}
    ${row(words.decider, html`${by}${decidedBy ? html`, ${words.deciders[decidedBy.kind]}` : nothing}`)}
    ${decidedBy?.kind === 'substitute' ? row(words.basis, decidedBy.basis || words.erased) : nothing}
    ${
      companion
        ? row(
            words.companionWas,
            erased && !companion.name ? words.erased : words.named(companion.name, companion.role),
          )
        : nothing
    }
    ${
      review && decision.act === 'give'
        ? row(
            words.term,
            `${words.review(formatDay(review, language))} ${words.ends(formatDay(until ?? '', language))}`,
          )
        : nothing
    }
    ${row(words.number, html`<code>${decision.by}</code>`)}
    ${definition ? row(words.version, definition.version) : nothing}
    ${definition ? row(words.fingerprint, html`<code>${definition.hash}</code>`) : nothing}
  `;
}

/** @returns What was decided: "Agreed". */
export function decisionInWords({words}: Pick<ConsentScreen, 'words'>, {act}: ConsentDecision): string {
  const state = {give: 'given', refuse: 'refused', withdraw: 'withdrawn'} as const;
  return words.standings[state[act]];
}

/** @returns The local day of a decision, where it was made: `YYYY-MM-DD`. */
export function dayOf({at, zone}: ConsentDecision): string {
  return localDay(new Date(at.slice(0, 24)), zone);
}

function momentInWords({words, language}: ConsentScreen, decision: ConsentDecision): string {
  const {at, zone} = decision;
  // The clock on the wall where it was decided, and not of whoever reads it.
  const time = new Date(at.slice(0, 24)).toLocaleTimeString(language, {timeStyle: 'short', timeZone: zone});
  return words.whenAt(formatDay(dayOf(decision), language), time, zone);
}
