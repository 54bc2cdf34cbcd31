import '@avec/elements/ladder-item/define';
import type {LadderMark, LadderRung} from '@avec/elements/ladder-item';
import {html, nothing, type TemplateResult} from 'lit';

import {SIX_PLACES, THREE_WAYS} from '../setting/three-ways.js';
import type {Story, StoryContext, StoryFile} from '../story.js';
import {PORTAL, say, type InBoth} from '../words.js';

interface Args {
  /** Empty: what the story asks. */
  readonly label: string;
  readonly value: string;
  readonly withRightPlace: boolean;
  readonly required: boolean;
  readonly disabled: boolean;
  readonly readonly: boolean;
}

export default {
  title: 'Controls/Ladder item',
  component: 'avec-ladder-item',
  args: {label: '', value: '', withRightPlace: false, required: false, disabled: false, readonly: false},
} satisfies StoryFile<Args>;

const WHERE: InBoth = {
  en: 'In this decision, where were you?',
  'fr-CA': 'Dans cette décision, où étiez-vous\u202f?',
};

const WISH: InBoth = {en: 'Where would you like to be?', 'fr-CA': 'Où voudriez-vous être\u202f?'};

const HINT: InBoth = {
  en: 'Only you see this until you share it.',
  'fr-CA': 'Personne d’autre ne voit ceci tant que vous ne le partagez pas.',
};

const MARKS: InBoth<readonly LadderMark[]> = {
  en: [
    {rung: 'for', label: 'You, March 3', shape: 'circle'},
    {rung: 'with', label: 'Paul, practitioner', shape: 'square'},
    {rung: 'for', label: 'Sophie, relative', shape: 'triangle'},
  ],
  'fr-CA': [
    {rung: 'for', label: 'Vous, le 3 mars', shape: 'circle'},
    {rung: 'with', label: 'Paul, intervenant', shape: 'square'},
    {rung: 'for', label: 'Sophie, proche', shape: 'triangle'},
  ],
};

const ELSEWHERE: InBoth<readonly LadderMark[]> = {
  en: [{rung: null, label: 'Ali, peer support worker: I’d rather not say', shape: 'diamond'}],
  'fr-CA': [{rung: null, label: 'Ali, pair aidant\u202f: je préfère ne pas répondre', shape: 'diamond'}],
};

const LONG_WORDS: InBoth<readonly LadderRung[]> = {
  en: [
    {
      id: 'under',
      label: 'Interdepartmental underrepresentation notwithstanding, I was informed',
      description:
        'Deinstitutionalization was discussed at length by people whom you did not know, in words that you had not heard before, and somebody told you of it afterwards.',
      term: 'Pneumonoultramicroscopicsilicovolcanoconiosis',
    },
    {
      id: 'over',
      label: 'Counterdemonstrations were unnecessary, because we decided everything of importance together',
      description:
        'Everything that has to do with the place where you live was talked over with you, also where you were going to live for a short time only.',
      term: 'Intercomprehensibilitynessification',
    },
  ],
  'fr-CA': [
    {
      id: 'under',
      label: 'Malgré la sous-représentation interdépartementale, on m’a informé anticonstitutionnellement',
      description:
        'La désinstitutionnalisation a été longuement discutée par des gens que vous ne connaissiez pas, avec des mots que vous n’aviez jamais entendus, puis on vous en a parlé.',
      term: 'Hexakosioihexekontahexaphobie',
    },
    {
      id: 'over',
      label: 'Nous avons décidé ensemble de tout ce qui avait de l’importance, sans précipitation',
      description:
        'Tout ce qui touche l’endroit où vous vivez a été discuté avec vous, même là où vous n’alliez vivre que pour peu de temps.',
      term: 'Intercompréhensibilisation',
    },
  ],
};

interface Asked {
  readonly question?: InBoth;
  readonly rungs?: InBoth<readonly LadderRung[]>;
  readonly marks?: readonly InBoth<readonly LadderMark[]>[];
  readonly hint?: InBoth;
  readonly name?: string;
}

