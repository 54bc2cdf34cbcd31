type EventName = `avec-${string}`;

/** An event of the library: a plain, frozen `detail` that can be stored, logged or posted as it is. */
abstract class WidgetEvent<Detail extends object> extends Event {
  /** Ids, kinds and counts. Never an answer, a note or a name: every script on the page can listen. */
  readonly detail: Readonly<Detail>;

  constructor(type: EventName, detail: Detail, init: EventInit) {
    super(type, init);
    this.detail = Object.freeze({...detail});
  }
}

/** Something the person did has happened, and is durable. Reaches the embedding page. */
export abstract class FactEvent<Detail extends object> extends WidgetEvent<Detail> {
  constructor(type: EventName, detail: Detail) {
    super(type, detail, {bubbles: true, composed: true});
  }
}

/** Something is about to happen unless the embedding page takes it over with `preventDefault()`. */
export abstract class RequestEvent<Detail extends object> extends WidgetEvent<Detail> {
  constructor(type: EventName, detail: Detail) {
    super(type, detail, {bubbles: true, composed: true, cancelable: true});
  }
}
