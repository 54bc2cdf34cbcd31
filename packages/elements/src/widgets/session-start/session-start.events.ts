import {FactEvent} from '../../foundation/events/events.js';

/** Somebody is ready to begin. Says nothing of where they are: that went to the page's `receiver` alone. */
export class SessionStartedEvent extends FactEvent<Record<string, never>> {
  static readonly type = 'avec-session-started';

  constructor() {
    super(SessionStartedEvent.type, {});
  }
}

declare global {
  interface HTMLElementEventMap {
    [SessionStartedEvent.type]: SessionStartedEvent;
  }
}
