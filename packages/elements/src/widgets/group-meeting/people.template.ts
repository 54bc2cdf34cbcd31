import {composition, ROLES, type AttendanceView, type MeetingView} from '@avec/model';
import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';

import {isOneself, peopleIn} from './group-meeting.logic.js';
import type {PartPlace} from './meeting-doings.js';
import {personOf, type MeetingScreen} from './meeting-screen.js';
import {isWritingPart, partTemplate} from './part.template.js';
import {twoPartsTemplate} from './two-ways.template.js';
import {isOwn} from '../../foundation/desk/people.js';
import {formatList} from '../../foundation/locale/formats.js';
import {voiceMark} from '../../foundation/voices/voices.js';

/** Who took part in a meeting, and who they are together. */
export function peopleTemplate(screen: MeetingScreen, meeting: MeetingView): TemplateResult {
  const {desk, words} = screen;
  const listings = desk.seen.attendances.get(meeting.id) ?? [];
  const people = peopleIn(listings);
  return html`
    <section aria-labelledby="people">
      <h4 id="people" tabindex="-1" data-land="people ${meeting.id}">${words.peopleTitle}</h4>
      ${people.length === 0 ? html`<p class="quiet-text">${words.nobodyYet}</p>` : nothing}
      <ul class="plain people">
        ${repeat(
          people,
          ({id}) => id,
          (person) => personTemplate(screen, meeting, person, people),
        )}
      </ul>
      ${addTemplate(screen, meeting, people)}
    </section>
    ${people.length === 0 ? nothing : togetherTemplate(screen, listings)}
  `;
}

/** The rule of the group as a fact, and how varied it is, in words. Never a gate. */
export function togetherTemplate(
  {words, language}: MeetingScreen,
  listings: readonly AttendanceView[],
): TemplateResult {
  const {people, served, isHalfServed, byRole, asks, ...named} = composition(listings);
  const roles = ROLES.filter((role) => byRole[role] > 0).map((role) =>
    words.roleCount(words.roles[role], byRole[role]),
  );
  const variety = words.variety(named);
  const others = asks.filter(({chosenBy}) => chosenBy === 'others').length;
  return html`
    <section aria-labelledby="together">
      <h4 id="together">${words.compositionTitle}</h4>
      <p class=${isHalfServed ? '' : 'notice'}>${words.composition(served, people)}</p>
      <p>${roles.join(' · ')}</p>
      ${variety.length > 0 ? html`<p>${words.varietyOf(formatList(variety, language))}</p>` : nothing}
      ${others > 0 ? html`<p class="quiet-text no-print">${words.asksOthers(others)}</p>` : nothing}
    </section>
  `;
}

/** @returns What else somebody said of themselves: setting, kind of work, territory. */
export function factsOf({setting, job, territory}: AttendanceView): string {
  return [setting, job, territory].filter((fact) => fact !== '').join(' · ');
}

function personTemplate(
  screen: MeetingScreen,
  meeting: MeetingView,
  person: AttendanceView,
  people: readonly AttendanceView[],
): TemplateResult {
  const {words, viewer, isReadOnly, language} = screen;
  const others = person.roles.filter((role) => role !== person.role).map((role) => words.roles[role]);
  const facts = factsOf(person);
  const part: PartPlace = `part ${person.id}`;
  const mayChange = !isReadOnly && isOwn(person, viewer);
  return html`
    <li class="attendee">
      <p>
        ${voiceMark(person.role)} <b>${personOf(screen, person, people)}</b>${
          isOneself(person, viewer) ? html`, ${words.roles[person.role]}` : nothing
        }
      </p>
      ${others.length > 0 ? html`<p class="quiet-text">${words.otherRoles(formatList(others, language))}</p>` : nothing}
      ${person.erased ? html`<p class="quiet-text">${words.erased}</p>` : nothing}
      ${facts === '' ? nothing : html`<p class="quiet-text said">${facts}</p>`}
      ${person.takeaway === '' ? nothing : html`<p class="said">${words.carriesBack(person.takeaway)}</p>`}
      ${person.conflict.length > 0 ? twoPartsTemplate(screen, person) : nothing}
      ${mayChange && isWritingPart(screen, part) ? partTemplate(screen, meeting, part, person) : nothing}
      ${mayChange && !isWritingPart(screen, part) ? actsTemplate(screen, meeting, person, people) : nothing}
    </li>
  `;
}

function actsTemplate(
  screen: MeetingScreen,
  meeting: MeetingView,
  person: AttendanceView,
  people: readonly AttendanceView[],
): TemplateResult {
  const {words, acts, choices} = screen;
  const name = personOf(screen, person, people);
  if (choices.asked === person.id) {
    return html`
      <div class="box no-print" role="group" aria-label=${words.actOn(words.unlist, name)}>
        <p tabindex="-1" data-land="asked ${person.id}">${words.unlistAsk}</p>
        <div class="actions">
          <button class="button primary" type="button" @click=${() => acts.unlist(meeting, person)}>
            ${words.unlistYes}
          </button>
          <button class="button" type="button" @click=${() => acts.askToUnlist(person, false)}>${words.keep}</button>
        </div>
      </div>
    `;
  }
  const button = (act: string, text: string, press: () => void): TemplateResult => html`
    <button
      class="button quiet"
      type="button"
      aria-label=${words.actOn(text, name)}
      data-land="${act} ${person.id}"
      @click=${press}
    >
      ${text}
    </button>
  `;
  return html`
    <div class="actions no-print">
      ${button('change', words.change, () => acts.beginPart(meeting, `part ${person.id}`, person))}
      ${button('unlist', words.unlist, () => acts.askToUnlist(person, true))}
    </div>
  `;
}

function addTemplate(
  screen: MeetingScreen,
  meeting: MeetingView,
  people: readonly AttendanceView[],
): TemplateResult | typeof nothing {
  const {words, acts, viewer, isReadOnly} = screen;
  if (isReadOnly) return nothing;
  const [add, me] = [`add ${meeting.id}`, `me ${meeting.id}`] as const;
  const isListed = people.some((person) => isOneself(person, viewer));
  const isApart = meeting.place === 'own-devices';
  const button = (part: PartPlace, text: string, isFirst: boolean): TemplateResult => html`
    <button
      class="button ${isFirst ? 'primary' : ''}"
      type="button"
      data-land=${part}
      @click=${() => acts.beginPart(meeting, part, null)}
    >
      ${text}
    </button>
  `;
  if (isWritingPart(screen, me)) return partTemplate(screen, meeting, me, null);
  if (isWritingPart(screen, add)) return partTemplate(screen, meeting, add, null);
  const own = isListed ? nothing : button(me, words.tookPart, isApart);
  const other = button(add, isApart ? words.addWithoutDevice : words.addPerson, !isApart);
  return html`<div class="actions no-print">${isApart ? [own, other] : [other, own]}</div>`;
}
