/**
 * Keeps in the manifest what a portal may rely on: compiled files, public members, and documented events. An event that
 * the analyzer found in the code, and that has no `@fires`, is no promise.
 * @type {import('@custom-elements-manifest/analyzer').Plugin}
 */
export const published = {
  name: 'published',
  packageLinkPhase({customElementsManifest: manifest}) {
    for (const module of manifest.modules) publish(module);
    manifest.modules = manifest.modules.filter(({declarations, exports}) => declarations?.length || exports?.length);
  },
};

/** @param {import('custom-elements-manifest/schema').Module} module */
function publish(module) {
  module.path = compiled(module.path);
  for (const {declaration} of module.exports ?? []) {
    if (declaration?.module) declaration.module = compiled(declaration.module);
  }
  for (const declaration of module.declarations ?? []) {
    declaration.members = declaration.members?.filter(isPublic).map(withCompiledOrigin);
    declaration.attributes = declaration.attributes?.map(withCompiledOrigin);
    declaration.events = declaration.events?.filter(({description}) => description).map(withCompiledOrigin);
  }
}

/** @param {string} path */
function compiled(path) {
  return path.replace(/^\/?src\//, 'dist/').replace(/\.ts$/, '.js');
}

/** @param {import('custom-elements-manifest/schema').ClassMember} member */
function isPublic({name, privacy}) {
  return !privacy || privacy === 'public' ? !/^[#_]/.test(name) : false;
}

/**
 * Where a thing was inherited from is told as a file too.
 * @template {{inheritedFrom?: {module?: string}}} Thing
 * @param {Thing} thing
 * @returns {Thing}
 */
function withCompiledOrigin(thing) {
  const from = thing.inheritedFrom;
  return from?.module ? {...thing, inheritedFrom: {...from, module: compiled(from.module)}} : thing;
}
