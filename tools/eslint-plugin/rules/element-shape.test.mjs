import rule from './element-shape.mjs';
import {inRepository, prove} from '../tester.mjs';

const filename = inRepository('packages/elements/src/controls/rating-item/rating-item.ts');

const GOOD = `
/**
 * One theme of a person's life, rated by that person.
 *
 * @summary Scale for one theme.
 * @tag avec-rating-item
 * @status experimental
 * @since 0.1.0
 */
export class RatingItemElement extends WidgetElement {
  static override readonly tag: string = 'avec-rating-item';
}

declare global {
  interface HTMLElementTagNameMap {
    'avec-rating-item': RatingItemElement;
  }
}
`;

const bad = (before, after, ...errors) => ({filename, code: GOOD.replace(before, after), errors});
const said = (name, example) => ({messageId: 'said', data: {name, example}});
const types = {messageId: 'types', data: {tag: 'avec-rating-item', name: 'RatingItemElement'}};
const tag = {messageId: 'tag', data: {tag: 'avec-rating-item'}};

prove('element-shape', rule, {
  valid: [
    {filename, code: GOOD},
    // What elements share is no element.
    {filename, code: 'export abstract class ChartElement extends WidgetElement {}'},
    {filename, code: 'export class RatingKeys extends Keys {}'},
    {filename, code: GOOD.replace('@status experimental', '@status deprecated')},
    {filename, code: `/** Choices. */\nexport const CHOICES = ['a'] as const;\n${GOOD}`},
    {
      filename,
      code: GOOD.replace("    'avec-rating-item'", "    'avec-other': OtherElement;\n    'avec-rating-item'"),
    },
  ],
  invalid: [
    bad('export class RatingItemElement extends WidgetElement', 'export class RatingItemElement extends LitElement', {
      messageId: 'base',
    }),
    bad("'avec-rating-item';", "'avec-rating';", tag),
    bad(/ {2}static override.*\n/, '', tag),
    bad('static override readonly', 'readonly', tag),
    bad(/declare global[^]*/, '', types),
    bad("'avec-rating-item': R", "'avec-rating': R", types),
    bad(': RatingItemElement;', ': OtherElement;', types),
    bad(
      'class RatingItemElement',
      'class RatingElement',
      {messageId: 'name', data: {file: 'rating-item', name: 'RatingItemElement'}},
      {messageId: 'types', data: {tag: 'avec-rating-item', name: 'RatingElement'}},
    ),
    bad(/\/\*\*[^]*\*\/\n/, '', {messageId: 'undocumented'}),
    bad('/**', '/*', {messageId: 'undocumented'}),
    bad(" * One theme of a person's life, rated by that person.\n *\n", '', {messageId: 'sentence'}),
    bad(/ \* @summary.*\n/, '', said('summary', 'and a line')),
    bad('Scale for one theme.', '', said('summary', 'and a line')),
    bad('@tag avec-rating-item', '@tag avec-rating', said('tag', 'avec-rating-item')),
    bad('experimental', 'new', said('status', 'experimental, stable or deprecated')),
    bad('0.1.0', 'soon', said('since', 'and a version: 0.1.0')),
  ],
});
