import {localized, type LadderDefinition, type Rung, type Way} from '@avec/model';
import {html, isServer, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';

import type {SheetPlace} from './sheet.js';
import {ladderFor, NEW_SHEET, subjectWords, type SheetScreen} from './worksheet-screen.js';

/**
 * @returns The rungs to choose from for a way, the top one first, as everywhere. Those of that way, and the one that was chosen;
 *   all of them where that leaves nothing to choose from, or where somebody asks for them.
 */
export function rungsFor({rungs}: LadderDefinition, way: Way, chosen: string, isWhole: boolean): readonly Rung[] {
  const ofWay = rungs.filter((rung) => rung.way === way);
  const all = isWhole || ofWay.length < 2;
  return (all ? rungs : rungs.filter((rung) => rung.way === way || rung.id === chosen)).toReversed();
}

/** Where what was done is on the ladder: the rungs in the words of the one who acted, none of them louder than another. */
export function rungsTemplate(screen: SheetScreen, way: Way, chosen: string): TemplateResult | typeof nothing {
  const {words, choices, acts} = screen;
  const {rung: label} = subjectWords(screen).fields;
  const ladder = ladderFor(screen, choices.target ?? NEW_SHEET);
  if (!ladder) return chosen === '' ? nothing : html`<p class="quiet-text">${words.rungUnknown}</p>`;
  const isWhole = choices.whole.has(way);
  const rungs = rungsFor(ladder, way, chosen, isWhole);
  return html`
    <fieldset class="rungs">
      <legend class="label" tabindex="-1" data-land="rungs ${way}">${label}</legend>
      ${screen.isStepwise || way === 'to' ? html`<p class="quiet-text">${words.rungHint}</p>` : nothing}
      <div class="rails">${rungs.map((rung, index) => rungTemplate(screen, {way, rung, index, chosen}))}</div>
      <div class="actions">
        ${rungs.length < ladder.rungs.length || isWhole ? wholeTemplate(screen, way, isWhole) : nothing}
        ${
          chosen === ''
            ? nothing
            : html`<button class="button quiet" type="button" @click=${() => acts.clearRung(way)}>
                ${words.clearRung}
              </button>`
        }
      </div>
    </fieldset>
  `;
}

function wholeTemplate({words, acts}: SheetScreen, way: Way, isWhole: boolean): TemplateResult {
  return html`<button
    class="button quiet"
    type="button"
    aria-expanded=${isWhole}
    @click=${() => acts.showWhole(way, !isWhole)}
  >
    ${isWhole ? words.wholeHide : words.wholeShow}
  </button>`;
}

interface RungSetting {
  readonly way: Way;
  readonly rung: Rung;
  readonly index: number;
  readonly chosen: string;
}

function rungTemplate(screen: SheetScreen, {way, rung, index, chosen}: RungSetting): TemplateResult {
  const {words, language, acts} = screen;
  const isChosen = rung.id === chosen;
  const about = `about-${way}-${String(index)}`;
  const place: SheetPlace = `${way}.rung`;
  const take = (event: Event): void => {
    event.stopPropagation();
    acts.write(place, rung.id);
  };
  return html`
    <label class=${isChosen ? 'rung chosen' : 'rung'}>
      <input
        type="radio"
        name=${place}
        aria-labelledby="name-${about}"
        aria-describedby=${about}
        ?checked=${isChosen}
        .checked=${isServer ? nothing : live(isChosen)}
        @input=${take}
      />
      <span class="rung-words">
        <span id="name-${about}" class="rung-name">${localized(rung.practice, language)}</span>
        <span id=${about} class="rung-about"
          >${words.theirWords(localized(rung.label, language))}${
            rung.term ? html` <span class="term">${localized(rung.term, language)}</span>` : nothing
          }</span
        >
      </span>
    </label>
  `;
}
