import {localized, ROLES, type Role} from '@avec/model';
import {html, isServer, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';

import {ALONE, isForOthers, roleOf, whoseChoices, type Whose} from './check-draft.js';
import {meetingName, type CheckScreen} from './check-screen.js';
import type {CheckProblem} from './check-writing.js';
import type {CoproductionCheckMessages} from './coproduction-check.messages.js';
import {checkTemplate} from '../../foundation/fields/check.template.js';

const WHOSE_WORDS = {
  own: 'whoseOwn',
  dictated: 'whoseDictated',
  paper: 'whosePaper',
  representative: 'whoseRepresentative',
} as const satisfies Record<Whose, keyof CoproductionCheckMessages>;

/** What this is for, who will see it, how long it takes. */
export function introTemplate({checklist, words, language}: CheckScreen): TemplateResult {
  return html`
    <p>${localized(checklist.purpose, language)}</p>
    <ul class="facts quiet-text">
      <li>${words.audience}</li>
      <li>${words.time(checklist.questions.length)}</li>
    </ul>
  `;
}

/** With whom it is answered, in which role, and about which day. */
export function settingTemplate(screen: CheckScreen): TemplateResult | typeof nothing {
  const {desk, words} = screen;
  const {draft, around} = desk;
  if (around.scope === '') return nothing;
  const isMeeting = around.scope !== ALONE;
  return html`
    <div class="setting">
      ${whoseTemplate(screen)}
      ${isMeeting && !draft.changing ? checkTemplate(words.fromPaper, draft.isPaper, (paper) => desk.set({paper})) : nothing}
      ${roleTemplate(screen)} ${isForOthers(draft, around) ? peopleTemplate(screen) : nothing} ${dayTemplate(screen)}
    </div>
  `;
}

/** For what it is: a meeting, or none. Asked where there is something to choose from. */
export function scopeTemplate(screen: CheckScreen): TemplateResult | typeof nothing {
  const {desk, words} = screen;
  const {meetings, draft} = desk;
  const {scope, meeting} = desk.around;
  if (draft.changing || (meetings.length === 0 && scope !== ALONE)) {
    return meeting ? html`<p class="scope-said no-print">${meetingName(screen, meeting)}</p>` : nothing;
  }
  if (meetings.length === 0) return nothing;
  const options = [
    {value: '', label: words.choose},
    {value: ALONE, label: words.noMeeting},
    ...meetings.map((each) => ({value: each.id, label: meetingName(screen, each)})),
  ];
  return fieldTemplate(screen, 'scope', words.scope, '', (described) =>
    selectTemplate({place: 'scope', described, value: scope, options, take: (value) => screen.acts.turnTo(value)}),
  );
}

function whoseTemplate({desk, words}: CheckScreen): TemplateResult | typeof nothing {
  const {draft, around} = desk;
  const {problem} = desk.outcome;
  const choices = draft.changing ? [] : whoseChoices(around.actor, around.scope);
  if (choices.length === 0) return nothing;
  return html`
    <fieldset class="whose" aria-describedby="about-whose">
      <legend>${words.whose}</legend>
      <p id="about-whose" class="failure" role=${problem === 'whose' ? 'alert' : nothing}>
        ${problem === 'whose' ? words.problems.whose : nothing}
      </p>
      ${choices.map(
        (choice, index) => html`
          <label class="check">
            <input
              type="radio"
              name="whose"
              data-land=${index === 0 ? 'whose' : nothing}
              ?checked=${choice === draft.whose}
              .checked=${isServer ? nothing : live(choice === draft.whose)}
              @input=${(event: Event) => event.stopPropagation()}
              @change=${() => desk.set({whose: choice})}
            />
            <span>${words[WHOSE_WORDS[choice]]}</span>
          </label>
        `,
      )}
    </fieldset>
  `;
}

function roleTemplate(screen: CheckScreen): TemplateResult | typeof nothing {
  const {desk, words} = screen;
  const {draft, around} = desk;
  // Whose answers are typed for them is known by then.
  if (around.scope === ALONE && draft.whose !== null && draft.whose !== 'own') return nothing;
  const role = roleOf(draft, around);
  const options = [
    ...(role === null ? [{value: '', label: words.choose}] : []),
    ...ROLES.map((each: Role) => ({value: each, label: words.roles[each]})),
  ];
  return fieldTemplate(screen, 'as', words.as, words.asHint, (described) =>
    selectTemplate({place: 'as', described, value: role ?? '', options, take: (value) => desk.set({as: value})}),
  );
}

function peopleTemplate(screen: CheckScreen): TemplateResult {
  const {desk, words} = screen;
  return fieldTemplate(
    screen,
    'people',
    words.people,
    words.peopleHint,
    (described) =>
      html`<input
        class="field number"
        type="text"
        inputmode="numeric"
        autocomplete="off"
        maxlength="5"
        data-land="people"
        aria-describedby=${described}
        aria-invalid=${desk.outcome.problem === 'people' ? 'true' : nothing}
        .value=${live(desk.draft.people)}
        @input=${(event: Event) => take(event, (people) => desk.set({people}))}
      />`,
  );
}

function dayTemplate(screen: CheckScreen): TemplateResult {
  const {desk, words} = screen;
  const {draft, around} = desk;
  return fieldTemplate(
    screen,
    'on',
    words.on,
    around.meeting ? words.onHintMeeting : words.onHint,
    (described) =>
      html`<input
        class="field day"
        type="date"
        autocomplete="off"
        data-land="on"
        aria-describedby=${described}
        aria-invalid=${desk.outcome.problem === 'on' ? 'true' : nothing}
        .value=${live(draft.on)}
        @input=${(event: Event) => take(event, (on) => desk.set({on}))}
      />`,
  );
}

/** A field with its label, a hint, and what is wrong with it. */
function fieldTemplate(
  {desk, words}: CheckScreen,
  place: Extract<CheckProblem, 'scope' | 'as' | 'people' | 'on'>,
  label: string,
  hint: string,
  input: (described: string) => TemplateResult,
): TemplateResult {
  const isWrong = desk.outcome.problem === place;
  return html`
    <div class="writing no-print">
      <label>
        <span class="label">${label}</span>
        ${input(`about-${place}`)}
      </label>
      <p id="about-${place}" class=${isWrong ? 'failure' : 'quiet-text'} role=${isWrong ? 'alert' : nothing}>
        ${isWrong ? words.problems[place] : hint}
      </p>
    </div>
  `;
}

function selectTemplate({
  place,
  described,
  value,
  options,
  take: takeValue,
}: {
  readonly place: string;
  readonly described: string;
  readonly value: string;
  readonly options: readonly {readonly value: string; readonly label: string}[];
  readonly take: (value: string) => void;
}): TemplateResult {
  return html`<select
    class="field"
    data-land=${place}
    aria-describedby=${described}
    @input=${(event: Event) => take(event, takeValue)}
  >
    ${options.map(
      (option) =>
        html`<option
          value=${option.value}
          ?selected=${option.value === value}
          .selected=${isServer ? nothing : live(option.value === value)}
        >
          ${option.label}
        </option>`,
    )}
  </select>`;
}

/** What is typed stays here: an input event carries it to every listener of the page. */
function take(event: Event, said: (text: string) => void): void {
  event.stopPropagation();
  said((event.currentTarget as HTMLInputElement | HTMLSelectElement).value);
}
