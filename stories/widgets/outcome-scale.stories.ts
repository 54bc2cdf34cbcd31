import {html} from 'lit';

import '@avec/elements/outcome-scale/define';
import '@avec/elements/provider/define';

import {LONG_WORDS, SLEEP, UNLICENSED} from '../definitions.js';
import {after, freshSubject, PAUL, seedDraft, seedSessions, severalVoices} from '../seeds.js';

export default {title: 'Widgets/Outcome scale', component: 'avec-outcome-scale'};

/** Nothing said yet, now or before. */
export const Empty = {
  render: () => html`
    <avec-provider subject=${freshSubject('empty')} crisis="ca-qc"
      ><avec-outcome-scale></avec-outcome-scale
    ></avec-provider>
  `,
};

/** One theme at a time. */
export const Steps = {
  render: () => html`
    <avec-provider subject=${freshSubject('steps')} crisis="ca-qc">
      <avec-outcome-scale layout="steps"></avec-outcome-scale>
    </avec-provider>
  `,
};

/** Each theme a slider, empty until it is touched. */
export const Slider = {
  render: () => html`
    <avec-provider subject=${freshSubject('slider')} crisis="ca-qc">
      <avec-outcome-scale control="slider"></avec-outcome-scale>
    </avec-provider>
  `,
};

/** Somebody stopped half way and comes back. */
export const DraftAlreadyMade = {
  render: () => {
    const subject = freshSubject('draft');
    return after(
      seedDraft(subject, {home: 6, money: 2, days: 0}),
      () => html`
        <avec-provider subject=${subject} crisis="ca-qc"><avec-outcome-scale></avec-outcome-scale></avec-provider>
      `,
    );
  },
};

/** What was said last time, and what others say, beside each theme. */
export const LastTimeAndOtherVoices = {
  render: () => {
    const subject = freshSubject('voices');
    return after(
      seedSessions(subject, severalVoices(subject)),
      () => html`
        <avec-provider subject=${subject} actor-name="Marie" crisis="ca-qc">
          <avec-outcome-scale></avec-outcome-scale>
        </avec-provider>
      `,
    );
  },
};

/** Whoever is not the person says first whose answers these are. */
export const PractitionerSignedIn = {
  render: () => {
    const subject = freshSubject('practitioner');
    return after(
      seedSessions(subject, severalVoices(subject)),
      () => html`
        <avec-provider
          subject=${subject}
          actor=${PAUL.ref}
          actor-role=${PAUL.role}
          actor-name=${PAUL.name}
          crisis="ca-qc"
        >
          <avec-outcome-scale></avec-outcome-scale>
        </avec-provider>
      `,
    );
  },
};

export const French = {
  render: () => {
    const subject = freshSubject('french');
    return after(
      seedSessions(subject, severalVoices(subject)),
      () => html`
        <avec-provider lang="fr-CA" subject=${subject} actor-name="Marie" crisis="ca-qc">
          <avec-outcome-scale></avec-outcome-scale>
        </avec-provider>
      `,
    );
  },
};

/** The other scale that comes with the library. */
export const WorkingTogether = {
  render: () => html`
    <avec-provider subject=${freshSubject('working-together')} crisis="ca-qc">
      <avec-outcome-scale scale="working-together"></avec-outcome-scale>
    </avec-provider>
  `,
};

/** A scale of the portal's own, with its own range, anchors and line of attribution. */
export const OwnDefinition = {
  render: () => html`
    <avec-provider subject=${freshSubject('own')} crisis="ca-qc">
      <avec-outcome-scale .definition=${SLEEP}></avec-outcome-scale>
    </avec-provider>
  `,
};

/** A scale without a licence is not shown; the page is told why, the person is not. */
export const InvalidDefinition = {
  render: () => html`
    <avec-provider subject=${freshSubject('invalid')} crisis="ca-qc">
      <avec-outcome-scale .definition=${UNLICENSED}></avec-outcome-scale>
    </avec-provider>
  `,
};

/** No provider: a record of its own on this device, and no number to call that the page has not given. */
export const AloneOnABarePage = {
  render: () => html`<avec-outcome-scale>You can also call the front desk.</avec-outcome-scale>`,
};

export const LongTexts = {
  render: () => html`
    <avec-provider subject=${freshSubject('long')} crisis="ca-qc">
      <avec-outcome-scale .definition=${LONG_WORDS}></avec-outcome-scale>
    </avec-provider>
  `,
};

/** A form of the page takes the answers that are on the screen. */
export const InAForm = {
  render: () => html`
    <avec-provider subject=${freshSubject('form')} crisis="ca-qc">
      <form @submit=${(event: Event) => event.preventDefault()}>
        <avec-outcome-scale name="life"></avec-outcome-scale>
        <button type="submit">Send to the portal</button>
        <button type="reset">Start over</button>
      </form>
    </avec-provider>
  `,
};

/** The form is closed: to be read, not answered. */
export const Disabled = {
  render: () => html`
    <avec-provider subject=${freshSubject('disabled')} crisis="ca-qc">
      <form>
        <fieldset disabled>
          <legend>Closed until your next meeting</legend>
          <avec-outcome-scale name="life"></avec-outcome-scale>
        </fieldset>
      </form>
    </avec-provider>
  `,
};
