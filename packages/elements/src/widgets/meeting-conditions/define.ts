import {MeetingConditionsElement} from './meeting-conditions.js';

MeetingConditionsElement.define();

export * from './index.js';
