import type {MeetingView} from '@avec/model';
import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';

import {aboutTemplate, newMeetingTemplate, summaryTemplate} from './about.template.js';
import {peopleIn, reviewDue} from './group-meeting.logic.js';
import {titleOf, type MeetingScreen} from './meeting-screen.js';
import {peopleTemplate} from './people.template.js';
import {twoMeetingsTemplate} from './two-ways.template.js';
import {outcomeTemplate} from '../../foundation/desk/outcome.template.js';
import {formatDay} from '../../foundation/locale/formats.js';

/** All meetings, the latest first, and room for another. */
export function meetingsTemplate(screen: MeetingScreen): TemplateResult {
  const {desk, words, acts} = screen;
  const {meetings} = desk.seen;
  return html`
    <h2 tabindex="-1" data-land="title">${words.title}</h2>
    ${meetings.length === 0 ? introTemplate(screen) : nothing} ${reviewTemplate(screen)} ${newMeetingTemplate(screen)}
    ${
      meetings.length === 0
        ? nothing
        : html`
            <ul class="plain meetings" aria-label=${words.listTitle}>
              ${repeat(
                meetings,
                ({id}) => id,
                (meeting) => meetingTemplate(screen, meeting),
              )}
            </ul>
          `
    }
    <div class="actions no-print">
      <button class="button" type="button" @click=${acts.print}>${words.print}</button>
    </div>
    ${outcomeTemplate(screen)}
  `;
}

function introTemplate({words}: MeetingScreen): TemplateResult {
  return html`
    <p>${words.purpose}</p>
    <ul class="facts-list quiet-text">
      <li>${words.audience}</li>
      <li>${words.time}</li>
      <li class="no-print">${words.otherWays}</li>
    </ul>
  `;
}

function reviewTemplate({desk, words, language, today}: MeetingScreen): TemplateResult | typeof nothing {
  const due = reviewDue(desk.seen.meetings, today);
  return due ? html`<p class="quiet-text">${words.reviewDue(formatDay(due.review, language))}</p>` : nothing;
}

function meetingTemplate(screen: MeetingScreen, meeting: MeetingView): TemplateResult {
  const {desk, words, acts, openMeeting} = screen;
  const isOpen = openMeeting?.id === meeting.id;
  const people = peopleIn(desk.seen.attendances.get(meeting.id) ?? []).length;
  return html`
    <li class="meeting">
      <h3>
        <button
          class="opener"
          type="button"
          aria-expanded=${isOpen}
          data-land="meeting ${meeting.id}"
          @click=${() => acts.open(meeting, !isOpen)}
        >
          <span class="said">${titleOf(screen, meeting)}</span>
          <span class="toggle no-print" aria-hidden="true">${isOpen ? words.close : words.open}</span>
        </button>
      </h3>
      <p class="quiet-text">${words.peopleCount(people)}</p>
      ${
        isOpen
          ? html`
              <div class="whole">
                ${aboutTemplate(screen, meeting)}
                ${meeting.conflict.length > 0 ? twoMeetingsTemplate(screen, meeting) : nothing}
                ${peopleTemplate(screen, meeting)} ${summaryTemplate(screen, meeting)}
              </div>
            `
          : nothing
      }
    </li>
  `;
}
