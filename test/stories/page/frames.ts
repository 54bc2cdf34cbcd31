/** Waits until two frames have been painted: in the first, the page is told of what has changed in size. */
export function frames(): Promise<unknown> {
  return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
}
