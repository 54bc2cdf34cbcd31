import {decides, type GoalPlace, type GoalProposal, type GoalView, type ProposedChange} from '@avec/model';
import {html, nothing, type TemplateResult} from 'lit';

import {differenceTemplate} from './difference.template.js';
import {editedPlace, unsavedPlace} from './goal-editor.logic.js';
import {dayOn, labelOf, nameOn, type GoalScreen} from './goal-screen.js';
import {writingTemplate} from './writing.template.js';
import {formatDay} from '../../foundation/locale/formats.js';
import {voiceMark} from '../../foundation/voices/voices.js';
import {isSame} from '../../foundation/desk/people.js';

/** Proposals that wait for an answer at a place, each read as a difference. One about several places is shown at its first. */
export function proposalsAt(screen: GoalScreen, goal: GoalView, place: GoalPlace): TemplateResult | typeof nothing {
  const here = goal.proposals.filter(({status, changes: [first]}) => status === 'open' && first && isAt(first, place));
  if (here.length === 0) return nothing;
  return html`${here.map((proposal) => proposalTemplate(screen, goal, proposal))}`;
}

/** Proposals of what is not on the page yet, such as a new step. */
export function otherProposals(screen: GoalScreen, goal: GoalView): TemplateResult | typeof nothing {
  const here = goal.proposals.filter(
    ({status, changes: [first]}) => status === 'open' && first && !isOnPage(goal, first),
  );
  if (here.length === 0) return nothing;
  return html`${here.map((proposal) => proposalTemplate(screen, goal, proposal))}`;
}

function proposalTemplate(screen: GoalScreen, goal: GoalView, proposal: GoalProposal): TemplateResult {
  const {words} = screen;
  const title = words.proposalFrom(nameOn(screen, proposal.voice), dayOn(screen, proposal.at));
  return html`
    <div class="box proposal" role="group" aria-label=${title}>
      <p class="by">${voiceMark(proposal.voice.role)} <b>${title}</b></p>
      ${proposal.changes.map((change) => changeTemplate(screen, change))} ${differingOn(screen, goal, proposal.by)}
      ${answersTemplate(screen, goal, proposal)}
    </div>
  `;
}

function changeTemplate(screen: GoalScreen, change: ProposedChange): TemplateResult {
  const {words, language} = screen;
  if (change.erased) return html`<p class="quiet-text">${words.erased}</p>`;
  const isDay = change.field === 'review' || change.field === 'by';
  const shown = (value: string): string => (isDay && value !== '' ? formatDay(value, language) : value);
  return html`
    <p class="label">${labelOf(screen, change)}</p>
    <p class="difference">
      ${differenceTemplate(shown(change.from), shown(change.value), {
        added: words.proposalAdded,
        removed: words.proposalRemoved,
      })}
    </p>
  `;
}

function answersTemplate(screen: GoalScreen, goal: GoalView, proposal: GoalProposal): TemplateResult | typeof nothing {
  const {viewer, words, acts, isReadOnly, desk} = screen;
  if (isReadOnly) return nothing;
  if (isSame(proposal.author, viewer)) {
    return html`
      <p class="quiet-text">${words.proposalWaits}</p>
      <button class="button quiet no-print" type="button" @click=${() => acts.withdraw(goal, proposal.by)}>
        ${words.takeBack}
      </button>
    `;
  }
  if (!decides(viewer.role)) return html`<p class="quiet-text">${words.proposalWaits}</p>`;
  const edited = proposal.changes.map((change) => editedPlace(goal, proposal, change));
  const isEditing = edited.some((place) => desk.words.at(place) !== null);
  if (isEditing) return editingTemplate(screen, goal, proposal);
  const differ = unsavedPlace(goal.id, `differ ${proposal.by}`);
  if (desk.words.at(differ)) return differTemplate(screen, goal, proposal.by);
  const beginEditing = (): void => {
    for (const change of proposal.changes) acts.begin(editedPlace(goal, proposal, change), change.value, goal);
  };
  return html`
    <div class="actions no-print">
      <button class="button primary" type="button" @click=${() => acts.accept(goal, proposal.by)}>
        ${words.accept}
      </button>
      <button class="button" type="button" @click=${beginEditing}>${words.acceptPart}</button>
      <button class="button" type="button" @click=${() => acts.begin(differ, '', goal)}>${words.seeDifferently}</button>
    </div>
  `;
}

function editingTemplate(screen: GoalScreen, goal: GoalView, proposal: GoalProposal): TemplateResult {
  const {words, acts} = screen;
  const places = proposal.changes.map((change) => editedPlace(goal, proposal, change));
  const submit = (event: Event): void => {
    event.preventDefault();
    acts.accept(goal, proposal.by);
  };
  return html`
    <form class="no-print" novalidate @submit=${submit}>
      ${proposal.changes.map((change, index) =>
        writingTemplate(screen, {
          place: places[index] ?? '',
          label: labelOf(screen, change),
          kind: change.field === 'review' || change.field === 'by' ? 'day' : 'text',
        }),
      )}
      <div class="actions">
        <button class="button primary" type="submit">${words.acceptEdited}</button>
        <button class="button" type="button" @click=${() => acts.cancel(places, '')}>${words.cancel}</button>
      </div>
    </form>
  `;
}

/** Room to say that one sees it differently: a proposal, or, for `null`, the goal as it stands. */
export function differTemplate(screen: GoalScreen, goal: GoalView, proposal: string | null): TemplateResult {
  const {words, acts} = screen;
  const place = unsavedPlace(goal.id, proposal === null ? 'differ' : `differ ${proposal}`);
  const submit = (event: Event): void => {
    event.preventDefault();
    acts.differ(goal, proposal);
  };
  return html`
    <form class="no-print" novalidate @submit=${submit}>
      ${writingTemplate(screen, {place, label: words.seeDifferently, hint: words.seeDifferentlyHint, isNeeded: true})}
      <div class="actions">
        <button class="button primary" type="submit">${words.saveDiffer}</button>
        <button class="button" type="button" @click=${() => acts.cancel([place], '')}>${words.cancel}</button>
      </div>
    </form>
  `;
}

/** Views of a proposal, or, for `null`, of the goal, that differ: each in its author's words, beside the others. */
export function differingOn(
  screen: GoalScreen,
  goal: GoalView,
  proposal: string | null,
): TemplateResult | typeof nothing {
  const views = goal.differing.filter((view) => view.proposal === proposal);
  if (views.length === 0) return nothing;
  const {words, viewer, acts, isReadOnly} = screen;
  return html`
    <ul class="plain differing">
      ${views.map(
        ({by, voice, at, author, text, erased}) => html`
          <li>
            <p class="by">${voiceMark(voice.role)} ${words.differs(nameOn(screen, voice), dayOn(screen, at))}</p>
            <p class="said">${erased ? words.erased : text}</p>
            ${
              isSame(author, viewer) && !isReadOnly
                ? html`<button class="button quiet no-print" type="button" @click=${() => acts.withdraw(goal, by)}>
                    ${words.takeBack}
                  </button>`
                : nothing
            }
          </li>
        `,
      )}
    </ul>
  `;
}

function isAt(change: GoalPlace, {step, field}: GoalPlace): boolean {
  return change.step === step && change.field === field;
}

function isOnPage({steps}: GoalView, {step}: GoalPlace): boolean {
  return step === null || steps.some(({id}) => id === step);
}
