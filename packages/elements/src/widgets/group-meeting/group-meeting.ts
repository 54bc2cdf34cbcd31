import type {Entry, MeetingView} from '@avec/model';
import type {CareRecord, RecordErrorCode} from '@avec/store';
import {html, isServer, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult} from 'lit';

import {eventFor} from './group-meeting.events.js';
import {groupMeetingCatalogue, type GroupMeetingMessages} from './group-meeting.messages.js';
import {styles} from './group-meeting.styles.js';
import {MeetingActing} from './meeting-acting.js';
import {MEETINGS, type MeetingDesk, type MeetingsSeen} from './meeting-reading.js';
import {NO_MEETING_CHOICES, type MeetingChoices, type MeetingScreen} from './meeting-screen.js';
import {meetingsTemplate} from './meetings.template.js';
import {paperTemplate} from './paper.template.js';
import {deskStyles} from '../../foundation/desk/desk.styles.js';
import {land} from '../../foundation/desk/landing.js';
import {Paper} from '../../foundation/desk/paper.js';
import {paperStyles} from '../../foundation/desk/paper.styles.js';
import {today} from '../../foundation/desk/people.js';
import {RecordDesk} from '../../foundation/desk/record-desk.js';
import {property, state} from '../../foundation/element/property.js';
import {WidgetElement} from '../../foundation/element/widget-element.js';
import {Localization} from '../../foundation/locale/localization.js';
import {SaveFailedEvent} from '../../foundation/record/record.events.js';
import {RecordSource} from '../../foundation/record/record-source.js';
import {controlStyles, formStyles, hostStyles, tokens} from '../../foundation/tokens/tokens.styles.js';
import {voiceStyles} from '../../foundation/voices/voices.styles.js';
import {CrisisHelpElement} from '../crisis-help/index.js';
import {RecordNoticeElement} from '../record-notice/index.js';

/**
 * A group that meets: when, about what, who took part, and what each carries back.
 *
 * One person writes for everybody on a shared screen, or each on their own
 * device. Who has several roles chooses the one they take part in. Whether
 * service users and relatives are at least half is told as a fact, and stops
 * nothing.
 *
 * @summary Group sessions, with who took part by role.
 * @tag avec-group-meeting
 * @status experimental
 * @since 0.1.0
 *
 * @slot - What is read when scripts fail. Hidden once the widget runs.
 *
 * @fires {MeetingRecordedEvent} avec-meeting-recorded - A meeting was recorded, or something was said of it anew.
 * @fires {MeetingWithdrawnEvent} avec-meeting-withdrawn - A meeting was taken back right after it was recorded.
 * @fires {AttendanceRecordedEvent} avec-attendance-recorded - The list of those who took part has changed.
 * @fires {SaveFailedEvent} avec-save-failed - Something could not be saved and is still on the screen.
 *
 * @example
 * <avec-group-meeting></avec-group-meeting>
 */
export class GroupMeetingElement extends WidgetElement {
  static override readonly tag: string = 'avec-group-meeting';
  static override readonly uses = [RecordNoticeElement, CrisisHelpElement];
  static override styles: CSSResultGroup = [
    hostStyles,
    tokens,
    controlStyles,
    formStyles,
    voiceStyles,
    deskStyles,
    styles,
    paperStyles,
  ];

  /** Id of the meeting that stands open until the person opens another; today's, where empty. */
  @property() meeting = '';

  /** Words of this one widget that the page says otherwise. */
  @property({attribute: false}) messages: Partial<GroupMeetingMessages> | null = null;

  @state() private _choices: MeetingChoices = NO_MEETING_CHOICES;

  readonly #words = new Localization(this, groupMeetingCatalogue);
  readonly #source = new RecordSource(this, {
    recordSwitched: () => this.#drop(),
    recordChanged: (change) => void this.#desk?.recordChanged(change),
  });
  readonly #paper = new Paper(this, () => this.performUpdate());
  readonly #acting = new MeetingActing({
    desk: () => this.#desk,
    words: () => this.#words.messages(this.messages),
    choose: (choice) => (this._choices = {...this._choices, ...choice}),
    land: (place) => void land(this, place),
  });
  /** Which meeting each listing belongs to, also once it is taken off. */
  readonly #meetingOf = new Map<string, string>();
  #desk: MeetingDesk | null = null;

  protected override willUpdate(_changed: PropertyValues): void {
    const record = this.#source.status?.phase === 'closed' ? null : this.#source.record;
    if ((this.#desk?.record ?? null) === record) return;
    this.#drop();
    if (record) this.#desk = this.#deskFor(record);
  }

  protected override render(): TemplateResult {
    return html`
      <div class="avec">
        <avec-record-notice .status=${this.#source.status}></avec-record-notice>
        ${this.#renderBody()}
        <avec-crisis-help></avec-crisis-help>
        <slot ?hidden=${!isServer}></slot>
      </div>
    `;
  }

  #renderBody(): TemplateResult | typeof nothing {
    const words = this.#words.messages(this.messages);
    if (this.#source.isRefused) return html`<p class="problem">${words.broken}</p>`;
    const desk = this.#desk;
    if (!desk) return nothing;
    // Managers see numbers, never words.
    if (desk.record.actor.role === 'manager') return html`<p class="problem">${words.closedToRole}</p>`;
    if (desk.phase === 'opening') return html`<p class="quiet-text">${words.opening}</p>`;
    const screen = this.#screen(desk, words);
    return this.#paper.isPrinting ? paperTemplate(screen) : meetingsTemplate(screen);
  }

  #screen(desk: MeetingDesk, words: GroupMeetingMessages): MeetingScreen {
    return {
      desk,
      words,
      viewer: desk.record.actor,
      language: this.#words.language,
      today: today(),
      openMeeting: this.#openMeeting(desk.seen),
      isReadOnly: this.#source.status?.phase === 'read-only',
      choices: this._choices,
      acts: this.#acting,
    };
  }

  #openMeeting({meetings}: MeetingsSeen): MeetingView | null {
    const {openId} = this._choices;
    if (openId !== undefined) return meetings.find(({id}) => id === openId) ?? null;
    const isAsked = ({id, on}: MeetingView): boolean => (this.meeting === '' ? on === today() : id === this.meeting);
    return meetings.find(isAsked) ?? null;
  }

  #deskFor(record: CareRecord): MeetingDesk {
    const desk: MeetingDesk = new RecordDesk(record, MEETINGS, {
      deskChanged: () => this.#follow(desk.seen),
      written: (entries: readonly Entry[]) => this.#tell(entries, desk.seen),
      failed: (code: RecordErrorCode) => this.dispatchEvent(new SaveFailedEvent(code)),
    });
    return desk;
  }

  #follow({attendances}: MeetingsSeen): void {
    for (const each of [...attendances.values()].flat()) this.#meetingOf.set(each.id, each.meeting);
    this.requestUpdate();
  }

  #tell(entries: readonly Entry[], seen: MeetingsSeen): void {
    for (const entry of entries) {
      const event = eventFor(entry, seen, this.#meetingOf);
      if (event) this.dispatchEvent(event);
    }
  }

  /** Takes everything of a former record off the screen before anything new is drawn. */
  #drop(): void {
    this.#desk?.close();
    this.#desk = null;
    this.#meetingOf.clear();
    this._choices = NO_MEETING_CHOICES;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'avec-group-meeting': GroupMeetingElement;
  }
}
