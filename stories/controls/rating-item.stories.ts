import '@avec/elements/rating-item/define';
import type {RatingAnchor, RatingMark} from '@avec/elements/rating-item';
import {html} from 'lit';

export default {title: 'Controls/Rating item', component: 'avec-rating-item'};

const ENDS: readonly RatingAnchor[] = [
  {value: 0, label: 'Very hard'},
  {value: 5, label: 'Half and half'},
  {value: 10, label: 'Very good'},
];

const HOW_OFTEN: readonly RatingAnchor[] = ['Not yet', 'Rarely', 'Sometimes', 'Often', 'Always'].map(
  (label, value) => ({value, label}),
);

const MARKS: readonly RatingMark[] = [
  {value: 5, role: 'person', text: 'You, last time, November 12: 5'},
  {value: 5, role: 'relative', text: 'Sophie, relative: 5'},
  {value: 8, role: 'practitioner', text: 'Paul, practitioner: 8'},
  {value: null, role: 'peer', text: 'Ali, peer support worker: does not apply'},
];

/** Where every scale starts. */
export const Empty = {
  render: () => html`
    <avec-rating-item name="friends" label="Friends and my place in the community" .anchors=${ENDS}>
      <span slot="hint">Only you see this until you share it.</span>
    </avec-rating-item>
  `,
};

export const Answered = {
  render: () => html`<avec-rating-item label="My home" value="7" .anchors=${ENDS}></avec-rating-item>`,
};

/** Zero is an answer like any other. */
export const Zero = {
  render: () => html`<avec-rating-item label="My home" value="0" .anchors=${ENDS}></avec-rating-item>`,
};

export const DoesNotApply = {
  render: () => html`<avec-rating-item label="My work" value="not-applicable" .anchors=${ENDS}></avec-rating-item>`,
};

export const RatherNotSay = {
  render: () => html`<avec-rating-item label="My work" value="declined" .anchors=${ENDS}></avec-rating-item>`,
};

/** The person's last answer and those of others, side by side. */
export const WithMarks = {
  render: () => html`
    <avec-rating-item label="Feeling safe" value="8" .anchors=${ENDS} .marks=${MARKS}></avec-rating-item>
  `,
};

export const Disabled = {
  render: () => html`<avec-rating-item label="My home" value="7" disabled .anchors=${ENDS}></avec-rating-item>`,
};

export const Readonly = {
  render: () => html`
    <avec-rating-item label="My home" value="7" readonly .anchors=${ENDS} .marks=${MARKS}></avec-rating-item>
  `,
};

/** A short scale whose points all have a name. */
export const NamedPoints = {
  render: () => html`
    <avec-rating-item label="People do what they said." max="4" .anchors=${HOW_OFTEN}></avec-rating-item>
  `,
};

export const SliderEmpty = {
  render: () => html`<avec-rating-item label="My home" control="slider" .anchors=${ENDS}></avec-rating-item>`,
};

export const SliderAnswered = {
  render: () => html`
    <avec-rating-item label="My home" control="slider" value="7" .anchors=${ENDS}></avec-rating-item>
  `,
};

export const SliderWithMarks = {
  render: () => html`
    <avec-rating-item
      label="Feeling safe"
      control="slider"
      value="8"
      .anchors=${ENDS}
      .marks=${MARKS}
    ></avec-rating-item>
  `,
};

export const SliderDisabled = {
  render: () => html`
    <avec-rating-item label="My home" control="slider" value="7" disabled .anchors=${ENDS}></avec-rating-item>
  `,
};

export const French = {
  render: () => html`
    <avec-rating-item
      lang="fr-CA"
      label="Amitiés et place dans la communauté"
      hint="Personne d’autre ne voit ceci tant que vous ne le partagez pas."
      low="Très difficile"
      high="Très bien"
    ></avec-rating-item>
  `,
};

export const RightToLeft = {
  render: () => html`
    <div dir="rtl" lang="ar">
      <avec-rating-item lang="en" label="My home" control="slider" value="7" .anchors=${ENDS}></avec-rating-item>
    </div>
  `,
};

/** As in a form of a portal: names, a reset and a submit button of the page. */
export const InAForm = {
  render: () => html`
    <form>
      <avec-rating-item name="home" label="My home" value="3" .anchors=${ENDS}></avec-rating-item>
      <button type="reset">Start again</button>
    </form>
  `,
};
