import type {AttendanceStatement, AttendanceView, MeetingStatement, MeetingView} from '@avec/model';
import {html, nothing, type TemplateResult} from 'lit';

import type {MeetingScreen} from './meeting-screen.js';
import {dayInWords, isOwn, nameOf} from '../../foundation/desk/people.js';
import {formatDay} from '../../foundation/locale/formats.js';
import {voiceMark} from '../../foundation/voices/voices.js';

type Statement = MeetingStatement | AttendanceStatement;

/** Every version of a meeting whose authors knew nothing of each other. */
export function twoMeetingsTemplate(screen: MeetingScreen, meeting: MeetingView): TemplateResult {
  const {words, language, acts} = screen;
  const read = ({on, place, theme, summary, review, erased}: MeetingStatement): readonly string[] => [
    words.meetingOf(formatDay(on, language), erased ? words.erased : theme),
    words.places[place],
    summary,
    review === '' ? '' : words.reviewOn(formatDay(review, language)),
  ];
  const versions = [meeting, ...meeting.conflict];
  return versionsTemplate(screen, versions, read, isOwn(meeting, screen.viewer), (by) => acts.keepMeeting(meeting, by));
}

/** Every version of somebody's part whose authors knew nothing of each other. */
export function twoPartsTemplate(screen: MeetingScreen, person: AttendanceView): TemplateResult {
  const {words, acts} = screen;
  const read = ({role, setting, job, territory, takeaway, erased}: AttendanceStatement): readonly string[] => [
    words.roles[role],
    erased ? words.erased : [setting, job, territory].filter((fact) => fact !== '').join(' · '),
    takeaway === '' ? '' : words.carriesBack(takeaway),
  ];
  const versions = [person, ...person.conflict];
  return versionsTemplate(screen, versions, read, isOwn(person, screen.viewer), (by) => acts.keepPart(person, by));
}

function versionsTemplate<Version extends Statement>(
  screen: MeetingScreen,
  versions: readonly Version[],
  read: (version: Version) => readonly string[],
  isMine: boolean,
  keep: (by: string) => void,
): TemplateResult {
  const {words, viewer, language, isReadOnly} = screen;
  return html`
    <div class="box two-ways" role="group" aria-label=${words.conflictTitle}>
      <p><b>${words.conflictTitle}</b> – ${words.conflictText}</p>
      <ul class="plain versions">
        ${versions.map((version) => {
          const {by, author, at} = version;
          const lines = read(version).filter((line) => line !== '');
          return html`
            <li>
              ${lines.map((line) => html`<p class="said">${line}</p>`)}
              <p class="quiet-text">
                ${voiceMark(author.role)} ${words.writtenBy(nameOf(author, viewer, words), dayInWords(at, language))}
              </p>
              ${
                isMine && !isReadOnly
                  ? html`<button
                      class="button no-print"
                      type="button"
                      aria-label=${words.actOn(words.keepThis, lines.join(', '))}
                      @click=${() => keep(by)}
                    >
                      ${words.keepThis}
                    </button>`
                  : nothing
              }
            </li>
          `;
        })}
      </ul>
    </div>
  `;
}
