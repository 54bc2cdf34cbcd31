import type {RecordNoticeElement} from './record-notice.js';

/** Reads a record notice as a person does. */
export class RecordNoticeHarness {
  constructor(readonly element: RecordNoticeElement) {}

  /** What it says; empty when it is silent. */
  get text(): string {
    const notice = this.element.renderRoot.querySelector<HTMLElement>('.notice');
    return notice && !notice.hidden ? (notice.textContent?.replace(/\s+/g, ' ').trim() ?? '') : '';
  }
}
