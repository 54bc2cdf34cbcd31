import '@avec/elements/outcome-history/define';
import {tourDhorizon, type ScaleDefinition} from '@avec/model';
import {html, nothing, type TemplateResult} from 'lit';

import {SLEEP, SLEEP_ADDED_UP} from '../definitions.js';
import {having} from '../setting/acts.js';
import {fullSession, halfAYear, oneSession, severalVoices, tenYears} from '../setting/lives.js';
import {partyIn} from '../setting/people.js';
import {inPortal, type Setting} from '../setting/portal.js';
import type {StoryRecord, StorySession} from '../setting/sessions.js';
import type {Story, StoryContext, StoryFile} from '../story.js';
import {BUTTONS, say, type InBoth} from '../words.js';

export default {title: 'Widgets/Outcome history', component: 'avec-outcome-history'} satisfies StoryFile;

interface Told extends Setting {
  readonly scale?: ScaleDefinition;
  /** What was pressed before: buttons by name, `summary` for the newest session. */
  readonly pressed?: readonly (InBoth | 'summary')[];
}

/** The history of a record in a portal. */
function history({scale = tourDhorizon, pressed = [], ...setting}: Told, context: StoryContext): TemplateResult {
  const names = pressed.map((button) => (button === 'summary' ? button : say(button, context)));
  return inPortal(
    setting,
    context,
    html`
      <avec-outcome-history .scale=${scale} ${names.length > 0 ? having(...names) : nothing}></avec-outcome-history>
    `,
  );
}

function told(story: Told): Story['render'] {
  return (_args, context) => history(story, context);
}

/** Sessions of a scale of the portal's own. */
function nights(scale: ScaleDefinition, ...all: readonly StorySession['said'][]): (subject: string) => StoryRecord {
  const days = ['2026-09-04', '2026-09-18', '2026-10-02'];
  return (subject) => ({
    sessions: all.map((said, index) => ({by: partyIn('person', subject), on: days[index] ?? '', said, scale})),
  });
}

const WHOLE = {'falling-asleep': 4, waking: 3, rested: 1};
const SLEPT_MORE = {'falling-asleep': 2, waking: 2, rested: 2};
const IN_PART = {'falling-asleep': 1, waking: 1};

/** Nothing was saved yet. */
export const Empty: Story = {render: told({})};

/** One session: the next one will show what has changed. */
export const OneSession: Story = {render: told({record: oneSession})};

/** Two sessions of the person, and two others who see some of it otherwise. */
export const SeveralVoices: Story = {render: told({record: severalVoices})};

/** Half a year, with what happened on the time line. */
export const HalfAYear: Story = {render: told({record: halfAYear})};

/** A practitioner reads it: whose words are whose is said everywhere. */
export const ReadByAPractitioner: Story = {render: told({role: 'practitioner', record: halfAYear})};

/** The newest session opened: notes, marks, and a theme that was corrected in two places at once. */
export const SessionOpened: Story = {
  tags: ['!autodocs'],
  render: told({record: fullSession, pressed: ['summary']}),
};

/** All that a session can be: erased, private, told to somebody, answered in a former version. */
export const AllKindsOfSessions: Story = {render: told({record: fullSession})};

/** A scale of the portal's own, without a total. */
export const OwnScale: Story = {render: told({scale: SLEEP, record: nights(SLEEP, WHOLE, SLEPT_MORE, IN_PART)})};

/** A scale that adds up and has thresholds, whose source is printed. */
export const WithTotalAndThresholds: Story = {
  tags: ['!autodocs'],
  render: told({scale: SLEEP_ADDED_UP, record: nights(SLEEP_ADDED_UP, WHOLE, SLEPT_MORE), pressed: ['summary']}),
};

/** Too little was answered for a total, and it says so. */
export const WithoutTotal: Story = {
  tags: ['!autodocs'],
  render: told({scale: SLEEP_ADDED_UP, record: nights(SLEEP_ADDED_UP, WHOLE, IN_PART), pressed: ['summary']}),
};

/** Ten years of weeks: the newest are read, the others when asked for. */
export const TenYears: Story = {tags: ['!autodocs'], render: told({record: tenYears})};

/** Asked before a session is taken back. */
export const AskedBeforeTakingBack: Story = {
  tags: ['!autodocs'],
  render: told({role: 'person', record: oneSession, pressed: ['summary', BUTTONS.takeBack]}),
};

/** Taking back failed, and nothing has changed. */
export const NotTakenBack: Story = {
  tags: ['!autodocs'],
  render: told({
    role: 'person',
    record: oneSession,
    played: {refuses: 'aborted'},
    pressed: ['summary', BUTTONS.takeBack, BUTTONS.takeItBack],
  }),
};

/** Something that happened, written and not yet saved. */
export const WritingWhatHappened: Story = {
  render: (_args, context) => {
    const text = say({en: 'My sister came', 'fr-CA': 'Ma sœur est venue'}, context);
    const draft = {of: 'annotation', parts: {text, on: '2026-10-10'}};
    return history({role: 'person', record: halfAYear, draft}, context);
  },
};

/** The record has not been read yet. */
export const Reading: Story = {render: told({played: {silent: true}})};

/** The record cannot be read. */
export const CannotBeRead: Story = {render: told({played: {unreadable: true}})};

/** A newer version wrote the record: everything to read, nothing to change. */
export const ReadOnly: Story = {
  render: told({record: halfAYear, played: {status: {phase: 'read-only', reason: 'newer'}}}),
};

/** The record is closed: nothing of it stays. */
export const Closed: Story = {render: told({record: halfAYear, played: {closed: true}})};
