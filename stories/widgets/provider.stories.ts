import '@avec/elements/outcome-scale/define';
import '@avec/elements/provider/define';
import type {CrisisList} from '@avec/model';
import {html} from 'lit';

import {SLEEP} from '../definitions.js';
import {severalVoices} from '../setting/lives.js';
import {inPortal} from '../setting/portal.js';
import type {Story, StoryFile} from '../story.js';
import {say, type InBoth} from '../words.js';

interface Args {
  readonly crisis: 'ca-qc' | 'ca' | 'none';
}

export default {
  title: 'Widgets/Provider',
  component: 'avec-provider',
  args: {crisis: 'ca-qc'},
  argTypes: {crisis: {control: 'inline-radio', options: ['ca-qc', 'ca', 'none']}},
} satisfies StoryFile<Args>;

const NIGHT_TEAM: CrisisList = {
  id: 'north-clinic',
  resources: [
    {
      id: 'night-team',
      name: {en: 'Night team', 'fr-CA': 'Équipe de nuit'},
      note: {en: 'From 8 p.m. to 8 a.m.', 'fr-CA': 'De 20 h à 8 h.'},
      links: [{href: 'tel:+15145550100', label: {en: 'Call 514 555-0100', 'fr-CA': 'Appeler le 514 555-0100'}}],
      verifiedOn: '2026-03-01',
    },
  ],
};

const OWN_WORDS: InBoth<Readonly<Record<string, string>>> = {
  en: {save: 'Keep my answers', time: 'Two minutes, more or less.'},
  'fr-CA': {save: 'Garder mes réponses', time: 'Deux minutes, plus ou moins.'},
};

/** Two widgets, one record: what is saved in one is beside the themes of the other. */
export const OneRecordForTwoWidgets: Story<Args> = {
  render: ({crisis}, context) =>
    inPortal(
      {crisis, record: severalVoices},
      context,
      html`
        <avec-outcome-scale layout="steps"></avec-outcome-scale>
        <avec-outcome-scale layout="steps" scale="working-together"></avec-outcome-scale>
      `,
    ),
};

/** Nothing passes from one to the other. */
export const TwoSubjectsOnOnePage: Story<Args> = {
  render: ({crisis}, context) => html`
    ${inPortal({crisis, record: severalVoices}, context, html`<avec-outcome-scale layout="steps"></avec-outcome-scale>`)}
    ${inPortal({crisis}, context, html`<avec-outcome-scale layout="steps"></avec-outcome-scale>`)}
  `,
};

/** A widget takes the nearest provider. */
export const OneInsideTheOther: Story<Args> = {
  render: ({crisis}, context) =>
    inPortal(
      {crisis: 'none'},
      context,
      inPortal(
        {crisis, record: severalVoices},
        context,
        html` <avec-outcome-scale layout="steps"></avec-outcome-scale> `,
      ),
    ),
};

/** The portal's own scale, by its id. */
export const OwnDefinitions: Story<Args> = {
  render: ({crisis}, context) =>
    inPortal(
      {crisis, definitions: [SLEEP]},
      context,
      html`<avec-outcome-scale scale="sleep-and-rest"></avec-outcome-scale>`,
    ),
};

/** The portal's own lines take the place of a preset. */
export const OwnCrisisLines: Story<Args> = {
  render: ({crisis}, context) =>
    inPortal(
      {crisis, crisisResources: NIGHT_TEAM},
      context,
      html`<avec-outcome-scale layout="steps"></avec-outcome-scale>`,
    ),
};

/** Words that the portal says otherwise. */
export const OwnWords: Story<Args> = {
  render: ({crisis}, context) =>
    inPortal(
      {crisis, messages: {'avec-outcome-scale': say(OWN_WORDS, context)}},
      context,
      html`<avec-outcome-scale></avec-outcome-scale>`,
    ),
};

/** A role that nobody knows opens no record; the page is told why. */
export const UnknownRole: Story<Args> = {
  render: ({crisis}) => html`
    <avec-provider subject="nobody" actor-role="visitor" crisis=${crisis}>
      <avec-outcome-scale></avec-outcome-scale>
    </avec-provider>
  `,
};
