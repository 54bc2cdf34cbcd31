import type {LadderDefinition, ParticipationView, Wish} from '@avec/model';
import {html, nothing, type TemplateResult} from 'lit';

import {toldOf, type DecisionTold} from './decision-reading.js';
import {isSaid, type Side} from './participation-ladder.logic.js';
import {
  answerOn,
  dayOn,
  nameOn,
  rungsOn,
  titleOn,
  viewerSide,
  type Asked,
  type LadderScreen,
  type Paper,
} from './participation-screen.js';
import {calmTemplate} from './side.template.js';
import {creditTemplate} from './view-form.template.js';

/** How many lines a sheet has for words written by hand. */
const LINES = 3;

/** The widget as pages of paper: black on white, with circles to tick and lines to write on. */
export function paperTemplate(screen: LadderScreen, paper: Paper): TemplateResult {
  const {words, ladder, today} = screen;
  return html`
    <div class="paper">
      <h2>${words.titles[viewerSide(screen)]}</h2>
      ${
        paper === 'empty'
          ? emptyTemplate(screen)
          : html`<p>${words.paperMade(dayOn(screen, today))}</p>
              ${printed(screen).map((told) => decisionTemplate(screen, told))}`
      }
      ${paper === 'empty' ? creditTemplate(screen, ladder.licence.attribution, ladder.disclaimer) : nothing}
    </div>
  `;
}

/** Paper lies about: what somebody keeps to themselves is on it only when they said so. */
function printed({desk, choices}: LadderScreen): readonly DecisionTold[] {
  if (choices.withPrivate) return desk.seen;
  return desk.seen
    .filter(({decision}) => decision.audience === 'shared')
    .map(({decision, views}) =>
      toldOf(
        decision,
        views.filter(({audience}) => audience === 'shared'),
      ),
    );
}

/** A sheet for one decision, to fill in by hand and to type in afterwards. */
function emptyTemplate(screen: LadderScreen): TemplateResult {
  const {words, ladder} = screen;
  const side = viewerSide(screen);
  const asks = words.questions[side];
  return html`
    <p class="blank"><b>${words.title}</b><span></span></p>
    <p class="blank short"><b>${words.paperDay}</b><span></span></p>
    ${tickTemplate(screen, ladder, {side, question: asks.place, isWish: false})}
    ${tickTemplate(screen, ladder, {side, question: asks.wish, isWish: true})}
    <section>
      <h3>${asks.help}</h3>
      ${Array.from({length: LINES}, () => html`<p class="line"></p>`)}
    </section>
  `;
}

interface Tick {
  readonly side: Side;
  readonly question: string;
  readonly isWish: boolean;
}

/** The whole ladder with a circle for each rung, the top one first, as on the screen. */
function tickTemplate(
  {words, language}: LadderScreen,
  ladder: LadderDefinition,
  {side, question, isWish}: Tick,
): TemplateResult {
  const aside = words.answers[side];
  const asides = [...(isWish ? [aside['right-place']] : []), aside['not-applicable'], aside.declined];
  return html`
    <section class="ticks">
      <h3>${question}</h3>
      <p>${words.paperOne}</p>
      <ul class="plain">
        ${[...rungsOn(ladder, side, language, isWish ? 'wish' : 'place')].reverse().map(
          ({label, description, term}) =>
            html`<li>
              <span class="circle"></span>
              <span><b>${label}</b> ${description} ${term ? html`<small>${term}</small>` : nothing}</span>
            </li>`,
        )}
        ${asides.map((label) => html`<li><span class="circle"></span> <span>${label}</span></li>`)}
      </ul>
    </section>
  `;
}

/** What was said of one decision, each voice apart, the person's first; and room to write. */
function decisionTemplate(screen: LadderScreen, told: DecisionTold): TemplateResult {
  const {words} = screen;
  const ladders = new Set(told.views.map(({definition}) => screen.find(definition)));
  return html`
    <section class="paper-decision">
      <h3>${titleOn(screen, told.decision)}</h3>
      ${calmTemplate(screen, told)}
      ${told.series.map(({voice, runs}) => {
        const ids = runs.flatMap(({points}) => points.map(({participationId}) => participationId)).reverse();
        return html`<h4>${nameOn(screen, voice)}</h4>
          ${ids.map((id) =>
            viewTemplate(
              screen,
              told.views.find((view) => view.id === id),
            ),
          )}`;
      })}
      <h4>${words.paperRoom}</h4>
      ${Array.from({length: LINES}, () => html`<p class="line"></p>`)}
      ${[...ladders].map((ladder) => (ladder ? creditTemplate(screen, ladder.licence.attribution) : nothing))}
    </section>
  `;
}

function viewTemplate(screen: LadderScreen, view: ParticipationView | undefined): TemplateResult | typeof nothing {
  if (!view) return nothing;
  const {words} = screen;
  const {place, wish, help, on} = view;
  const line = (label: string, answer: Wish, asked: Asked): TemplateResult | typeof nothing =>
    isSaid(answer) ? lineTemplate(label, answerOn(screen, answer, view, asked)) : nothing;
  return html`
    <div class="paper-view">
      <p><b>${dayOn(screen, on)}</b></p>
      <dl>
        ${line(words.placeColumn, place, 'place')} ${line(words.wishColumn, wish, 'wish')}
        ${help === '' ? nothing : lineTemplate(words.helpColumn, help)}
      </dl>
    </div>
  `;
}

function lineTemplate(label: string, said: string): TemplateResult {
  return html`<div>
    <dt>${label}</dt>
    <dd class="words">${said}</dd>
  </div>`;
}
