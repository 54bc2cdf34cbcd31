import type {__Class__Element} from './__name__.js';

/** Uses `avec-__name__` as a person does and reads what a person gets. Specs and portals go through it. */
export class __Class__Harness {
  constructor(readonly element: __Class__Element) {}

  /** Name of what this is. */
  get title(): string {
    return this.element.renderRoot.querySelector('h2')?.textContent?.trim() ?? '';
  }
}
