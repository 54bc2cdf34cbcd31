import {FactEvent} from '../../foundation/events/events.js';

/** What a page may know of something put on the time line: which, never its words or its day. */
export interface AnnotationDetail {
  readonly annotationId: string;
}

/** Something that happened has been put on the time line, or says something else now. */
export class AnnotationRecordedEvent extends FactEvent<AnnotationDetail> {
  static readonly type = 'avec-annotation-recorded';

  constructor(detail: AnnotationDetail) {
    super(AnnotationRecordedEvent.type, detail);
  }
}

/** Something that happened has been taken off the time line. */
export class AnnotationWithdrawnEvent extends FactEvent<AnnotationDetail> {
  static readonly type = 'avec-annotation-withdrawn';

  constructor(detail: AnnotationDetail) {
    super(AnnotationWithdrawnEvent.type, detail);
  }
}

declare global {
  interface HTMLElementEventMap {
    [AnnotationRecordedEvent.type]: AnnotationRecordedEvent;
    [AnnotationWithdrawnEvent.type]: AnnotationWithdrawnEvent;
  }
}
