import type {LitElement} from 'lit';

/**
 * Moves the focus to where the person now is, so that it is never lost with what went away.
 *
 * @param place - What `data-land` says there; the title where there is no such place.
 */
export async function land(host: LitElement, place: string): Promise<void> {
  await host.updateComplete;
  const find = (name: string): HTMLElement | null =>
    host.renderRoot.querySelector<HTMLElement>(`[data-land="${CSS.escape(name)}"]`);
  (find(place) ?? find('title'))?.focus();
}
