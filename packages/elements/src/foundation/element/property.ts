import type {PropertyDeclaration, ReactiveElement} from 'lit';

type Decorator = (prototype: object, name: PropertyKey) => void;

/**
 * Lit's `@property` for experimental decorators, which are the ones we write (decision 0003).
 *
 * Lit's own serves standard decorators as well, at four times the size.
 */
export function property(options?: PropertyDeclaration): Decorator {
  return (prototype, name) => {
    const {constructor} = prototype as {constructor: typeof ReactiveElement};
    const isAccessor = Object.hasOwn(prototype, name);
    constructor.createProperty(name, options);
    // What is returned takes the accessor's place; without it the helper would put back the one Lit has wrapped.
    return isAccessor ? Object.getOwnPropertyDescriptor(prototype, name) : undefined;
  };
}

/** Lit's `@state`: a property of the element's own, without an attribute. */
export function state(): Decorator {
  return property({state: true, attribute: false});
}
