import type {ConsentNotice} from '@avec/model';
import {html, type TemplateResult} from 'lit';

import type {ConsentDecisionMessages} from './consent-decision.messages.js';
import {isAsked, type ConsentScreen} from './consent-screen.js';

/** Everything that is asked, drawn from the very words that are kept with a decision. */
export function noticeTemplate(screen: ConsentScreen): TemplateResult {
  const {words, notice} = screen;
  const all = saidTemplate(words, notice);
  return html`
    <section class="card" aria-labelledby="title notice">
      <h3 id="notice">${words.noticeTitle}</h3>
      <p class="simple" lang=${notice.language}>${notice.explanation.simple}</p>
      <details>
        <summary>${words.fuller}</summary>
        <p class="said" lang=${notice.language}>${notice.explanation.full}</p>
      </details>
      ${
        isAsked(screen)
          ? all
          : html`<details>
              <summary>${words.allThatIsAsked}</summary>
              ${all}
            </details>`
      }
    </section>
  `;
}

/** The parts of what is asked, each with its name. */
export function saidTemplate(words: ConsentDecisionMessages, notice: ConsentNotice): TemplateResult {
  const {about, recipients, controller, statute, jurisdiction, reviewDays, validDays} = notice;
  const row = (label: string, said: unknown): TemplateResult => html`
    <div>
      <dt>${label}</dt>
      <dd lang=${notice.language}>${said}</dd>
    </div>
  `;
  return html`
    <dl>
      ${row(words.purpose, notice.purpose)} ${row(words.information[about], notice.information)}
      ${row(
        words.recipients[about],
        html`<ul class="names">
          ${recipients.map(({name}) => html`<li>${name}</li> `)}
        </ul>`,
      )}
      ${row(words.refusal, notice.consequencesOfRefusal)} ${row(words.withdrawal, notice.consequencesOfWithdrawal)}
      ${row(words.elsewhere, notice.withdrawalElsewhere)} ${row(words.retention, notice.retention)}
      ${row(words.storage, notice.storage)}
      <div>
        <dt>${words.term}</dt>
        <dd>${words.termOf(reviewDays, validDays)}</dd>
      </div>
      ${row(
        words.controller,
        html`${controller.name} (${controller.type})<br />${controller.address}<br />${controller.contact}`,
      )}
      ${row(words.law, statute ? html`${statute} <span class="code">(${jurisdiction})</span>` : jurisdiction)}
    </dl>
  `;
}
