/** What a portal meets of an element, and how one of them is called in a sentence. */
const SECTIONS = {
  attributes: 'attribute',
  events: 'event',
  slots: 'slot',
  cssParts: 'part',
  cssProperties: 'custom property',
};

/**
 * @param {import('custom-elements-manifest/schema').Package} manifest
 * @returns {string[]} a sentence for each thing that a portal may use and that nothing is said about
 */
export function undocumented({modules}) {
  const elements = modules.flatMap(({declarations = []}) => declarations).filter(({tagName}) => tagName);
  return elements.flatMap((element) => [
    ...(element.description ? [] : [`<${element.tagName}> has no description.`]),
    ...Object.entries(SECTIONS).flatMap(([section, word]) => nameless(element, section, word)),
    ...nameless({...element, members: element.members?.filter(isOwn)}, 'members', 'member'),
  ]);
}

/**
 * @param {Record<string, any>} element
 * @param {string} section
 * @param {string} word
 */
function nameless(element, section, word) {
  const silent = (element[section] ?? []).filter(({description}) => !description);
  return silent.map(({name}) => `<${element.tagName}>: the ${word} “${name}” has no description.`);
}

/**
 * What the browser and Lit call or ask for is documented by them.
 * @param {import('custom-elements-manifest/schema').ClassMember} member
 */
function isOwn({name, inheritedFrom}) {
  return !inheritedFrom && !FROM_ABOVE.has(name);
}

const FROM_ABOVE = new Set([
  'styles',
  'shadowRootOptions',
  'formAssociated',
  'connectedCallback',
  'disconnectedCallback',
  'connectedMoveCallback',
  'attributeChangedCallback',
  'formResetCallback',
  'formDisabledCallback',
  'formStateRestoreCallback',
  'formAssociatedCallback',
  'willUpdate',
  'update',
  'updated',
  'firstUpdated',
  'render',
  'focus',
]);
