import type {ConsentDecision} from '@avec/model';
import {html, nothing, type TemplateResult} from 'lit';

import {kindsFor} from './choice-places.js';
import type {ConsentScreen} from './consent-screen.js';
import {saidTemplate} from './notice.template.js';
import {receiptTemplate} from './receipt.template.js';

/** The consent on paper: the receipt of a decision, or a form with room to write by hand. */
export function paperTemplate(screen: ConsentScreen): TemplateResult {
  const {choices, stands, past, part} = screen;
  const {paper} = choices;
  const wanted = typeof paper === 'object' ? paper.receipt : paper === 'now' ? stands.decision?.by : undefined;
  const decision = past.find((each) => each.decision.by === wanted)?.decision;
  return html`
    <div class="paper">${decision && part === 'deciding' ? receiptPage(screen, decision) : blankPage(screen)}</div>
  `;
}

function receiptPage(screen: ConsentScreen, decision: ConsentDecision): TemplateResult {
  return html`<h2>${screen.words.receipt}</h2>
    ${receiptTemplate(screen, decision)}`;
}

function blankPage({words, notice, viewer, rule, part}: ConsentScreen): TemplateResult {
  const age = rule?.decidesFrom ?? 0;
  // A form that somebody else prints is for the person, and for who stands in their place.
  const roles = part === 'deciding' ? [viewer.role] : (['person', 'representative'] as const);
  const kinds = roles.flatMap((role) => kindsFor(role, rule));
  return html`
    <h2 lang=${notice.language}>${notice.title}</h2>
    <p lang=${notice.language}>${notice.explanation.simple} ${notice.explanation.full}</p>
    ${saidTemplate(words, notice)}
    <p class="paper-label">${words.who}</p>
    <ul class="plain">
      ${kinds.map((kind) => tick(words.whoOptions[kind](age)))}
    </ul>
    ${kinds.includes('substitute') ? line(words.basis) : nothing}
    <p class="paper-label">${words.companion}</p>
    <div class="paper-pair">${line(words.companionName)} ${line(words.companionRole)}</div>
    <div class="paper-part">
      <p class="paper-label">${words.decideTitle}. ${words.paperTicks}</p>
      <ul class="plain paper-answers">
        ${tick(`${words.choose}. ${words.chooseMeans}.`)} ${tick(`${words.refuse}. ${words.refuseMeans}.`)}
        ${tick(`${words.later}. ${words.laterMeans}.`)}
      </ul>
      <div class="paper-pair">${line(words.signature)} ${line(words.day)}</div>
    </div>
    <p>${words.paperReturn(`${notice.controller.name}, ${notice.controller.address}, ${notice.controller.contact}`)}</p>
  `;
}

function tick(label: string): TemplateResult {
  return html`<li class="tick"><span class="disc"></span> <span>${label}</span></li>`;
}

function line(label: string): TemplateResult {
  return html`<p class="paper-line"><span>${label}</span> <span class="rule"></span></p>`;
}
