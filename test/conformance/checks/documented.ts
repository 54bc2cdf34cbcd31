import type {Check} from '../check.js';
import {fieldsOf, methodsOf, type Documented} from '../manifest.js';
import {sourcesOf} from '../sources.js';
import {made, type Shown} from '../stage.js';

const properties: Check = {
  name: 'has every documented property, to be set unless it is read-only',
  faults(subject) {
    const instance = made(subject);
    return fieldsOf(subject.element).flatMap((field) => {
      if (!(field.name in instance)) return [`“${field.name}” is not there.`];
      return Boolean(field.readonly) === isReadOnly(instance, field.name)
        ? []
        : [`“${field.name}” is${field.readonly ? ' not' : ''} read-only.`];
    });
  },
};

const methods: Check = {
  name: 'has every documented method',
  faults(subject) {
    const instance = made(subject);
    return methodsOf(subject.element)
      .filter(({name}) => typeof instance[name] !== 'function')
      .map(({name}) => `“${name}” is not there.`);
  },
};

const eventClasses: Check = {
  name: 'exports the class of every event of its own, under the documented name',
  faults: ({element, exports}) =>
    element.events.filter(isOurs).flatMap((event) => {
      const EventClass = exports[typeOf(event)] as {readonly type?: string} | undefined;
      if (EventClass?.type === event.name) return [];
      return [
        EventClass
          ? `${typeOf(event)} is “${EventClass.type ?? ''}”, not “${event.name}”.`
          : `${typeOf(event)} is not exported.`,
      ];
    }),
};

const eventsSent: Check = {
  name: 'makes every documented event somewhere in its sources',
  async faults({element, entry}) {
    const source = await sourcesOf(entry);
    return element.events.filter((event) => !makes(event).test(source)).map(({name}) => `Nothing makes “${name}”.`);
  },
};

/** What a program meets. What a style sheet meets is in `styled.ts`. */
export const DOCUMENTED: readonly Check[] = [properties, methods, eventClasses, eventsSent];

function isOurs({name}: Documented): boolean {
  return name.startsWith('avec-');
}

function typeOf({type}: Documented): string {
  return type?.text ?? '';
}

/** An event of our own is made by its class; one of the platform's is told by its name. */
function makes(event: Documented): RegExp {
  return isOurs(event)
    ? new RegExp(`new ${typeOf(event)}\\(`)
    : new RegExp(`new \\w*Event\\(\\s*["'\`]${event.name}["'\`]`);
}

function isReadOnly(instance: Shown, name: string): boolean {
  for (let holder: unknown = instance; holder; holder = Object.getPrototypeOf(holder)) {
    const descriptor = Object.getOwnPropertyDescriptor(holder, name);
    if (descriptor) return !descriptor.set && !descriptor.writable;
  }
  return false;
}
