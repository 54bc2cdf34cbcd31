import {isEntry, type Entry} from '@avec/model';
import {html, nothing, type TemplateResult} from 'lit';

import type {PreferenceScreen} from './preference-screen.js';
import {linesTemplate} from './told.template.js';
import {dayInWords, nameOf} from '../../foundation/desk/people.js';

/** What the viewer chose, changed and took back, newest first. What stands alone has no history yet. */
export function historyTemplate(screen: PreferenceScreen): TemplateResult | typeof nothing {
  const {words, desk, viewer, language} = screen;
  const {history} = desk.seen;
  if (history.length < 2) return nothing;
  return html`
    <details class="history no-print">
      <summary>${words.history}</summary>
      <ol class="plain versions">
        ${history.map((entry) => {
          const {act, at, author} = entry;
          const deed = words.deeds[act as keyof typeof words.deeds];
          return html`<li>
            <p><b>${words.deed(dayInWords(at, language), nameOf(author, viewer, words), deed)}</b></p>
            ${saidTemplate(screen, entry)}
          </li>`;
        })}
      </ol>
    </details>
  `;
}

function saidTemplate(screen: PreferenceScreen, entry: Entry): TemplateResult | typeof nothing {
  const isSaying = isEntry(entry, 'preference', 'record') || isEntry(entry, 'preference', 'set');
  return isSaying ? linesTemplate(screen, entry.body) : nothing;
}
