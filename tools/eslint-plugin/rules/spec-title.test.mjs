import rule from './spec-title.mjs';
import {prove, repository} from '../tester.mjs';

const at = repository({
  'src/controls/rating-item/define.ts': '',
  'src/controls/rating-item/rating-item.ts': '',
  'src/controls/rating-item/rating-item.logic.ts': '',
  'src/charts/spark-line/spark-line.ts': '',
});
const filename = at('src/controls/rating-item/rating-item.spec.ts');
const title = {messageId: 'title', data: {tag: 'avec-rating-item'}};

prove('spec-title', rule, {
  valid: [
    {filename, code: "describe('avec-rating-item', () => { describe('before an answer', () => {}); });"},
    {filename, code: "describe.skip('avec-rating-item', () => {});"},
    {filename, code: 'for (const lang of LANGS) describe(`avec-rating-item in ${lang}`, () => {});'},
    {filename, code: "describe('avec-rating-item: asides', () => {}); describe('avec-rating-item', () => {});"},
    {filename, code: 'suite.describe("anything"); const describe = 1;'},
    // What is beside an element has a title of its own.
    {filename: at('src/controls/rating-item/rating-item.logic.spec.ts'), code: "describe('restingPoint', () => {});"},
    {filename: at('src/controls/rating-item/warnings.spec.ts'), code: "describe('warnings', () => {});"},
    {filename: at('src/charts/spark-line/spark-line.spec.ts'), code: "describe('sparkLine', () => {});"},
  ],
  invalid: [
    {filename, code: "describe('rating item', () => {});", errors: [title]},
    {filename, code: "describe('avec-rating-items', () => {});", errors: [title]},
    {filename, code: "describe('avec-rating-item-list', () => {});", errors: [title]},
    {filename, code: "describe(`in ${lang}`, () => { describe('avec-rating-item', () => {}); });", errors: [title]},
    {filename, code: "describe('avec-rating-item', () => {}); describe('and more', () => {});", errors: [title]},
    {filename, code: 'describe.only(RatingItemElement.tag, () => {});', errors: [title]},
    {
      filename: at('src/controls/rating-item/rating-item.keyboard.spec.ts'),
      code: "describe('keyboard', () => {});",
      errors: [title],
    },
  ],
});
