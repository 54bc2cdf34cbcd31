import {ContextEvent, type Context, type ContextType} from '@lit/context';

const PROVIDER_TAG = 'avec-provider';

/**
 * Follows a context for as long as an element is connected.
 *
 * The provider's script may run after the consumer's: where a provider stands
 * around the element and is not defined yet, the question is asked again once it is.
 *
 * @param take - Called with each value; not called while nobody provides one.
 * @returns Whether a provider is there or will be, and how to stop following.
 */
export function followContext<C extends Context<unknown, unknown>>(
  host: HTMLElement,
  context: C,
  take: (value: ContextType<C>) => void,
): {readonly provided: boolean; readonly stop: () => void} {
  let leave: (() => void) | null = null;
  let stopped = false;

  // One identity for all requests: providers tell callers apart by it.
  const listen = (value: ContextType<C>, unsubscribe?: () => void): void => {
    if (unsubscribe !== leave) leave?.();
    leave = unsubscribe ?? null;
    if (stopped) leave?.();
    else take(value);
  };
  const ask = (): void => {
    host.dispatchEvent(new ContextEvent(context, host, listen, true));
  };

  ask();
  const late = !leave && providerAround(host);
  if (late) void customElements.whenDefined(PROVIDER_TAG).then(() => stopped || ask());
  return {
    provided: Boolean(leave ?? late),
    stop: () => {
      stopped = true;
      leave?.();
      leave = null;
    },
  };
}

/** The nearest provider, shadow roots crossed; found by name, since another copy of the library may own the class. */
function providerAround(element: Element): Element | null {
  let scope: Element | null = element;
  while (scope) {
    const provider = scope.closest(PROVIDER_TAG);
    if (provider) return provider;
    const root = scope.getRootNode();
    scope = root instanceof ShadowRoot ? root.host : null;
  }
  return null;
}
