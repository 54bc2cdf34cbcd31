import {html} from 'lit';

import '@avec/elements/trend-chart/define';
import type {TrendLine} from '@avec/elements/trend-chart';

export default {title: 'Charts/Trend chart', component: 'avec-trend-chart'};

const ANCHORS = [
  {value: 0, label: 'Very hard'},
  {value: 5, label: 'Half and half'},
  {value: 10, label: 'Very good'},
];

const MILLISECONDS_PER_WEEK = 604_800_000;

function weekly(first: string, values: readonly (number | null)[]): TrendLine['points'] {
  return values.map((value, week) => ({
    on: new Date(Date.parse(first) + week * MILLISECONDS_PER_WEEK).toISOString().slice(0, 10),
    value,
  }));
}

const you = (points: TrendLine['points']): TrendLine => ({id: 'you', label: 'You', role: 'person', points});

const YOU = you(weekly('2026-08-05', [3, 4, 4, null, 5, 6, 5, 7, 7, 6, 7]));
const PRACTITIONER: TrendLine = {
  id: 'practitioner',
  label: 'Practitioner',
  role: 'practitioner',
  points: weekly('2026-08-05', [4, 4, 5, 5, 5, null, 5, 6, 7, 7, 7]),
};
const RELATIVE: TrendLine = {
  id: 'relative',
  label: 'Your sister',
  role: 'relative',
  points: weekly('2026-09-02', [6, 6, 7, 5, 6, 8, 8]),
};

export const Empty = {render: () => html`<avec-trend-chart .label=${'My home'}></avec-trend-chart>`};

export const OneAnswer = {
  render: () => html`
    <avec-trend-chart
      .label=${'My home'}
      .anchors=${ANCHORS}
      .lines=${[you(weekly('2026-08-05', [4]))]}
    ></avec-trend-chart>
  `,
};

export const WithGap = {
  render: () => html` <avec-trend-chart .label=${'My home'} .anchors=${ANCHORS} .lines=${[YOU]}></avec-trend-chart> `,
};

export const TwoVoices = {
  render: () => html`
    <avec-trend-chart .label=${'My home'} .anchors=${ANCHORS} .lines=${[YOU, PRACTITIONER]}></avec-trend-chart>
  `,
};

export const ThreeVoicesAndWhatHappened = {
  render: () => html`
    <avec-trend-chart
      .label=${'My home'}
      .anchors=${ANCHORS}
      .lines=${[YOU, PRACTITIONER, RELATIVE]}
      .annotations=${[
        {id: 'move', on: '2026-08-21', text: 'Moved house'},
        {id: 'group', on: '2026-09-24', text: 'Started the cooking group'},
        {id: 'pass', on: '2026-09-27', text: 'New bus pass'},
      ]}
    ></avec-trend-chart>
  `,
};

export const QuestionChanged = {
  render: () => {
    const points = YOU.points.map((point, week) => ({...point, version: week < 5 ? '1' : '2'}));
    return html`<avec-trend-chart .label=${'My home'} .anchors=${ANCHORS} .lines=${[you(points)]}></avec-trend-chart>`;
  },
};

export const LowerIsCalledGood = {
  render: () => html`
    <avec-trend-chart
      .label=${'Nights without sleep'}
      .max=${7}
      .anchors=${[
        {value: 0, label: 'None'},
        {value: 7, label: 'Every night'},
      ]}
      .lines=${[you(weekly('2026-08-05', [6, 5, 5, 3, 4, 2]))]}
    ></avec-trend-chart>
  `,
};

export const TenYears = {
  render: () => {
    const values = Array.from({length: 520}, (_, week) =>
      week % 70 === 40 ? null : Math.round(5 + 3 * Math.sin(week / 40) + 2 * Math.sin(week / 3)),
    );
    return html`
      <avec-trend-chart
        .label=${'My home'}
        .anchors=${ANCHORS}
        .lines=${[you(weekly('2016-11-20', values))]}
      ></avec-trend-chart>
    `;
  },
};

export const InFrench = {
  render: () => html`
    <avec-trend-chart
      lang="fr-CA"
      .label=${'Mon chez-moi'}
      .anchors=${[
        {value: 0, label: 'Très difficile'},
        {value: 5, label: 'Moitié-moitié'},
        {value: 10, label: 'Très bien'},
      ]}
      .lines=${[
        {...YOU, label: 'Vous'},
        {...PRACTITIONER, label: 'Intervenante ou intervenant'},
      ]}
      .annotations=${[{id: 'move', on: '2026-08-21', text: 'Déménagement'}]}
    ></avec-trend-chart>
  `,
};
