import {isDay, ROLES, type AttendanceView, type MeetingView, type Party, type Role} from '@avec/model';

/** @returns The same day a year later; for the 29th of February, the day before the 1st of March. Empty for no day. */
export function yearAfter(day: string): string {
  if (!isDay(day)) return '';
  const [year = '', ...rest] = day.split('-');
  const next = [String(Number(year) + 1).padStart(4, '0'), ...rest].join('-');
  return isDay(next) ? next : next.replace('-29', '-28');
}

/** @returns Meetings, the latest first. */
export function latestFirst(meetings: readonly MeetingView[]): readonly MeetingView[] {
  return meetings.toSorted((one, other) => (one.order < other.order ? 1 : -1));
}

/** @returns The latest meeting, where the day has come to look back; `null` otherwise. A new meeting ends the wait. */
export function reviewDue(meetings: readonly MeetingView[], today: string): MeetingView | null {
  const [latest] = latestFirst(meetings.filter(({on}) => on <= today));
  return latest && latest.review !== '' && latest.review <= today ? latest : null;
}

/**
 * Roles among which somebody chooses the one they take part in.
 *
 * Peer supporters have lived it: they can take part as a person who uses
 * services, or as somebody close, as well.
 *
 * @param roles - All they have.
 * @returns In the order of all roles; a single one leaves nothing to choose.
 */
export function roleOptions(roles: readonly Role[]): readonly Role[] {
  const more: readonly Role[] = roles.includes('peer') ? ['person', 'relative'] : [];
  return ROLES.filter((role) => roles.includes(role) || more.includes(role));
}

/** @returns The roles that a text names, with spaces between. */
export function rolesIn(text: string): readonly Role[] {
  const names = text.split(' ');
  return ROLES.filter((role) => names.includes(role));
}

/**
 * Those who took part, each once, in the order in which they were first listed.
 *
 * Of several listings of one person, their own counts, else the one in their
 * name, else the latest: as in the model's `composition`.
 */
export function peopleIn(attendances: readonly AttendanceView[]): readonly AttendanceView[] {
  const people = new Map<string, AttendanceView>();
  for (const each of attendances.toSorted((one, other) => (one.order < other.order ? -1 : 1))) {
    const kept = people.get(each.who);
    if (!kept || weight(each) > weight(kept)) people.set(each.who, each);
  }
  return [...people.values()];
}

/** @returns Which of those in the same role somebody is: 1 for the first. */
export function numberOf(person: AttendanceView, people: readonly AttendanceView[]): number {
  return people.filter(({role}) => role === person.role).findIndex(({id}) => id === person.id) + 1;
}

/** @returns Whether an attendance is somebody's own. */
export function isOneself({who}: Pick<AttendanceView, 'who'>, {ref}: Pick<Party, 'ref'>): boolean {
  return who === ref;
}

function weight({who, author, voice, saidAt, id}: AttendanceView): string {
  const nearness = author.ref === who ? 2 : Number(voice.ref === who);
  return `${String(nearness)} ${saidAt} ${id}`;
}
