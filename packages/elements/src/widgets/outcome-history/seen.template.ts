import {html, nothing, type TemplateResult} from 'lit';

import {nameOn, type HistoryScreen} from './history-screen.js';
import {voiceKey, whatIsSeen, type Seen, type VoiceHistory} from './outcome-history.logic.js';
import {seenLines, sourcesOf, type Compared} from './seen.sentences.js';
import {formatDay} from '../../foundation/locale/formats.js';
import {voiceMark} from '../../foundation/voices/voices.js';

/** What can be seen, in words, before any drawing. */
export function seenTemplate(screen: HistoryScreen): TemplateResult | typeof nothing {
  const [first] = screen.reading.voices;
  const seen = first && whatIsSeen(first, screen.scale);
  if (!seen) return nothing;
  return html`
    <section class="seen" aria-labelledby="seen">
      <h3 id="seen" tabindex="-1" data-land="top">${screen.words.seenTitle}</h3>
      ${whoseTemplate(first, screen)} ${wordsFor(seen, screen)}
    </section>
  `;
}

// Whose it is goes without saying only to the one whose it is.
function whoseTemplate({key, voice}: VoiceHistory, screen: HistoryScreen): TemplateResult | typeof nothing {
  if (key === voiceKey(screen.viewer)) return nothing;
  return html`<p class="voice-line">${voiceMark(voice.role)} ${nameOn(screen, voice)}</p>`;
}

function wordsFor(seen: Seen, screen: HistoryScreen): TemplateResult {
  const {words, language} = screen;
  if (seen.kind === 'one') return html`<p>${words.oneSession}</p>`;
  if (seen.kind === 'compared') return comparedTemplate(seen, screen);
  return html`<p>${words.otherVersion(formatDay(seen.before.on, language))}</p>`;
}

function comparedTemplate(seen: Compared, {words, language}: HistoryScreen): TemplateResult {
  const lines = seenLines(seen, words, language);
  const days = words.days(formatDay(seen.latest.on, language), formatDay(seen.before.on, language));
  return html`
    ${lines.length === 0 ? html`<p>${words.nothingToCompare}</p>` : nothing}
    <ul class="plain lines">
      ${lines.map(({lead, rest}) => html`<li><b>${lead}</b> ${rest}</li>`)}
    </ul>
    <p class="quiet-text">${days}</p>
    ${sourcesOf(seen).map((source) => html`<p class="quiet-text">${words.source(source)}</p>`)}
  `;
}
