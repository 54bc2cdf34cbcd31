import {DOORS, ON_DEMAND} from '../architecture.mjs';
import {namedModules} from '../reading/imports.mjs';
import {isOf, isWithin, placeOf} from '../reading/workspace.mjs';

/** Each large library has one folder that imports it, so that it can be weighed, mended or replaced there. */
export default {
  meta: {
    type: 'problem',
    docs: {description: 'import a large library in its one folder only'},
    schema: [],
    messages: {
      door: '{{library}} is imported in {{folder}} only. Ask that folder for what you need.',
      onDemand: '{{module}} is heavy: load it with import() when it is wanted.',
    },
  },
  create(context) {
    const place = placeOf(context);
    if (!isWithin(place.path, 'packages')) return {};
    return namedModules((node, source, manner) => {
      const door = DOORS.find(({library}) => isOf(source, library));
      if (door && !isWithin(place.path, door.folder)) context.report({node, messageId: 'door', data: {...door}});
      const module = ON_DEMAND.find((path) => path === place.resolve(source));
      if (module && manner === 'values') context.report({node, messageId: 'onDemand', data: {module}});
    });
  },
};
