import {PracticeWorksheetElement} from './practice-worksheet.js';

PracticeWorksheetElement.define();

export * from './index.js';
