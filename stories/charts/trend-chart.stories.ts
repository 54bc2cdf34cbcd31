import '@avec/elements/trend-chart/define';
import type {TrendAnchor, TrendAnnotation, TrendLine} from '@avec/elements/trend-chart';
import type {Role} from '@avec/model';
import {html, type TemplateResult} from 'lit';

import type {Story, StoryContext, StoryFile} from '../story.js';
import {say, type InBoth} from '../words.js';

export default {title: 'Charts/Trend chart', component: 'avec-trend-chart'} satisfies StoryFile;

type Points = TrendLine['points'];

const HOME: InBoth = {en: 'My home', 'fr-CA': 'Mon chez-moi'};

const ENDS: InBoth<readonly TrendAnchor[]> = {
  en: [
    {value: 0, label: 'Very hard'},
    {value: 5, label: 'Half and half'},
    {value: 10, label: 'Very good'},
  ],
  'fr-CA': [
    {value: 0, label: 'Très difficile'},
    {value: 5, label: 'Moitié-moitié'},
    {value: 10, label: 'Très bien'},
  ],
};

const NIGHTS: InBoth<readonly TrendAnchor[]> = {
  en: [
    {value: 0, label: 'None'},
    {value: 7, label: 'Every night'},
  ],
  'fr-CA': [
    {value: 0, label: 'Aucune'},
    {value: 7, label: 'Toutes les nuits'},
  ],
};

const VOICES = {
  person: {en: 'You', 'fr-CA': 'Vous'},
  practitioner: {en: 'Practitioner', 'fr-CA': 'Intervenante ou intervenant'},
  relative: {en: 'Your sister', 'fr-CA': 'Votre sœur'},
} as const satisfies Partial<Record<Role, InBoth>>;

const HAPPENED: InBoth<readonly TrendAnnotation[]> = {
  en: [
    {id: 'move', on: '2026-08-21', text: 'Moved house'},
    {id: 'group', on: '2026-09-24', text: 'Started the cooking group'},
    {id: 'pass', on: '2026-09-27', text: 'New bus pass'},
  ],
  'fr-CA': [
    {id: 'move', on: '2026-08-21', text: 'Déménagement'},
    {id: 'group', on: '2026-09-24', text: 'Début du groupe de cuisine'},
    {id: 'pass', on: '2026-09-27', text: 'Nouvelle carte d’autobus'},
  ],
};

const WEEK = 7 * 24 * 60 * 60 * 1000;

function weekly(first: string, values: readonly (number | null)[]): Points {
  return values.map((value, week) => ({
    on: new Date(Date.parse(first) + week * WEEK).toISOString().slice(0, 'YYYY-MM-DD'.length),
    value,
  }));
}

const MINE = weekly('2026-08-05', [3, 4, 4, null, 5, 6, 5, 7, 7, 6, 7]);
const PRACTITIONERS = weekly('2026-08-05', [4, 4, 5, 5, 5, null, 5, 6, 7, 7, 7]);
const RELATIVES = weekly('2026-09-02', [6, 6, 7, 5, 6, 8, 8]);

interface Shown {
  readonly label?: InBoth;
  readonly max?: number;
  readonly anchors?: InBoth<readonly TrendAnchor[]>;
  readonly annotations?: InBoth<readonly TrendAnnotation[]>;
}

type Said = Readonly<Partial<Record<keyof typeof VOICES, Points>>>;

function chart(said: Said, context: StoryContext, shown: Shown = {}): TemplateResult {
  const {label = HOME, max = 10, anchors = ENDS, annotations} = shown;
  const lines = Object.entries(said).map(([id, points]): TrendLine => {
    const role = id as keyof typeof VOICES;
    return {id, role, label: say(VOICES[role], context), points};
  });
  return html`
    <avec-trend-chart
      .label=${say(label, context)}
      .max=${max}
      .anchors=${say(anchors, context)}
      .lines=${lines}
      .annotations=${annotations ? say(annotations, context) : []}
    ></avec-trend-chart>
  `;
}

function showing(said: Said, shown?: Shown): Story['render'] {
  return (_args, context) => chart(said, context, shown);
}

/** No answer: a sentence that says what will be here. */
export const Empty: Story = {render: showing({})};

/** One answer: a mark and no line. */
export const OneAnswer: Story = {render: showing({person: weekly('2026-08-05', [4])})};

/** A time without an answer is a gap. */
export const WithGap: Story = {render: showing({person: MINE})};

/** Two voices, told apart by shape and dash. */
export const TwoVoices: Story = {render: showing({person: MINE, practitioner: PRACTITIONERS})};

/** Three voices, and what happened to the person in their own words. */
export const ThreeVoicesAndWhatHappened: Story = {
  render: showing({person: MINE, practitioner: PRACTITIONERS, relative: RELATIVES}, {annotations: HAPPENED}),
};

/** The question was put otherwise from some day on: the line ends and begins again. */
export const QuestionChanged: Story = {
  render: showing({person: MINE.map((point, week) => ({...point, version: week < 5 ? '1' : '2'}))}),
};

/** Where less is what one hopes for, the anchors say so and no word does. */
export const LessIsHopedFor: Story = {
  render: showing(
    {person: weekly('2026-08-05', [6, 5, 5, 3, 4, 2])},
    {label: {en: 'Nights without sleep', 'fr-CA': 'Nuits sans sommeil'}, max: 7, anchors: NIGHTS},
  ),
};

/** The same answer each time. */
export const AllTheSame: Story = {render: showing({person: weekly('2026-08-05', [6, 6, 6, 6, 6])})};

/** Every week for ten years. */
export const TenYears: Story = {
  render: showing({
    person: weekly(
      '2016-11-20',
      Array.from({length: 520}, (_, week) =>
        week % 70 === 40 ? null : Math.round(5 + 3 * Math.sin(week / 40) + Math.sin(week / 7)),
      ),
    ),
  }),
};

/** In a narrow column the words leave the drawing and stand below it. */
export const Narrow: Story = {
  render: (_args, context) => html`
    <div .style=${'max-inline-size: 18em'}>
      ${chart({person: MINE, practitioner: PRACTITIONERS}, context, {annotations: HAPPENED})}
    </div>
  `,
};
