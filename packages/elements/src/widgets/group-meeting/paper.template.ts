import type {AttendanceView, MeetingView} from '@avec/model';
import {html, nothing, type TemplateResult} from 'lit';

import {peopleIn} from './group-meeting.logic.js';
import {personOf, titleOf, type MeetingScreen} from './meeting-screen.js';
import {togetherTemplate} from './people.template.js';
import {formatDay} from '../../foundation/locale/formats.js';

/** How many empty rows there are for people who are listed by hand. */
const EMPTY_ROWS = 4;

/** One meeting as a page of paper, with room to write by hand: the one that is open, else the latest, else an empty one. */
export function paperTemplate(screen: MeetingScreen): TemplateResult {
  const {words, desk, openMeeting, language, today} = screen;
  const meeting = openMeeting ?? desk.seen.meetings[0] ?? null;
  const listings = meeting ? (desk.seen.attendances.get(meeting.id) ?? []) : [];
  return html`
    <div class="paper">
      <h2>${meeting ? titleOf(screen, meeting) : words.title}</h2>
      <p>${words.printed(formatDay(today, language))}</p>
      ${meeting ? factsTemplate(screen, meeting) : emptyFacts(screen)}
      <h3>${words.summaryTitle}</h3>
      ${meeting?.summary ? html`<p class="said">${meeting.summary}</p>` : html`<p class="room"></p>`}
      ${listTemplate(screen, peopleIn(listings))} ${listings.length > 0 ? togetherTemplate(screen, listings) : nothing}
    </div>
  `;
}

function factsTemplate({words, language}: MeetingScreen, {place, review}: MeetingView): TemplateResult {
  return html`
    <p>${words.places[place]}.</p>
    ${review === '' ? nothing : html`<p>${words.reviewOn(formatDay(review, language))}</p>`}
  `;
}

function emptyFacts({words}: MeetingScreen): TemplateResult {
  return html`
    <p>${words.fields.on.label}</p>
    <p class="room"></p>
    <p>${words.fields.theme.label}</p>
    <p class="room"></p>
  `;
}

function listTemplate(screen: MeetingScreen, people: readonly AttendanceView[]): TemplateResult {
  const {words} = screen;
  const {setting, job, territory, takeaway} = words.partFields;
  return html`
    <table>
      <caption>
        ${words.peopleTitle}
      </caption>
      <thead>
        <tr>
          <th scope="col">${words.roleTitle}</th>
          ${[setting, job, territory, takeaway].map(({label}) => html`<th scope="col">${label}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${people.map(
          (person) => html`
            <tr>
              <td>${personOf(screen, person, people)}</td>
              <td>${person.setting}</td>
              <td>${person.job}</td>
              <td>${person.territory}</td>
              <td class="said">${person.takeaway}</td>
            </tr>
          `,
        )}
        ${Array.from(
          {length: EMPTY_ROWS},
          () =>
            html`<tr class="empty">
              <td></td>
              <td></td>
              <td></td>
              <td></td>
              <td></td>
            </tr>`,
        )}
      </tbody>
    </table>
  `;
}
