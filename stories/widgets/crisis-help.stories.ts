import '@avec/elements/crisis-help/define';
import type {CrisisList} from '@avec/model';
import {html, nothing, type TemplateResult} from 'lit';

import {having} from '../setting/acts.js';
import {inPortal} from '../setting/portal.js';
import type {Story, StoryContext, StoryFile} from '../story.js';
import {BUTTONS, PORTAL, say} from '../words.js';

interface Args {
  readonly preset: 'ca-qc' | 'ca' | 'none' | '';
  readonly open: boolean;
  readonly offer: boolean;
  readonly 'with-request': boolean;
}

export default {
  title: 'Widgets/Crisis help',
  component: 'avec-crisis-help',
  args: {preset: 'ca-qc', open: false, offer: false, 'with-request': false},
  argTypes: {preset: {control: 'inline-radio', options: ['ca-qc', 'ca', 'none']}},
} satisfies StoryFile<Args>;

/** Long words, several links, a number that its link does not say. */
const LONG: CrisisList = {
  id: 'long-words',
  resources: [
    {
      id: 'regional',
      name: {
        'fr-CA': 'Centre régional d’écoute et d’accompagnement des personnes et de leurs proches',
        en: 'Regional listening and support centre for people and those close to them',
      },
      note: {
        'fr-CA': 'Jour et nuit, tous les jours de l’année. On vous répond en français et en anglais. C’est gratuit.',
        en: 'Day and night, every day of the year. Answers in French and in English. It is free.',
      },
      links: [
        {href: 'tel:+15145550100', label: {'fr-CA': 'Appeler le centre', en: 'Call the centre'}},
        {href: 'sms:+15145550101', label: {'fr-CA': 'Texter le 514 555-0101', en: 'Text 514 555-0101'}},
        {href: 'https://centre.example', label: {'fr-CA': 'Clavarder', en: 'Chat'}},
      ],
      verifiedOn: '2026-03-01',
    },
  ],
};

/** Not a list: its only link would run a script. */
const BROKEN = {
  id: 'broken',
  resources: [{id: 'chat', name: {en: 'Chat'}, links: [{href: 'javascript:0', label: {en: 'Chat'}}], verifiedOn: null}],
} as CrisisList;

interface Given {
  readonly resources?: CrisisList;
  /** Whether the portal takes a request over. */
  readonly heard?: boolean;
  /** Whether "ask someone to contact me" was pressed. */
  readonly asked?: boolean;
}

function help(args: Args, context: StoryContext, {resources, heard, asked}: Given = {}): TemplateResult {
  return html`
    <avec-crisis-help
      preset=${args.preset}
      ?open=${args.open}
      ?offer=${args.offer}
      ?with-request=${args['with-request']}
      .resources=${resources ?? null}
      @avec-support-request=${(event: Event) => heard && event.preventDefault()}
      ${asked ? having(say(BUTTONS.askForContact, context)) : nothing}
      >${say(PORTAL.emergency, context)}</avec-crisis-help
    >
  `;
}

/** As it stands on every page: quiet, folded. */
export const Folded: Story<Args> = {render: (args, context) => help(args, context)};

/** Québec's own lines first. */
export const Unfolded: Story<Args> = {args: {open: true}, render: (args, context) => help(args, context)};

/** After an answer that calls for it. */
export const Offer: Story<Args> = {args: {preset: 'ca', offer: true}, render: (args, context) => help(args, context)};

/** The same, with a button to ask for contact. */
export const OfferWithRequest: Story<Args> = {
  args: {preset: 'ca', offer: true, 'with-request': true},
  render: (args, context) => help(args, context),
};

/** Nobody listens: it says that the page cannot send it, and how to ask. */
export const RequestNotSent: Story<Args> = {
  tags: ['!autodocs'],
  args: {preset: 'ca', offer: true, 'with-request': true},
  render: (args, context) => help(args, context, {asked: true}),
};

/** The portal takes the request over, and only then does the element say so. */
export const RequestTaken: Story<Args> = {
  tags: ['!autodocs'],
  args: {preset: 'ca', offer: true, 'with-request': true},
  render: (args, context) => help(args, context, {asked: true, heard: true}),
};

/** No list: no number of ours, and what the page wrote between the tags. */
export const WithoutList: Story<Args> = {args: {preset: 'none'}, render: (args, context) => help(args, context)};

/** An offer where there is no list. */
export const OfferWithoutList: Story<Args> = {
  args: {preset: 'none', offer: true, 'with-request': true},
  render: (args, context) => help(args, context),
};

/** A list that cannot be trusted is not shown. */
export const BrokenList: Story<Args> = {render: (args, context) => help(args, context, {resources: BROKEN})};

/** Long words, several links, a number that its link does not say. */
export const LongWords: Story<Args> = {
  args: {open: true},
  render: (args, context) => help(args, context, {resources: LONG}),
};

/** The list that the provider gives to all widgets. */
export const FromTheProvider: Story<Args> = {
  args: {preset: '', open: true},
  render: (args, context) => inPortal({crisis: 'none', crisisResources: LONG}, context, help(args, context)),
};

/** A page in a language we do not speak, from right to left: the list gives its first language. */
export const AnotherLanguage: Story<Args> = {
  args: {open: true},
  render: ({open}) => html`
    <avec-crisis-help lang="ar" dir="rtl" ?open=${open} .resources=${LONG}></avec-crisis-help>
  `,
};
