import type {EntityKind} from '@avec/model';

import type {DraftName} from './drafts.js';

/** An entry, as the other tabs are told of it: enough to know who may hear of it, and no more. */
export interface Arrival {
  readonly id: string;
  readonly kind: EntityKind;
  /** Refs of those who may read it; `null` for everyone in the record. */
  readonly readers: readonly string[] | null;
}

/** What one tab tells the others. Ids and kinds only. */
export type Message =
  | {readonly type: 'news'; readonly arrivals: readonly Arrival[]; readonly draft: DraftName | null}
  | {readonly type: 'erase'};

/** Tells the other tabs that have the same database open what has happened. */
export class TabChannel {
  readonly #name: string;
  readonly #hear: (message: Message) => void;
  #channel: BroadcastChannel | null = null;

  constructor(name: string, hear: (message: Message) => void) {
    this.#name = name;
    this.#hear = hear;
  }

  /** Begins to listen. */
  open(): void {
    if (this.#channel) return;
    try {
      this.#channel = new BroadcastChannel(this.#name);
    } catch {
      // Refused in some sandboxed frames: this tab then hears of the others when it is next opened.
      return;
    }
    this.#channel.onmessage = ({data}: MessageEvent<Message>) => {
      this.#hear(data);
    };
  }

  post(message: Message): void {
    this.#channel?.postMessage(message);
  }

  /** Stops listening; {@link open} begins again. An open channel would keep the page out of the back/forward cache. */
  close(): void {
    this.#channel?.close();
    this.#channel = null;
  }
}
