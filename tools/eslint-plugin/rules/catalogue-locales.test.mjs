import rule from './catalogue-locales.mjs';
import {prove, repository} from '../tester.mjs';

const at = repository({
  'src/a/plan.messages.ts': '',
  'src/a/locales/fr-CA.ts': '',
  'src/b/note.messages.ts': '',
});
const plan = at('src/a/plan.messages.ts');
const note = at('src/b/note.messages.ts');
const EN = "export const en: Messages = {save: 'Save'};";
const locale = (name) => ({messageId: 'locale', data: {locale: name}});

prove('catalogue-locales', rule, {
  valid: [
    {filename: plan, code: `${EN} export const catalogue = {tag: 'avec-plan', en, load: {}};`},
    {filename: plan, code: EN, options: [{locales: ['fr-CA']}]},
    // Names that stand in no catalogue, and words that are not passed on.
    {filename: note, code: "export const roleNames = {person: 'Person'};"},
    {filename: note, code: "const en = {save: 'Save'};"},
    {filename: note, code: "export type en = 'Save'; const html = {tag: 'p', lang: 'en'};"},
  ],
  invalid: [
    {filename: note, code: EN, errors: [locale('fr-CA')]},
    {filename: plan, code: EN, options: [{locales: ['fr-CA', 'iu']}], errors: [locale('iu')]},
    {filename: note, code: EN, options: [{locales: ['fr-CA', 'iu']}], errors: [locale('fr-CA'), locale('iu')]},
    {
      filename: plan,
      code: "export const catalogue = {tag: 'avec-note', en, load: {}};",
      errors: [{messageId: 'tag', data: {tag: 'avec-plan'}}],
    },
    {
      filename: plan,
      code: 'export const catalogue = {tag: PlanElement.tag, en, load: {}};',
      errors: [{messageId: 'tag', data: {tag: 'avec-plan'}}],
    },
  ],
});
