import {LAYERS} from '../architecture.mjs';
import {namedModules} from '../reading/imports.mjs';
import {isWithin, placeOf} from '../reading/workspace.mjs';

/** Imports go down only, from layer to layer; which may import which is in architecture.mjs. */
export default {
  meta: {
    type: 'problem',
    docs: {description: 'let imports go down only'},
    schema: [],
    messages: {
      upwards:
        '{{from}} must not import from {{to}}: it would need what needs it. Move what both use down, or hand it in from above.',
    },
  },
  create(context) {
    const place = placeOf(context);
    const from = layerOf(place.path);
    if (!from) return {};
    return namedModules((node, source) => {
      const path = place.resolve(source);
      const to = path && layerOf(path);
      if (!to || to === from || from.uses.includes(to.name)) return;
      context.report({node, messageId: 'upwards', data: {from: from.name, to: to.name}});
    });
  },
};

/** @param {string} path */
function layerOf(path) {
  return LAYERS.find(({folder}) => isWithin(path, folder));
}
