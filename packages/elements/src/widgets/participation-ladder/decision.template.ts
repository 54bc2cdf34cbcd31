import type {DecisionView, ParticipationView} from '@avec/model';
import {html, nothing, type TemplateResult} from 'lit';

import {askTemplate} from './ask.template.js';
import type {DecisionTold} from './decision-reading.js';
import {fieldTemplate} from './field.template.js';
import {draftPlace, isAlone, isOwn, nameOf} from './participation-ladder.logic.js';
import {answerOn, isSaying, momentOn, nameOn, titleOn, viewerSide, type LadderScreen} from './participation-screen.js';
import {sideTemplate} from './side.template.js';
import {toldTemplate} from './told.template.js';
import {viewFormTemplate} from './view-form.template.js';
import {voiceMark} from '../../foundation/voices/voices.js';
import {isSame} from '../../foundation/desk/people.js';

/** One decision as a card: what it is and who stands where; opened, all that was said and room to say more. */
export function decisionTemplate(screen: LadderScreen, told: DecisionTold): TemplateResult {
  const {words, acts, choices} = screen;
  const {decision} = told;
  const isOpen = choices.openId === decision.id;
  const land = `decision ${decision.id}`;
  return html`
    <article class=${isOpen ? 'decision open' : 'decision'} aria-label=${titleOn(screen, decision)}>
      <h3>
        <button
          class="opener"
          type="button"
          aria-expanded=${isOpen}
          data-land=${land}
          @click=${() => acts.open(isOpen ? null : told, land)}
        >
          <span class="words">${titleOn(screen, decision)}</span>
          <span class="toggle" aria-hidden="true">${isOpen ? words.close : words.open}</span>
        </button>
      </h3>
      ${factsTemplate(screen, told, isOpen)} ${isOpen ? openTemplate(screen, told) : nothing}
    </article>
  `;
}

function factsTemplate(screen: LadderScreen, {decision, side}: DecisionTold, isOpen: boolean): TemplateResult {
  const {words} = screen;
  const latest = [...(side?.person ? [side.person] : []), ...(side?.others ?? []).map(({view}) => view)];
  const isApart = side?.others.some(({stands}) => stands === 'apart') ?? false;
  return html`
    <ul class="plain facts">
      ${isOpen ? nothing : latest.map((view) => html`<li>${voiceFact(screen, view)}</li>`)}
      ${!isOpen && !side?.person ? html`<li class="quiet-text">${words.noneYet[viewerSide(screen)]}</li>` : nothing}
      ${!isOpen && isApart ? html`<li class="talk">${words.talk}</li>` : nothing}
      <li class="quiet-text">${named(screen, decision)}</li>
      ${decision.audience === 'private' ? html`<li class="chip">${words.privateMark}</li>` : nothing}
    </ul>
  `;
}

function named(screen: LadderScreen, {voice, at}: DecisionView): string {
  const {words, viewer} = screen;
  const day = momentOn(screen, at);
  return isSame(voice, viewer) ? words.namedOn(day) : words.namedBy(nameOn(screen, voice), day);
}

function voiceFact(screen: LadderScreen, view: ParticipationView): TemplateResult {
  const {voice, place} = view;
  return html`${voiceMark(voice.role)}
    <span>${screen.words.actOn(nameOn(screen, voice), answerOn(screen, place, view))}</span>`;
}

function openTemplate(screen: LadderScreen, told: DecisionTold): TemplateResult {
  const {viewer, isReadOnly} = screen;
  const hasOwn = told.views.some((view) => isOwn(view, viewer));
  const isForm = !isReadOnly && isSaying(screen, told);
  // Who says more has said something: one ladder to answer is enough to look at.
  const isWhole = !(isForm && hasOwn);
  return html`
    <div class="told-of">
      ${isWhole ? titleConflictTemplate(screen, told) : nothing} ${isForm ? viewFormTemplate(screen, told) : nothing}
      ${isWhole ? sideTemplate(screen, told) : nothing} ${isForm || isReadOnly ? nothing : againTemplate(screen, told)}
      ${isWhole ? toldTemplate(screen, told) : nothing}
      ${isWhole && !isReadOnly ? manageTemplate(screen, told) : nothing}
    </div>
  `;
}

function againTemplate({words, acts, viewer}: LadderScreen, told: DecisionTold): TemplateResult {
  const hasSpoken = told.views.some(({voice}) => voice.role === viewer.role && voice.ref === viewer.ref);
  return html`<button
    class="button no-print"
    type="button"
    data-land="again ${told.decision.id}"
    @click=${() => acts.beginView(told)}
  >
    ${hasSpoken || viewer.role === 'person' ? words.again : words.sayOwn}
  </button>`;
}

/** Named in two ways on devices that knew nothing of each other. */
function titleConflictTemplate(screen: LadderScreen, {decision}: DecisionTold): TemplateResult | typeof nothing {
  const {words, acts, viewer, isReadOnly} = screen;
  if (decision.conflict.length === 0) return nothing;
  const mayChoose = !isReadOnly && isOwn(decision, viewer);
  return html`
    <div class="box two-ways no-print" role="group" aria-label=${words.conflict}>
      <p>${words.conflict}</p>
      <ul class="plain versions">
        ${[decision, ...decision.conflict].map(
          ({title}) =>
            html`<li>
              <span class="words">${title}</span>
              ${
                mayChoose
                  ? html`<button
                      class="button"
                      type="button"
                      aria-label=${words.actOn(words.keepThis, title)}
                      @click=${() => acts.chooseTitle(decision, title)}
                    >
                      ${words.keepThis}
                    </button>`
                  : nothing
              }
            </li>`,
        )}
      </ul>
    </div>
  `;
}

/** Another name for one's own decision; and, while nobody else said anything of it, its end. */
function manageTemplate(screen: LadderScreen, told: DecisionTold): TemplateResult | typeof nothing {
  const {words, acts, viewer, choices, desk} = screen;
  const {decision, views} = told;
  if (!isOwn(decision, viewer)) return nothing;
  if (desk.words.placesOf(nameOf(decision.id)).length > 0) return renameTemplate(screen, told);
  const {id} = decision;
  if (choices.asked === id) return askTemplate(screen, {thing: decision, asks: words.removeAsk, back: `remove ${id}`});
  return html`
    <div class="actions row no-print">
      <button class="button quiet" type="button" data-land="rename ${id}" @click=${() => acts.beginRename(decision)}>
        ${words.rename}
      </button>
      ${
        isAlone(views, viewer)
          ? html`<button
              class="button quiet"
              type="button"
              data-land="remove ${id}"
              @click=${() => acts.ask(id, `ask ${id}`)}
            >
              ${words.remove}
            </button>`
          : nothing
      }
    </div>
  `;
}

function renameTemplate(screen: LadderScreen, {decision}: DecisionTold): TemplateResult {
  const {words, acts, choices} = screen;
  const about = nameOf(decision.id);
  const submit = (event: Event): void => {
    event.preventDefault();
    acts.rename(decision);
  };
  return html`
    <form class="box no-print" novalidate @submit=${submit}>
      ${fieldTemplate(screen, {
        place: draftPlace(about, 'title'),
        label: words.title,
        hint: words.titleHint,
        kind: 'line',
        problem: choices.problem?.about === about ? choices.problem.what : null,
      })}
      <div class="actions">
        <button class="button primary" type="submit">${words.saveChanges}</button>
        <button class="button" type="button" @click=${() => acts.cancel(about, `rename ${decision.id}`)}>
          ${words.cancel}
        </button>
      </div>
    </form>
  `;
}
