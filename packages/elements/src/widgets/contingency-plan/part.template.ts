import type {ContingencyField} from '@avec/model';
import {html, nothing, type TemplateResult} from 'lit';

import {FIELDS, isSaid, type Part} from './plans.js';
import {inWords, type PlansReading} from './plans-screen.js';
import {dayInWords, isSame, nameOf} from '../../foundation/desk/people.js';
import {voiceMark} from '../../foundation/voices/voices.js';

/** One plan as it is read: each field, in each way in which it was written, and who wrote when. */
export function partTemplate(reading: PlansReading, part: Part): TemplateResult {
  const {plans, words} = reading;
  if (!isSaid(plans, part)) return html`<p class="quiet-text">${words.nothingYet}</p>`;
  return html`
    <dl class="cells">${FIELDS[part].map((field) => cellTemplate(reading, field))}</dl>
    ${sourcesTemplate(reading, part)}
  `;
}

function cellTemplate(reading: PlansReading, field: ContingencyField): TemplateResult {
  const {plans, words} = reading;
  const value = plans?.fields[field];
  const text = value?.erased ? words.erased : inWords(reading, field, value?.value ?? '');
  return html`
    <div>
      <dt>${words.fields[field].label}</dt>
      <dd class=${text === '' ? 'quiet-text' : 'said'}>${text === '' ? words.notSaid : text}</dd>
      ${value?.others.map(
        (other) =>
          html`<dd class="quiet-text">${words.alsoWritten(inWords(reading, field, other.value) || words.notSaid)}</dd>`,
      )}
    </div>
  `;
}

/** Each voice once, with the day it last wrote here. */
function sourcesTemplate({plans, words, viewer, language}: PlansReading, part: Part): TemplateResult | typeof nothing {
  const writings = FIELDS[part].flatMap((field) => plans?.fields[field].by ?? []);
  const latest = writings.toSorted((one, other) => (one.at < other.at ? 1 : -1));
  const voices = latest.filter(({voice}, at) => latest.findIndex((each) => isSame(each.voice, voice)) === at);
  if (voices.length === 0) return nothing;
  return html`
    <ul class="plain sources quiet-text">
      ${voices.map(
        ({voice, at}) => html`
          <li>${voiceMark(voice.role)} ${words.writtenBy(nameOf(voice, viewer, words), dayInWords(at, language))}</li>
        `,
      )}
    </ul>
  `;
}
