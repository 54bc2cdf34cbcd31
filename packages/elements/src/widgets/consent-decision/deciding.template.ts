import {localized} from '@avec/model';
import {html, nothing, type TemplateResult} from 'lit';

import {kindsFor} from './choice-places.js';
import type {ConsentScreen} from './consent-screen.js';
import {asksItself} from './consent-standing.js';
import {radiosTemplate} from '../../foundation/desk/radios.template.js';
import {keptTemplate, writingTemplate} from '../../foundation/desk/writing.template.js';

/** Who decides, who is there, and the decision: three answers of the same look and place, none of them chosen. */
export function decidingTemplate(screen: ConsentScreen): TemplateResult {
  const {words, desk} = screen;
  const submit = (event: Event): void => event.preventDefault();
  return html`
    <section class="card no-print" aria-labelledby="title decide">
      <h3 id="decide" tabindex="-1" data-land="decide">${words.decideTitle}</h3>
      <form novalidate @submit=${submit}>
        ${whoTemplate(screen)} ${companionTemplate(screen)} ${answersTemplate(screen)}
      </form>
      ${keptTemplate(desk.words, desk.words.places.size > 0, words)}
    </section>
  `;
}

function whoTemplate({words, desk, viewer, rule, language, choices}: ConsentScreen): TemplateResult {
  const age = rule?.decidesFrom ?? 0;
  const options = kindsFor(viewer.role, rule).map((value) => ({value, label: words.whoOptions[value](age)}));
  const {problem} = choices;
  return html`
    ${radiosTemplate(desk.words, {
      place: 'who',
      label: words.who,
      hint: words.whoHint,
      options,
      problem: problem === 'who' ? words.whoMissing : '',
    })}
    ${
      desk.words.at('who')?.text === 'substitute'
        ? writingTemplate(desk.words, {
            place: 'basis',
            label: words.basis,
            hint: words.basisHint,
            kind: 'line',
            isNeeded: true,
            problem: problem === 'basis' ? words.basisMissing : '',
          })
        : nothing
    }
    ${rule ? html`<p class="quiet-text">${words.whoLaw(localized(rule.statute, language))}</p>` : nothing}
    ${viewer.role === 'person' ? html`<p class="quiet-text">${words.whoElse}</p>` : nothing}
  `;
}

function companionTemplate({words, desk, choices}: ConsentScreen): TemplateResult {
  const field = (place: 'companion-name' | 'companion-role', label: string): TemplateResult =>
    writingTemplate(desk.words, {
      place,
      label,
      kind: 'line',
      problem: choices.problem === place ? words.companionMissing : '',
    });
  return html`
    <fieldset class="companion">
      <legend class="label">${words.companion}</legend>
      <p class="quiet-text">${words.companionHint}</p>
      <div class="pair">
        ${field('companion-name', words.companionName)} ${field('companion-role', words.companionRole)}
      </div>
    </fieldset>
  `;
}

function answersTemplate(screen: ConsentScreen): TemplateResult {
  const {words, acts, isActing, stands} = screen;
  const answer = (label: string, means: string, act: () => void): TemplateResult => html`
    <li>
      <button class="button answer" type="button" aria-disabled=${isActing ? 'true' : nothing} @click=${act}>
        <span class="word">${label}</span> <span class="means">${means}</span>
      </button>
    </li>
  `;
  return html`
    <ul class="plain answers" aria-label=${words.decideTitle}>
      ${answer(words.choose, words.chooseMeans, () => acts.decide('give'))}
      ${answer(words.refuse, words.refuseMeans, () => acts.decide('refuse'))}
      ${
        asksItself(stands.standing)
          ? answer(words.later, words.laterMeans, acts.later)
          : answer(words.leaveAsIs, words.laterMeans, acts.leave)
      }
    </ul>
  `;
}
