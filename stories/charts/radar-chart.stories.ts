import '@avec/elements/radar-chart/define';
import type {RadarAxis, RadarPolygon} from '@avec/elements/radar-chart';
import {localized, tourDhorizon} from '@avec/model';
import {html, type TemplateResult} from 'lit';

import type {Story, StoryContext, StoryFile} from '../story.js';
import {say, type InBoth} from '../words.js';

export default {title: 'Charts/Radar chart', component: 'avec-radar-chart'} satisfies StoryFile;

/** One voice before its name is said. */
interface Polygon extends Omit<RadarPolygon, 'label'> {
  readonly label: InBoth;
}

const THEMES: InBoth = {en: 'How things are', 'fr-CA': 'Tour d’horizon'};

const PRINCIPLES: InBoth<readonly string[]> = {
  en: ['Assets', 'Capacity', 'Mutuality', 'Networks', 'Shared roles', 'Catalysts'],
  'fr-CA': ['Forces', 'Capacités', 'Réciprocité', 'Réseaux', 'Rôles partagés', 'Catalyseurs'],
};

const NOW: Polygon = {
  id: 'now',
  label: {en: 'You', 'fr-CA': 'Vous'},
  role: 'person',
  values: [7, 4, 6, 8, 6, 5, 6, 9, 7, 5],
  emphasis: 'latest',
  on: '2026-11-12',
};

const BEFORE: Polygon = {
  id: 'before',
  label: {en: 'You, before', 'fr-CA': 'Vous, avant'},
  role: 'person',
  values: [5, 6, 6, 8, 4, 5, null, 8, 7, 5],
  emphasis: 'earlier',
  on: '2026-08-12',
};

const PRACTITIONER: Polygon = {
  id: 'practitioner',
  label: {en: 'Practitioner', 'fr-CA': 'Intervenante ou intervenant'},
  role: 'practitioner',
  values: [6, 5, 6, null, 5, 5, 8, 8, 8, 7],
};

function axesOf(labels: readonly string[]): readonly RadarAxis[] {
  return labels.map((label, index) => ({id: String(index), label}));
}

function themes({globals}: StoryContext): readonly RadarAxis[] {
  return tourDhorizon.items.map(({id, label}) => ({id, label: localized(label, globals.lang)}));
}

function inWords(polygons: readonly Polygon[], context: StoryContext): readonly RadarPolygon[] {
  return polygons.map((polygon) => ({...polygon, label: say(polygon.label, context)}));
}

function chart(polygons: readonly Polygon[], context: StoryContext): TemplateResult {
  return html`
    <avec-radar-chart
      .label=${say(THEMES, context)}
      .axes=${themes(context)}
      .polygons=${inWords(polygons, context)}
    ></avec-radar-chart>
  `;
}

function showing(...polygons: readonly Polygon[]): Story['render'] {
  return (_args, context) => chart(polygons, context);
}

/** No answer: a sentence that says what will be here. */
export const Empty: Story = {render: showing()};

/** One voice at one time. */
export const OneTime: Story = {render: showing(NOW)};

/** One voice now and before: the earlier one is hollow and dotted. */
export const NowAndBefore: Story = {render: showing(NOW, BEFORE)};

/** Two voices of the same day. */
export const TwoVoices: Story = {render: showing(NOW, PRACTITIONER)};

/** Three voices, each with its shape: as many as can be read. */
export const ThreeVoices: Story = {
  render: (_args, context) => html`
    <avec-radar-chart
      .label=${say({en: 'Six principles', 'fr-CA': 'Six principes'}, context)}
      .axes=${axesOf(say(PRINCIPLES, context))}
      .max=${4}
      .polygons=${inWords(
        [
          {id: 'you', label: NOW.label, role: 'person', values: [2.5, 2, 1.4, null, 3, 2]},
          {...PRACTITIONER, values: [3, 3.5, 2.4, 2, 3, 3]},
          {
            id: 'relative',
            label: {en: 'Your sister', 'fr-CA': 'Votre sœur'},
            role: 'relative',
            values: [2, 2, 2, 1, 1, 1],
          },
        ],
        context,
      )}
    ></avec-radar-chart>
  `,
};

/** Fewer than three themes answered: the table, and why. */
export const TooFewThemes: Story = {
  render: (_args, context) => html`
    <avec-radar-chart
      .label=${say(THEMES, context)}
      .axes=${themes(context).slice(0, 3)}
      .polygons=${inWords([{...NOW, values: [7, 4, null]}], context)}
    ></avec-radar-chart>
  `,
};

/** In a narrow column: the table, and why. */
export const Narrow: Story = {
  render: (_args, context) => html`<div .style=${'max-inline-size: 18em'}>${chart([NOW, BEFORE], context)}</div>`,
};
