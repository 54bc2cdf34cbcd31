import type {GoalAgreement, GoalView} from '@avec/model';
import {html, nothing, type TemplateResult} from 'lit';

import {isOutside, unsavedPlace} from './goal-editor.logic.js';
import {dayOn, labelOf, nameOn, type GoalScreen} from './goal-screen.js';
import {differingOn, differTemplate} from './proposal.template.js';
import {formatList} from '../../foundation/locale/formats.js';
import {voiceMark} from '../../foundation/voices/voices.js';
import {isSame} from '../../foundation/desk/people.js';

/** Who agrees to these words, who agreed to earlier ones, and who sees it differently. */
export function agreementTemplate(screen: GoalScreen, goal: GoalView): TemplateResult | typeof nothing {
  // To oneself there is nobody to agree with.
  if (goal.audience === 'private') return nothing;
  const {words} = screen;
  const said = goal.agreements.filter(({by}) => by !== null);
  return html`
    <section aria-labelledby="agreement">
      <h4 id="agreement" tabindex="-1" data-land="agreement">${words.agreementTitle}</h4>
      ${
        said.length > 0
          ? html`<ul class="plain">
              ${said.map((agreement) => html`<li>${oneTemplate(screen, goal, agreement)}</li>`)}
            </ul>`
          : nothing
      }
      ${differingOn(screen, goal, null)} ${actsTemplate(screen, goal)}
    </section>
  `;
}

function oneTemplate(
  screen: GoalScreen,
  goal: GoalView,
  {voice, by, at, current, changed}: GoalAgreement,
): TemplateResult {
  const {words, viewer, acts, language, isReadOnly} = screen;
  const name = nameOn(screen, voice);
  const day = dayOn(screen, at ?? goal.at);
  const fields = formatList([...new Set(changed.map((place) => labelOf(screen, place)))], language);
  return html`
    ${voiceMark(voice.role)} ${current ? words.agreedNow(name, day) : words.agreedBefore(name, day, fields)}
    ${
      by !== null && isSame(voice, viewer) && !isReadOnly
        ? html`<button class="button quiet no-print" type="button" @click=${() => acts.withdraw(goal, by)}>
            ${words.takeAgreementBack}
          </button>`
        : nothing
    }
  `;
}

function actsTemplate(screen: GoalScreen, goal: GoalView): TemplateResult | typeof nothing {
  const {words, acts, viewer, desk, isReadOnly} = screen;
  if (isReadOnly || isOutside(viewer)) return nothing;
  const place = unsavedPlace(goal.id, 'differ');
  if (desk.words.at(place)) return differTemplate(screen, goal, null);
  const agrees = goal.agreements.some(({voice, by, current}) => by !== null && current && isSame(voice, viewer));
  return html`
    ${agrees ? nothing : html`<p class="quiet-text no-print">${words.agreeHint}</p>`}
    <div class="actions no-print">
      ${
        agrees
          ? nothing
          : html`<button class="button" type="button" @click=${() => acts.agree(goal)}>${words.agree}</button>`
      }
      <button class="button quiet" type="button" @click=${() => acts.begin(place, '', goal)}>
        ${words.seeDifferently}
      </button>
    </div>
  `;
}
