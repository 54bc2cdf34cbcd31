import {LINE_LIMIT, ROLES, type AttendanceView, type MeetingView, type Role} from '@avec/model';
import {html, nothing, type TemplateResult} from 'lit';

import {formTemplate} from './forms.template.js';
import {isOneself} from './group-meeting.logic.js';
import {partPlaces, placeOf, type PartField, type PartPlace} from './meeting-doings.js';
import {problemAt, type MeetingScreen} from './meeting-screen.js';
import {isMine, startOfPart, writtenPart} from './part-writing.js';
import {radiosTemplate} from '../../foundation/desk/radios.template.js';
import {writingTemplate} from '../../foundation/desk/writing.template.js';
import {checkTemplate} from '../../foundation/fields/check.template.js';

/** Whether somebody's part is being written. */
export function isWritingPart({desk}: MeetingScreen, part: PartPlace): boolean {
  return partPlaces(part).some((place) => desk.words.at(place));
}

/** Somebody's part in a meeting, as it is being written. Only a role is needed. */
export function partTemplate(
  screen: MeetingScreen,
  meeting: MeetingView,
  part: PartPlace,
  person: AttendanceView | null,
): TemplateResult {
  const {words, acts, viewer} = screen;
  const isOwnPart = isMine(part) || (person !== null && isOneself(person, viewer));
  const land = person ? `change ${person.id}` : part;
  const setting = {
    label: isOwnPart ? words.myPart : person ? words.changePart : words.newPerson,
    save: words.savePerson,
    cancel: words.cancel,
    submit: () => acts.savePart(meeting, part, person),
    giveUp: () => acts.cancel(partPlaces(part), land),
  };
  const asked: Asked = {part, person, isOwnPart};
  const facts = (['setting', 'job', 'territory'] as const).map((field) => fieldTemplate(screen, asked, field));
  return formTemplate(
    screen,
    setting,
    html`${rolesTemplate(screen, asked)} ${roleTemplate(screen, asked)} ${facts}
    ${fieldTemplate(screen, asked, 'takeaway')}`,
  );
}

/** Whose part is asked for. */
interface Asked {
  readonly part: PartPlace;
  readonly person: AttendanceView | null;
  readonly isOwnPart: boolean;
}

function rolesTemplate(screen: MeetingScreen, {part, person, isOwnPart}: Asked): TemplateResult {
  const {desk, words, viewer} = screen;
  const place = placeOf(part, 'roles');
  const {roles} = writtenPart(desk.words, part, person, viewer);
  const problem = problemAt(screen, place);
  const tick = (role: Role, isTicked: boolean): void => {
    const ticked = ROLES.filter((each) => (each === role ? isTicked : roles.includes(each)));
    desk.words.write(place, ticked.join(' '), startOfPart('roles', part, person, viewer));
  };
  return html`
    <fieldset class="choice" tabindex="-1" data-land=${place}>
      <legend class="label">${isOwnPart ? words.rolesAskOwn : words.rolesAsk}</legend>
      <p class=${problem ? 'failure' : 'quiet-text'} role=${problem ? 'alert' : 'none'}>
        ${problem || words.rolesHint}
      </p>
      <div class="checks">
        ${ROLES.map((role) => checkTemplate(words.roles[role], roles.includes(role), (on) => tick(role, on)))}
      </div>
    </fieldset>
  `;
}

function roleTemplate(screen: MeetingScreen, {part, person, isOwnPart}: Asked): TemplateResult | typeof nothing {
  const {desk, words, viewer} = screen;
  const {options, isOwnChoice} = writtenPart(desk.words, part, person, viewer);
  if (options.length < 2) return nothing;
  const place = placeOf(part, 'role');
  const chose = placeOf(part, 'chose');
  return html`
    ${radiosTemplate(desk.words, {
      place,
      label: isOwnPart ? words.roleAskOwn : words.roleAsk,
      hint: words.roleHint,
      options: options.map((role) => ({value: role, label: words.roles[role]})),
      start: startOfPart('role', part, person, viewer),
      problem: problemAt(screen, place),
    })}
    ${
      isOwnPart || person
        ? nothing
        : checkTemplate(words.choseThemselves, isOwnChoice, (on) => desk.words.write(chose, on ? 'yes' : ''))
    }
  `;
}

function fieldTemplate(
  screen: MeetingScreen,
  {part, person, isOwnPart}: Asked,
  field: Extract<PartField, 'setting' | 'job' | 'territory' | 'takeaway'>,
): TemplateResult {
  const {desk, words, viewer} = screen;
  const {label, hint} = words.partFields[field];
  return writingTemplate(desk.words, {
    place: placeOf(part, field),
    label: field === 'takeaway' && isOwnPart ? words.takeawayOwn : label,
    hint,
    start: startOfPart(field, part, person, viewer),
    ...(field === 'takeaway' ? {} : {kind: 'line', limit: LINE_LIMIT}),
  });
}
