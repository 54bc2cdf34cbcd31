import type {CrisisList} from '@avec/model';
import {html} from 'lit';

import '@avec/elements/outcome-scale/define';
import '@avec/elements/provider/define';

import {SLEEP} from '../definitions.js';
import {freshSubject} from '../seeds.js';

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

const OWN_WORDS = {'avec-outcome-scale': {save: 'Keep my answers', time: 'Two minutes, more or less.'}};

export default {title: 'Widgets/Provider', component: 'avec-provider'};

/** Two widgets, one record: what is saved in one is beside the themes of the other. */
export const OneRecordForTwoWidgets = {
  render: () => html`
    <avec-provider subject=${freshSubject('shared')} actor-name="Marie" crisis="ca-qc">
      <avec-outcome-scale layout="steps"></avec-outcome-scale>
      <avec-outcome-scale></avec-outcome-scale>
    </avec-provider>
  `,
};

/** Nothing passes from one to the other. */
export const TwoSubjectsOnOnePage = {
  render: () => html`
    <avec-provider subject=${freshSubject('marie')} actor-name="Marie" crisis="ca-qc">
      <h2>Marie</h2>
      <avec-outcome-scale layout="steps"></avec-outcome-scale>
    </avec-provider>
    <avec-provider subject=${freshSubject('jean')} actor-name="Jean" crisis="ca-qc">
      <h2>Jean</h2>
      <avec-outcome-scale layout="steps"></avec-outcome-scale>
    </avec-provider>
  `,
};

/** The portal's own scale, by its id. */
export const OwnDefinitions = {
  render: () => html`
    <avec-provider subject=${freshSubject('definitions')} crisis="ca-qc" .definitions=${[SLEEP]}>
      <avec-outcome-scale scale="sleep-and-rest"></avec-outcome-scale>
    </avec-provider>
  `,
};

/** The portal's own lines take the place of a preset. */
export const OwnCrisisLines = {
  render: () => html`
    <avec-provider subject=${freshSubject('lines')} .crisisResources=${NIGHT_TEAM}>
      <avec-outcome-scale layout="steps"></avec-outcome-scale>
    </avec-provider>
  `,
};

/** Words that the portal says otherwise. */
export const OwnWords = {
  render: () => html`
    <avec-provider subject=${freshSubject('words')} crisis="ca-qc" .messages=${OWN_WORDS}>
      <avec-outcome-scale></avec-outcome-scale>
    </avec-provider>
  `,
};

/** A role that nobody knows opens no record; the page is told why. */
export const UnknownRole = {
  render: () => html`
    <avec-provider subject=${freshSubject('role')} actor-role="visitor" crisis="ca-qc">
      <avec-outcome-scale></avec-outcome-scale>
    </avec-provider>
  `,
};
