/** A thing that the manifest tells about, with what this suite reads of it. */
export interface Documented {
  /** Empty for the slot without a name. */
  readonly name: string;
  readonly type?: {readonly text: string};
}

/** An attribute and the property it belongs to. */
export interface AttributeEntry extends Documented {
  readonly fieldName?: string;
}

/** A property or a method. */
export interface MemberEntry extends Documented {
  readonly kind: 'field' | 'method';
  readonly static?: boolean;
  readonly readonly?: boolean;
  readonly reflects?: boolean;
}

/** What custom-elements.json says of one element. */
export interface ElementEntry {
  /** Name of the class. */
  readonly name: string;
  readonly tagName: string;
  /** The compiled file of the class, within packages/elements. */
  readonly path: string;
  readonly attributes: readonly AttributeEntry[];
  readonly members: readonly MemberEntry[];
  readonly events: readonly Documented[];
  readonly slots: readonly Documented[];
  readonly cssParts: readonly Documented[];
  readonly cssProperties: readonly Documented[];
  readonly cssStates: readonly Documented[];
}

/** The parts of custom-elements.json that are read. */
export interface Manifest {
  readonly modules: readonly {
    readonly path: string;
    readonly declarations?: readonly (Partial<ElementEntry> & {readonly name: string})[];
  }[];
}

const NOTHING = {
  attributes: [],
  members: [],
  events: [],
  slots: [],
  cssParts: [],
  cssProperties: [],
  cssStates: [],
} as const;

/** @returns Every element of a manifest; what is not told is an empty list. */
export function elementsIn({modules}: Manifest): readonly ElementEntry[] {
  return modules.flatMap(({path, declarations = []}) =>
    declarations.flatMap((declaration) => {
      const {tagName} = declaration;
      return tagName === undefined ? [] : [{...NOTHING, ...declaration, tagName, path}];
    }),
  );
}

/** @returns The public properties of an instance; `readonly` ones included. */
export function fieldsOf({members}: ElementEntry): readonly MemberEntry[] {
  return members.filter((member) => member.kind === 'field' && !member.static);
}

/** @returns The public methods of an instance. */
export function methodsOf({members}: ElementEntry): readonly MemberEntry[] {
  return members.filter((member) => member.kind === 'method' && !member.static);
}

/** @returns Whether forms know the element. */
export function isFormAssociated({members}: ElementEntry): boolean {
  return members.some((member) => member.static && member.name === 'formAssociated');
}
