import {placesMoved} from './goal-editor.logic.js';

/** Beside which step the one that is held would come to stand; both in the order of the list. */
interface Drop {
  readonly by: number;
  readonly beside: Element | undefined;
}

const NOWHERE: Drop = {by: 0, beside: undefined};

/**
 * Follows a step that is held by its grip until it is let go. Escape puts it back. Whoever does not point has buttons
 * for the same.
 *
 * @param moved - Told how many places it was moved, where it was moved at all: −1 for one up.
 */
export function dragStep(event: PointerEvent, moved: (by: number) => void): void {
  const grip = event.currentTarget as HTMLElement;
  const held = grip.closest('li');
  if (!held?.parentElement || event.button !== 0) return;
  const steps = [...held.parentElement.children];
  const dragging = new AbortController();
  let drop = NOWHERE;

  const show = (next: Drop): void => {
    drop.beside?.removeAttribute('data-drop');
    drop = next;
    drop.beside?.setAttribute('data-drop', drop.by < 0 ? 'before' : 'after');
  };
  /** @param by - How many places to move it; none, unless it was let go. */
  const end = (by = 0): void => {
    dragging.abort();
    show(NOWHERE);
    held.removeAttribute('data-held');
    if (by !== 0) moved(by);
  };
  const {signal} = dragging;
  grip.addEventListener('pointermove', ({clientY}) => show(dropAt(steps, held, clientY)), {signal});
  grip.addEventListener('pointerup', () => end(drop.by), {signal});
  grip.addEventListener('lostpointercapture', () => end(), {signal});
  addEventListener('keydown', ({key}) => key === 'Escape' && end(), {signal});
  grip.setPointerCapture(event.pointerId);
  held.setAttribute('data-held', '');
  // Else the words under the pointer are marked on the way.
  event.preventDefault();
}

function dropAt(steps: readonly Element[], held: Element, y: number): Drop {
  const middles = steps.map((step) => {
    const {top, height} = step.getBoundingClientRect();
    return top + height / 2;
  });
  const from = steps.indexOf(held);
  const by = placesMoved(middles, from, y);
  return {by, beside: by === 0 ? undefined : steps[from + by]};
}
