import {html} from 'lit';

import '@avec/elements/radar-chart/define';
import type {RadarAxis, RadarPolygon} from '@avec/elements/radar-chart';

export default {title: 'Charts/Radar chart', component: 'avec-radar-chart'};

const axes = (...labels: string[]): RadarAxis[] => labels.map((label, index) => ({id: String(index), label}));

const THEMES = axes(
  'My home',
  'Day-to-day money',
  'My days (work, study, activities)',
  'My close people',
  'Friends and my place in the community',
  'My physical health',
  'My mental well-being',
  'Feeling safe',
  'Being respected and listened to',
  'Hope and meaning',
);

const PRINCIPLES = axes('Assets', 'Capacity', 'Mutuality', 'Networks', 'Shared roles', 'Catalysts');

const NOW: RadarPolygon = {
  id: 'now',
  label: 'You',
  role: 'person',
  values: [7, 4, 6, 8, 6, 5, 6, 9, 7, 5],
  emphasis: 'latest',
  on: '2026-11-12',
};

const BEFORE: RadarPolygon = {
  id: 'before',
  label: 'You, before',
  role: 'person',
  values: [5, 6, 6, 8, 4, 5, null, 8, 7, 5],
  emphasis: 'earlier',
  on: '2026-08-12',
};

export const Empty = {
  render: () => html`<avec-radar-chart .label=${'How things are'} .axes=${THEMES}></avec-radar-chart>`,
};

export const OneTime = {
  render: () => html`
    <avec-radar-chart .label=${'How things are'} .axes=${THEMES} .polygons=${[NOW]}></avec-radar-chart>
  `,
};

export const NowAndBefore = {
  render: () => html`
    <avec-radar-chart .label=${'How things are'} .axes=${THEMES} .polygons=${[NOW, BEFORE]}></avec-radar-chart>
  `,
};

export const ThreeVoices = {
  render: () => html`
    <avec-radar-chart
      .label=${'Six principles'}
      .axes=${PRINCIPLES}
      .max=${4}
      .polygons=${[
        {id: 'you', label: 'You', role: 'person', values: [2.5, 2, 1.4, null, 3, 2]},
        {id: 'practitioner', label: 'Practitioner', role: 'practitioner', values: [3, 3.5, 2.4, 2, 3, 3]},
        {id: 'relative', label: 'Your sister', role: 'relative', values: [2, 2, 2, 1, 1, 1]},
      ]}
    ></avec-radar-chart>
  `,
};

export const TooFewThemes = {
  render: () => html`
    <avec-radar-chart
      .label=${'How things are'}
      .axes=${THEMES.slice(0, 3)}
      .polygons=${[{...NOW, values: [7, 4, null]}]}
    ></avec-radar-chart>
  `,
};

export const InFrench = {
  render: () => html`
    <avec-radar-chart
      lang="fr-CA"
      .label=${'Tour d’horizon'}
      .axes=${axes('Mon chez-moi', "L'argent du quotidien", 'Mes proches', 'Mon moral', 'Espoir et sens')}
      .polygons=${[
        {...NOW, label: 'Vous', values: [7, 4, 6, 8, 6]},
        {...BEFORE, label: 'Vous, avant', values: [5, 6, 6, null, 4]},
      ]}
    ></avec-radar-chart>
  `,
};
