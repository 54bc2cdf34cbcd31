import {GroupMeetingElement} from './group-meeting.js';

GroupMeetingElement.define();

export * from './index.js';
