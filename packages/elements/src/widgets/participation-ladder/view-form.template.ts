import {decides, localized} from '@avec/model';
import {html, isServer, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';

import type {DecisionTold} from './decision-reading.js';
import {fieldTemplate, keptTemplate, problemIn} from './field.template.js';
import {draftPlace, latestOf, sideOf, whoseChoices, type ViewDraft, type Whose} from './participation-ladder.logic.js';
import type {ParticipationLadderMessages} from './participation-ladder.messages.js';
import {
  answerOn,
  dayOn,
  draftOn,
  ladderInHand,
  nameOn,
  rungsOn,
  titleOn,
  viewInHand,
  type LadderScreen,
} from './participation-screen.js';
import type {LadderItemElement} from '../../controls/ladder-item/index.js';
import type {LadderMark} from '../../controls/ladder-item/ladder-item.logic.js';
import {checkTemplate} from '../../foundation/fields/check.template.js';
import {voiceShape} from '../../foundation/voices/voices.js';

const WHOSE_WORDS = {
  own: 'whoseOwn',
  dictated: 'whoseDictated',
  paper: 'whosePaper',
  representative: 'whoseRepresentative',
} as const satisfies Record<Whose, keyof ParticipationLadderMessages>;

/** Where were you, where would you like to be, what would help: asked of one decision. */
export function viewFormTemplate(screen: LadderScreen, told: DecisionTold): TemplateResult {
  const {words, acts, today} = screen;
  const {id} = told.decision;
  const draft = draftOn(screen, told);
  const view = viewInHand(screen, told);
  const asks = words.questions[sideOf(screen.viewer.role, draft.whose)];
  const problem = problemOn(screen, told);
  const submit = (event: Event): void => {
    event.preventDefault();
    acts.saveView(told);
  };
  return html`
    <form
      class="view-form no-print"
      novalidate
      tabindex="-1"
      data-land=${view ? nothing : `form ${id}`}
      aria-label=${titleOn(screen, told.decision)}
      @submit=${submit}
    >
      ${
        view
          ? html`<p class="notice" tabindex="-1" data-land="form ${id}">${words.changing(dayOn(screen, view.on))}</p>`
          : nothing
      }
      ${view ? nothing : whoseTemplate(screen, told, draft)} ${ladderTemplate(screen, told, 'place')}
      ${ladderTemplate(screen, told, 'wish')}
      ${fieldTemplate(screen, {place: draftPlace(id, 'help'), label: asks.help, hint: words.helpHint, kind: 'text'})}
      ${fieldTemplate(screen, {
        place: draftPlace(id, 'on'),
        label: words.day,
        hint: words.dayHint,
        kind: 'day',
        usual: today,
        problem: problem === 'day-wrong' ? problem : null,
      })}
      ${view ? nothing : privateTemplate(screen, told, draft)}
      <p class="failure" role="alert">${problem && problem !== 'day-wrong' ? problemIn(screen, problem) : ''}</p>
      <div class="actions">
        <button class="button primary" type="submit">${view ? words.saveChanges : words.save}</button>
        ${cancelTemplate(screen, told)}
      </div>
      ${keptTemplate(screen)}
    </form>
  `;
}

function problemOn({choices}: LadderScreen, {decision}: DecisionTold) {
  return choices.problem?.about === decision.id ? choices.problem.what : null;
}

/** Nothing to give up, nothing to give up with. */
function cancelTemplate({desk, choices, words, acts}: LadderScreen, {decision}: DecisionTold) {
  const {id} = decision;
  if (choices.writing !== id && desk.words.placesOf(id).length === 0) return nothing;
  return html`<button class="button" type="button" @click=${() => acts.cancel(id, `decision ${id}`)}>
    ${words.cancel}
  </button>`;
}

function whoseTemplate({desk, words, viewer}: LadderScreen, {decision}: DecisionTold, {whose}: ViewDraft) {
  const choices = whoseChoices(viewer.role);
  if (choices.length === 0) return nothing;
  const place = draftPlace(decision.id, 'whose');
  return html`
    <fieldset class="whose">
      <legend>${words.whose}</legend>
      ${choices.map(
        (choice, index) => html`
          <label class="check">
            <input
              type="radio"
              name="whose"
              data-land=${index === 0 ? place : nothing}
              ?checked=${choice === whose}
              .checked=${isServer ? nothing : live(choice === whose)}
              @change=${() => desk.words.write(place, choice)}
            />
            <span>${words[WHOSE_WORDS[choice]]}</span>
          </label>
        `,
      )}
    </fieldset>
  `;
}

function ladderTemplate(screen: LadderScreen, told: DecisionTold, part: 'place' | 'wish'): TemplateResult {
  const {desk, words, language, viewer} = screen;
  const draft = draftOn(screen, told);
  const ladder = ladderInHand(screen, told);
  const side = sideOf(viewer.role, draft.whose);
  const asks = words.questions[side];
  const place = draftPlace(told.decision.id, part);
  const isWish = part === 'wish';
  return html`
    <div class="asked">
      <avec-ladder-item
        data-land=${place}
        .label=${asks[part]}
        .hint=${isWish ? '' : asks.placeHint}
        .rungs=${rungsOn(ladder, side, language, part)}
        .withRightPlace=${isWish}
        .marks=${isWish ? NO_MARKS : lastTime(screen, told)}
        .answer=${draft[part]}
        .messages=${side === 'person' ? null : words.itemOthers}
        @input=${(event: Event) => desk.words.write(place, (event.currentTarget as LadderItemElement).value)}
        @focusin=${() => desk.words.hold(place)}
        @focusout=${() => desk.words.hold(null)}
      ></avec-ladder-item>
      ${isWish ? creditTemplate(screen, ladder.licence.attribution, ladder.disclaimer) : nothing}
    </div>
  `;
}

const NO_MARKS: readonly LadderMark[] = [];

/** The same voice's place the last time, to remember by; nobody else's, so that nobody is led. */
function lastTime(screen: LadderScreen, told: DecisionTold): readonly LadderMark[] {
  const {viewer, words} = screen;
  if (viewInHand(screen, told)) return NO_MARKS;
  const last = latestOf(told.views, viewer);
  if (!last || last.place.kind === 'unanswered') return NO_MARKS;
  const {id, version} = ladderInHand(screen, told);
  const isHere = last.definition.id === id && last.definition.version === version;
  const [name, day] = [nameOn(screen, last.voice), dayOn(screen, last.on)];
  const shape = voiceShape(last.voice.role);
  if (isHere && last.place.kind === 'rung') return [{rung: last.place.rung, label: words.mark(name, day), shape}];
  return [{rung: null, label: words.markElsewhere(name, day, answerOn(screen, last.place, last)), shape}];
}

/** Whose the ladder is, and what it is not. */
export function creditTemplate(
  {language}: Pick<LadderScreen, 'language'>,
  attribution: Parameters<typeof localized>[0],
  disclaimer?: Parameters<typeof localized>[0],
): TemplateResult {
  return html`<p class="credit quiet-text">
    ${disclaimer ? html`<span>${localized(disclaimer, language)}</span> ` : nothing}<span
      >${localized(attribution, language)}</span
    >
  </p>`;
}

function privateTemplate({desk, words, viewer}: LadderScreen, {decision}: DecisionTold, draft: ViewDraft) {
  if (!decides(viewer.role) || decision.audience === 'private') return nothing;
  return checkTemplate(words.private, draft.private, (isPrivate) =>
    desk.words.write(draftPlace(decision.id, 'private'), isPrivate ? 'private' : ''),
  );
}
