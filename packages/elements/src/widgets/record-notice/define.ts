import {RecordNoticeElement} from './record-notice.js';

RecordNoticeElement.define();

export * from './index.js';