function item(args: Args, context: StoryContext, asked: Asked = {}): TemplateResult {
  const {question = WHERE, rungs = THREE_WAYS, marks = [], hint, name} = asked;
  return html`
    <avec-ladder-item
      label=${args.label || say(question, context)}
      value=${args.value}
      name=${name ?? nothing}
      ?with-right-place=${args.withRightPlace}
      ?required=${args.required}
      ?disabled=${args.disabled}
      ?readonly=${args.readonly}
      .rungs=${say(rungs, context)}
      .marks=${marks.flatMap((each) => say(each, context))}
      >${hint ? html`<span slot="hint">${say(hint, context)}</span>` : nothing}</avec-ladder-item
    >
  `;
}

function asking(asked?: Asked): Story<Args>['render'] {
  return (args, context) => item(args, context, asked);
}

/** Where every ladder starts. */
export const Empty: Story<Args> = {render: asking({hint: HINT})};

/** A rung is chosen; it can be cleared. */
export const Answered: Story<Args> = {args: {value: 'for'}, render: asking({hint: HINT})};

/** The top rung looks as any other. */
export const Top: Story<Args> = {args: {value: 'with'}, render: asking()};

/** So does the bottom one: nobody is blamed for where they stood. */
export const Bottom: Story<Args> = {args: {value: 'to'}, render: asking()};

/** Where somebody would like to be: staying is a wish like any other. */
export const Wish: Story<Args> = {args: {withRightPlace: true}, render: asking({question: WISH})};

/** The right place, and no rung. */
export const RightPlace: Story<Args> = {
  args: {withRightPlace: true, value: 'right-place'},
  render: asking({question: WISH, marks: [MARKS]}),
};

/** An answer, and no rung. */
export const DoesNotApply: Story<Args> = {args: {value: 'not-applicable'}, render: asking()};

/** Another answer that is no rung. */
export const RatherNotSay: Story<Args> = {args: {value: 'declined'}, render: asking()};

/** The person's earlier place and those that others saw, on their rungs. */
export const WithMarks: Story<Args> = {args: {value: 'with'}, render: asking({marks: [MARKS]})};

/** One of the others stands on no rung. */
export const MarksElsewhere: Story<Args> = {render: asking({marks: [MARKS, ELSEWHERE]})};

/** Many rungs, and no other words for them. */
export const ManyRungs: Story<Args> = {args: {value: 'asked'}, render: asking({rungs: SIX_PLACES, hint: HINT})};

/** A form waits for it. Saying that one would rather not say is enough. */
export const Required: Story<Args> = {args: {required: true}, render: asking({hint: HINT})};

/** To be read, not answered. */
export const Disabled: Story<Args> = {args: {value: 'for', disabled: true}, render: asking()};

/** The whole ladder, with the place that was chosen. */
export const Readonly: Story<Args> = {args: {value: 'for', readonly: true}, render: asking({marks: [MARKS]})};

/** To be read, and nothing was said. */
export const ReadonlyEmpty: Story<Args> = {args: {readonly: true}, render: asking()};

/** To be read, and the answer was no rung. */
export const ReadonlyRightPlace: Story<Args> = {
  args: {readonly: true, withRightPlace: true, value: 'right-place'},
  render: asking({question: WISH, marks: [MARKS]}),
};

/** Long questions, long rungs, words that are longer than a line. */
export const LongTexts: Story<Args> = {
  args: {value: 'under', withRightPlace: true},
  render: asking({
    question: {
      en: 'When it was decided where you would live from now on, and with whom, where were you on this ladder?',
      'fr-CA': 'Quand on a décidé où vous alliez vivre, et avec qui, où étiez-vous sur cette échelle\u202f?',
    },
    rungs: LONG_WORDS,
    hint: {
      en: 'Everything that has to do with the place where you live, also if you live there for a short time only.',
      'fr-CA': 'Tout ce qui touche l’endroit où vous vivez, même si vous n’y vivez que pour peu de temps.',
    },
  }),
};

/** As in a form of a portal: names, a reset and a submit button of the page. */
export const InAForm: Story<Args> = {
  args: {value: 'for'},
  render: (args, context) => html`
    <form>
      ${item(args, context, {name: 'place'})}
      <button type="reset">${say(PORTAL.startOver, context)}</button>
    </form>
  `,
};
