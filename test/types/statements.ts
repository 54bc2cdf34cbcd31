/** Whether two types are the same, and not only assignable. */
export type Same<One, Other> =
  (<Probe>() => Probe extends One ? 1 : 2) extends <Probe>() => Probe extends Other ? 1 : 2 ? true : false;

// Never called: the compiler refuses a call that states what is not so.

/** States something about types. */
export declare function holds<Statement extends true>(): Statement;

/** States that a value is of this type and no other: `is<string>()(element.label)`. */
export declare function is<Type>(): <Value>(value: Value, ...no: Same<Value, Type> extends true ? [] : [never]) => void;

/** States that values can stand here. */
export declare function fits<Type>(...values: readonly Type[]): void;
