import {RequestEvent} from '../events/events.js';

/** The person would like to borrow a device. The portal that sees to it says so with `preventDefault()`. */
export class EquipmentRequestEvent extends RequestEvent<Record<string, never>> {
  static readonly type = 'avec-equipment-request';

  constructor() {
    super(EquipmentRequestEvent.type, {});
  }
}

/** The person would like to try a call before the first meeting. The portal that sees to it says so with `preventDefault()`. */
export class TrialCallRequestEvent extends RequestEvent<Record<string, never>> {
  static readonly type = 'avec-trial-call-request';

  constructor() {
    super(TrialCallRequestEvent.type, {});
  }
}

/** The person would like to receive the guide. The portal that sees to it says so with `preventDefault()`. */
export class GuideRequestEvent extends RequestEvent<Record<string, never>> {
  static readonly type = 'avec-guide-request';

  constructor() {
    super(GuideRequestEvent.type, {});
  }
}

/** What a page may know of a wish to have something explained. */
export interface ExplanationRequestDetail {
  /** Id of the definition that is not clear yet. */
  readonly about: string;
}

/** The person would like somebody to go through something with them. The portal that sees to it says so with `preventDefault()`. */
export class ExplanationRequestEvent extends RequestEvent<ExplanationRequestDetail> {
  static readonly type = 'avec-explanation-request';

  constructor(detail: ExplanationRequestDetail) {
    super(ExplanationRequestEvent.type, detail);
  }
}

declare global {
  interface HTMLElementEventMap {
    [EquipmentRequestEvent.type]: EquipmentRequestEvent;
    [TrialCallRequestEvent.type]: TrialCallRequestEvent;
    [GuideRequestEvent.type]: GuideRequestEvent;
    [ExplanationRequestEvent.type]: ExplanationRequestEvent;
  }
}
