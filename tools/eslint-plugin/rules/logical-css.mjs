import {styleIn} from '../reading/styles.mjs';
import {locationOf} from '../reading/templates.mjs';

/** Sides of the screen, as sides of the text. */
const SIDES = {top: 'block-start', right: 'inline-end', bottom: 'block-end', left: 'inline-start'};

/** Corners of the screen, as corners of the text. */
const CORNERS = {
  'top-left': 'start-start',
  'top-right': 'start-end',
  'bottom-left': 'end-start',
  'bottom-right': 'end-end',
};

/** Values that name a side of the screen. */
const VALUES = {
  'text-align': {left: 'start', right: 'end'},
  float: {left: 'inline-start', right: 'inline-end'},
  clear: {left: 'inline-start', right: 'inline-end'},
};

/** Properties that take the four sides in one. */
const ALL_SIDES = /^(?:(?:scroll-)?(?:margin|padding)|inset|border-(?:width|style|color))$/;

const REM = /(?<![\w#.-])(?:\d*\.)?\d+rem\b/g;

/** Sides of the text and never of the screen, so that a page in Arabic is right too; and no `rem`. */
export default {
  meta: {
    type: 'problem',
    docs: {description: 'use sides of the text, and lengths that fit every page'},
    schema: [],
    messages: {
      side: 'Use {{logical}}: the sides of the screen are not those of every script.',
      sides: 'Left and right differ here: use {{name}}-inline.',
      rem: 'rem depends on a root that pages resize: use em.',
    },
  },
  create(context) {
    const report = ({range}, messageId, data) =>
      context.report({loc: locationOf(context.sourceCode, range), messageId, data});
    const check = ({name, values}) => {
      const logical = logicalName(name.text);
      if (logical) report(name, 'side', {logical});
      for (const value of values) {
        const better = VALUES[name.text]?.[value.text];
        if (better) report(value, 'side', {logical: better});
      }
      const [, right, , left] = values;
      if (ALL_SIDES.test(name.text) && left && left.text !== right.text) report(name, 'sides', {name: name.text});
    };
    return {
      TaggedTemplateExpression(template) {
        const style = styleIn(template);
        style?.declarations.forEach(check);
        style?.all(REM).forEach((length) => report(length, 'rem'));
      },
    };
  },
};

/**
 * @param {string} name of a property
 * @returns {string | null} the one to use in its place
 */
function logicalName(name) {
  if (name in SIDES) return `inset-${SIDES[name]}`;
  const size = /^(min-|max-)?(width|height)$/.exec(name);
  if (size) return `${size[1] ?? ''}${size[2] === 'width' ? 'inline' : 'block'}-size`;
  const corner = /^border-(\w+-\w+)-radius$/.exec(name);
  if (corner?.[1] in CORNERS) return `border-${CORNERS[corner[1]]}-radius`;
  const side = /^((?:scroll-)?(?:margin|padding)|border)-(top|right|bottom|left)(-\w+)?$/.exec(name);
  return side ? `${side[1]}-${SIDES[side[2]]}${side[3] ?? ''}` : null;
}
