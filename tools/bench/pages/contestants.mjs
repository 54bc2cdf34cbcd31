/**
 * Who is measured. Each has a folder here with a page that does the same work: a form of eight labelled items from 0 to 10.
 * @typedef {object} Contestant
 * @property {string} name of its folder
 * @property {string} title for readers
 * @property {'floor' | 'ours' | 'component' | 'form'} kind a floor is the least the work can cost; a form is a whole engine
 * @property {string} [from] package it is of, when it is a peer's
 * @property {string} [floor] the native control it is made of, or does the work of
 * @property {number} most items that are put on its page at once
 * @property {{script: string, html: string, styles?: string}} [upgrade] one item in a page's HTML, the module that
 *   upgrades it, and what it is seen with until then
 */

/** Scores of a whole page of items; every contestant mounts as many, and those that are light a thousand. */
export const MANY = 100;
const THOUSAND = 1000;

const item = (control) =>
  `<avec-rating-item name="sleep" label="Sleep" low="Very bad" high="Very good" control="${control}"></avec-rating-item>`;

const RATING_ITEM = {script: '@avec/elements/rating-item/define', styles: '@avec/elements/undefined.css'};

/** @type {Contestant[]} */
export const CONTESTANTS = [
  {name: 'native-range', title: 'native range', kind: 'floor', most: THOUSAND},
  {name: 'native-radios', title: 'native radios, 11 an item', kind: 'floor', most: THOUSAND},
  {name: 'bare-lit', title: 'bare Lit element around a range', kind: 'floor', floor: 'native-range', most: THOUSAND},
  {
    name: 'avec-buttons',
    title: 'avec-rating-item, buttons',
    kind: 'ours',
    floor: 'native-radios',
    most: THOUSAND,
    upgrade: {...RATING_ITEM, html: item('buttons')},
  },
  {
    name: 'avec-slider',
    title: 'avec-rating-item, slider',
    kind: 'ours',
    floor: 'native-range',
    most: THOUSAND,
    upgrade: {...RATING_ITEM, html: item('slider')},
  },
  {
    name: 'avec-outcome-scale',
    title: 'avec-outcome-scale with its record',
    kind: 'ours',
    floor: 'native-radios',
    most: MANY,
  },
  {
    name: 'shoelace-range',
    title: 'Shoelace range',
    kind: 'component',
    from: '@shoelace-style/shoelace',
    floor: 'native-range',
    most: MANY,
    upgrade: {
      script: '@shoelace-style/shoelace/dist/components/range/range.js',
      html: '<sl-range label="Sleep" max="10"></sl-range>',
    },
  },
  {
    name: 'material-slider',
    title: 'Material Web slider',
    kind: 'component',
    from: '@material/web',
    floor: 'native-range',
    most: MANY,
    upgrade: {script: '@material/web/slider/slider.js', html: '<p>Sleep <md-slider max="10"></md-slider></p>'},
  },
  {
    name: 'web-awesome-slider',
    title: 'Web Awesome slider',
    kind: 'component',
    from: '@awesome.me/webawesome',
    floor: 'native-range',
    most: MANY,
    upgrade: {
      script: '@awesome.me/webawesome/dist/components/slider/slider.js',
      html: '<wa-slider label="Sleep" max="10"></wa-slider>',
    },
  },
  {
    name: 'vaadin-radio-group',
    title: 'Vaadin radio group',
    kind: 'component',
    from: '@vaadin/radio-group',
    floor: 'native-radios',
    most: MANY,
  },
  {
    name: 'medblocks-count',
    title: 'medblocks-ui count in its form',
    kind: 'form',
    from: 'medblocks-ui',
    floor: 'native-range',
    most: MANY,
  },
  {
    name: 'surveyjs-rating',
    title: 'SurveyJS rating',
    kind: 'form',
    from: 'survey-core',
    floor: 'native-radios',
    most: MANY,
  },
];
