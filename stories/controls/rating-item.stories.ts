import '@avec/elements/rating-item/define';
import type {RatingAnchor, RatingControl, RatingMark} from '@avec/elements/rating-item';
import {html, nothing, type TemplateResult} from 'lit';

import type {Story, StoryContext, StoryFile} from '../story.js';
import {PORTAL, say, type InBoth} from '../words.js';

interface Args {
  /** Empty: what the story asks. */
  readonly label: string;
  readonly control: RatingControl;
  readonly value: string;
  readonly disabled: boolean;
  readonly readonly: boolean;
}

export default {
  title: 'Controls/Rating item',
  component: 'avec-rating-item',
  args: {label: '', control: 'buttons', value: '', disabled: false, readonly: false},
  argTypes: {control: {control: 'inline-radio', options: ['buttons', 'slider']}},
} satisfies StoryFile<Args>;

const HOME: InBoth = {en: 'My home', 'fr-CA': 'Mon chez-moi'};
const WORK: InBoth = {en: 'My work', 'fr-CA': 'Mon travail'};
const SAFETY: InBoth = {en: 'Feeling safe', 'fr-CA': 'Me sentir en sécurité'};

const ENDS: InBoth<readonly RatingAnchor[]> = {
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

const HOW_OFTEN: InBoth<readonly RatingAnchor[]> = {
  en: named('Not yet', 'Rarely', 'Sometimes', 'Often', 'Always'),
  'fr-CA': named('Pas encore', 'Rarement', 'Parfois', 'Souvent', 'Toujours'),
};

const LONG_ENDS: InBoth<readonly RatingAnchor[]> = {
  en: [
    {value: 0, label: 'Nothing of this has been as I would like it to be'},
    {value: 10, label: 'All of this has been as I would like it to be'},
  ],
  'fr-CA': [
    {value: 0, label: 'Rien de tout cela n’a été comme je le voudrais'},
    {value: 10, label: 'Tout cela a été exactement comme je le voudrais'},
  ],
};

const MARKS: InBoth<readonly RatingMark[]> = {
  en: [
    {value: 5, role: 'person', text: 'You, last time, November 12: 5'},
    {value: 5, role: 'relative', text: 'Sophie, relative: 5'},
    {value: 8, role: 'practitioner', text: 'Paul, practitioner: 8'},
    {value: null, role: 'peer', text: 'Ali, peer support worker: does not apply'},
  ],
  'fr-CA': [
    {value: 5, role: 'person', text: 'Vous, la dernière fois, le 12 novembre\u202f: 5'},
    {value: 5, role: 'relative', text: 'Sophie, proche\u202f: 5'},
    {value: 8, role: 'practitioner', text: 'Paul, intervenant\u202f: 8'},
    {value: null, role: 'peer', text: 'Ali, pair aidant\u202f: ne s’applique pas'},
  ],
};

const HINT: InBoth = {
  en: 'Only you see this until you share it.',
  'fr-CA': 'Personne d’autre ne voit ceci tant que vous ne le partagez pas.',
};

function named(...labels: readonly string[]): readonly RatingAnchor[] {
  return labels.map((label, value) => ({value, label}));
}

interface Asked {
  readonly theme?: InBoth;
  readonly anchors?: InBoth<readonly RatingAnchor[]>;
  readonly marks?: InBoth<readonly RatingMark[]>;
  readonly hint?: InBoth;
  readonly max?: number;
  readonly name?: string;
}

function item(args: Args, context: StoryContext, asked: Asked = {}): TemplateResult {
  const {theme = HOME, anchors = ENDS, marks, hint, max = 10, name} = asked;
  return html`
    <avec-rating-item
      label=${args.label || say(theme, context)}
      control=${args.control}
      value=${args.value}
      max=${max}
      name=${name ?? nothing}
      ?disabled=${args.disabled}
      ?readonly=${args.readonly}
      .anchors=${say(anchors, context)}
      .marks=${marks ? say(marks, context) : []}
      >${hint ? html`<span slot="hint">${say(hint, context)}</span>` : nothing}</avec-rating-item
    >
  `;
}

function asking(asked?: Asked): Story<Args>['render'] {
  return (args, context) => item(args, context, asked);
}

/** Where every scale starts. */
export const Empty: Story<Args> = {render: asking({hint: HINT})};

/** A point is chosen; it can be cleared. */
export const Answered: Story<Args> = {args: {value: '7'}, render: asking()};

/** Zero is an answer like any other. */
export const Zero: Story<Args> = {args: {value: '0'}, render: asking()};

/** An answer, and not a number. */
export const DoesNotApply: Story<Args> = {args: {value: 'not-applicable'}, render: asking({theme: WORK})};

/** Another answer that is not a number. */
export const RatherNotSay: Story<Args> = {args: {value: 'declined'}, render: asking({theme: WORK})};

/** The person's last answer and those of others, side by side. */
export const WithMarks: Story<Args> = {args: {value: '8'}, render: asking({theme: SAFETY, marks: MARKS})};

/** To be read, not answered. */
export const Disabled: Story<Args> = {args: {value: '7', disabled: true}, render: asking()};

/** The answer in words. */
export const Readonly: Story<Args> = {args: {value: '7', readonly: true}, render: asking({marks: MARKS})};

/** To be read, and nothing was said. */
export const ReadonlyEmpty: Story<Args> = {args: {readonly: true}, render: asking()};

/** A short scale whose points all have a name. */
export const NamedPoints: Story<Args> = {
  render: asking({
    theme: {en: 'People do what they said.', 'fr-CA': 'On fait ce qu’on a dit.'},
    anchors: HOW_OFTEN,
    max: 4,
  }),
};

/** A long question, a long hint, long ends. */
export const LongTexts: Story<Args> = {
  render: asking({
    theme: {
      en: 'The neighbourhood, the stairs, the noise, the landlord, and how easily I can come and go',
      'fr-CA': 'Le quartier, l’escalier, le bruit, le propriétaire, et la facilité de mes allées et venues',
    },
    anchors: LONG_ENDS,
    hint: {
      en: 'Everything that has to do with the place where you live, also if you live there for a short time only.',
      'fr-CA': 'Tout ce qui touche l’endroit où vous vivez, même si vous n’y vivez que pour peu de temps.',
    },
  }),
};

/** An empty slider has no thumb: nothing suggests an answer. */
export const SliderEmpty: Story<Args> = {args: {control: 'slider'}, render: asking()};

/** A slider that was touched. */
export const SliderAnswered: Story<Args> = {args: {control: 'slider', value: '7'}, render: asking()};

/** The marks of others stand on the line. */
export const SliderWithMarks: Story<Args> = {
  args: {control: 'slider', value: '8'},
  render: asking({theme: SAFETY, marks: MARKS}),
};

/** A slider to be read. */
export const SliderDisabled: Story<Args> = {args: {control: 'slider', value: '7', disabled: true}, render: asking()};

/** A slider with long ends. */
export const SliderLongTexts: Story<Args> = {
  args: {control: 'slider', value: '3'},
  render: asking({anchors: LONG_ENDS, hint: HINT}),
};

/** As in a form of a portal: names, a reset and a submit button of the page. */
export const InAForm: Story<Args> = {
  args: {value: '3'},
  render: (args, context) => html`
    <form>
      ${item(args, context, {name: 'home'})}
      <button type="reset">${say(PORTAL.startOver, context)}</button>
    </form>
  `,
};
