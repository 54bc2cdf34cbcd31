import {namedModules} from '../reading/imports.mjs';
import {isOf, isWithin, placeOf} from '../reading/workspace.mjs';

/** What lies in another package is imported as a portal imports it: by a name in the `exports` of that package. */
export default {
  meta: {
    type: 'problem',
    docs: {description: 'import from another package what it exports'},
    schema: [],
    messages: {
      path: 'This lies in another package: import it from {{name}}, as a portal does.',
      hidden: '{{source}} is not in the exports of {{name}}: portals cannot import it either.',
      unlisted: '{{name}} is not among the dependencies of this package: list it in its package.json.',
      own: 'Within {{name}}, a module is named by its path.',
    },
  },
  create(context) {
    const place = placeOf(context);
    return namedModules((node, source) => {
      const fault = source.startsWith('@') ? faultOfName(place, source) : faultOfPath(place, source);
      if (fault) context.report({node, ...fault});
    });
  },
};

/**
 * @param {ReturnType<typeof placeOf>} place
 * @param {string} source
 */
function faultOfName({packages, own, resolve}, source) {
  const named = packages.find(({name}) => isOf(source, name));
  if (!named) return null;
  const {name} = named;
  if (named === own) return {messageId: 'own', data: {name}};
  if (own && !own.needs.includes(name)) return {messageId: 'unlisted', data: {name}};
  return resolve(source) ? null : {messageId: 'hidden', data: {source, name}};
}

/**
 * @param {ReturnType<typeof placeOf>} place
 * @param {string} source
 */
function faultOfPath({packages, own, resolve}, source) {
  // Tests may name what their server serves, from the root.
  const path = source.startsWith('/') ? source.slice(1) : resolve(source);
  const entered = path && packages.find(({folder}) => isWithin(path, folder));
  return entered && entered !== own ? {messageId: 'path', data: {name: entered.name}} : null;
}
