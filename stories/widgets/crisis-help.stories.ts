import type {CrisisList} from '@avec/model';
import {html} from 'lit';

import '@avec/elements/crisis-help/define';

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

export default {title: 'Widgets/Crisis help', component: 'avec-crisis-help'};

/** As it stands on every page: quiet, folded. */
export const Folded = {
  render: () => html`<avec-crisis-help preset="ca-qc">In danger? Call 9-1-1.</avec-crisis-help>`,
};

/** Québec's own lines first. */
export const Unfolded = {
  render: () => html`<avec-crisis-help preset="ca-qc" open>In danger? Call 9-1-1.</avec-crisis-help>`,
};

export const UnfoldedInFrench = {
  render: () => html`
    <avec-crisis-help lang="fr-CA" preset="ca-qc" open>En danger ? Appelez le 9-1-1.</avec-crisis-help>
  `,
};

/** After an answer that calls for it; nobody listens, so the button says how to ask. */
export const Offer = {
  render: () => html`<avec-crisis-help preset="ca" offer with-request>In danger? Call 9-1-1.</avec-crisis-help>`,
};

/** The portal takes the request over, and the element may say so. */
export const OfferTakenOver = {
  render: () => html`
    <avec-crisis-help
      lang="fr-CA"
      preset="ca"
      offer
      with-request
      @avec-support-request=${(event: Event) => event.preventDefault()}
      >En danger ? Appelez le 9-1-1.</avec-crisis-help
    >
  `,
};

/** No list: no number of ours, and what the page wrote between the tags. */
export const WithoutList = {
  render: () => html`<avec-crisis-help preset="none">In danger? Call 9-1-1.</avec-crisis-help>`,
};

/** A list that cannot be trusted is not shown. */
export const BrokenList = {
  render: () => html`<avec-crisis-help .resources=${BROKEN}>In danger? Call 9-1-1.</avec-crisis-help>`,
};

/** Long words, several links, a number that its link does not say. */
export const LongWords = {
  render: () => html`<avec-crisis-help lang="fr-CA" .resources=${LONG} open></avec-crisis-help>`,
};

/** A page in a language we do not speak, from right to left: the list gives its first language. */
export const AnotherLanguage = {
  render: () => html`<avec-crisis-help lang="ar" dir="rtl" .resources=${LONG} open></avec-crisis-help>`,
};
