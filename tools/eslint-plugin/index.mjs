import catalogueLocales from './rules/catalogue-locales.mjs';
import defineFile from './rules/define-file.mjs';
import documentEvents from './rules/document-events.mjs';
import elementShape from './rules/element-shape.mjs';
import eventClass from './rules/event-class.mjs';
import layers from './rules/layers.mjs';
import logicalCss from './rules/logical-css.mjs';
import noBooleanPropertyBinding from './rules/no-boolean-property-binding.mjs';
import noInlineStyle from './rules/no-inline-style.mjs';
import noInstanceofElement from './rules/no-instanceof-element.mjs';
import noPositiveTabindex from './rules/no-positive-tabindex.mjs';
import noSideEffectModule from './rules/no-side-effect-module.mjs';
import noUnsafeHtml from './rules/no-unsafe-html.mjs';
import oneDoor from './rules/one-door.mjs';
import publicImports from './rules/public-imports.mjs';
import specThroughHarness from './rules/spec-through-harness.mjs';
import specTitle from './rules/spec-title.mjs';

/**
 * The architecture, as rules of the linter. README.md says what each stops and why.
 * @type {import('eslint').ESLint.Plugin}
 */
export default {
  meta: {name: 'avec'},
  rules: {
    'catalogue-locales': catalogueLocales,
    'define-file': defineFile,
    'document-events': documentEvents,
    'element-shape': elementShape,
    'event-class': eventClass,
    layers,
    'logical-css': logicalCss,
    'no-boolean-property-binding': noBooleanPropertyBinding,
    'no-inline-style': noInlineStyle,
    'no-instanceof-element': noInstanceofElement,
    'no-positive-tabindex': noPositiveTabindex,
    'no-side-effect-module': noSideEffectModule,
    'no-unsafe-html': noUnsafeHtml,
    'one-door': oneDoor,
    'public-imports': publicImports,
    'spec-through-harness': specThroughHarness,
    'spec-title': specTitle,
  },
};
