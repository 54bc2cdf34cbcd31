import type {HelpKind} from './crisis-help.logic.js';
import {RequestEvent} from '../../foundation/events/events.js';

/** What a page may know of a call for help: which way was chosen, never why. */
export interface HelpRequestDetail {
  /** Id of the resource in its list. */
  readonly resource: string;
  readonly kind: HelpKind;
}

/** The person is about to call, text or visit a way to reach help. Prevented, the link is not followed. */
export class HelpRequestEvent extends RequestEvent<HelpRequestDetail> {
  static readonly type = 'avec-help-request';

  constructor(detail: HelpRequestDetail) {
    super(HelpRequestEvent.type, detail);
  }
}

/** The person asks to be contacted. The portal that sees to it says so with `preventDefault()`. */
export class SupportRequestEvent extends RequestEvent<Record<string, never>> {
  static readonly type = 'avec-support-request';

  constructor() {
    super(SupportRequestEvent.type, {});
  }
}

declare global {
  interface HTMLElementEventMap {
    [HelpRequestEvent.type]: HelpRequestEvent;
    [SupportRequestEvent.type]: SupportRequestEvent;
  }
}
