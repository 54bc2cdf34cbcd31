import type {PrincipleGap, RoleGroup} from '@avec/model';
import {html, nothing, type TemplateResult} from 'lit';

import {printed, scoreIn} from './check-results.js';
import {groupInSentence, type CheckScreen, type PrincipleOnScreen} from './check-screen.js';
import {lineTemplate} from './line.template.js';
import {formatList, formatNumber} from '../../foundation/locale/formats.js';
import {voiceMark} from '../../foundation/voices/voices.js';

/** How each role sees the principles: in words, as a drawing with its table, principle by principle. No total. */
export function resultsTemplate(screen: CheckScreen): TemplateResult {
  const {desk, words, principles} = screen;
  return html`
    <section class="results" aria-labelledby="results">
      <h3 id="results" tabindex="-1" data-land="results">${words.results}</h3>
      ${
        desk.views.length === 0
          ? html`<p class="quiet-text">${words.noResults}</p>`
          : html`
              <p class="quiet-text">${words.noTotal}</p>
              ${groupsTemplate(screen)} ${gapsTemplate(screen)} ${chartTemplate(screen)}
              <h4>${words.byPrinciple}</h4>
              <ul class="plain principles">
                ${principles.map((principle) => principleResultTemplate(screen, principle))}
              </ul>
              ${notesTemplate(screen)} ${printTemplate(screen)}
            `
      }
    </section>
  `;
}

/** Who has answered, in words. */
function groupsTemplate({results, words}: CheckScreen): TemplateResult {
  return html`
    <ul class="plain groups">
      ${results.groups.map(
        ({role, people, views}) =>
          html`<li>${voiceMark(role)} <span>${words.groupSaid(words.groups[role], people, views)}</span></li>`,
      )}
    </ul>
    ${results.isAnyHidden ? html`<p class="quiet-text">${words.hiddenGroups}</p>` : nothing}
  `;
}

function gapsTemplate(screen: CheckScreen): TemplateResult {
  const {results, words} = screen;
  const {groups, gaps} = results;
  return html`
    <h4>${words.gaps}</h4>
    ${gaps.length === 0 ? html`<p>${groups.length < 2 ? words.oneGroup : words.noGap}</p>` : nothing}
    <ul class="plain gaps">
      ${gaps.map(
        (gap, index) => html`
          <li>
            <p class="gap">${gapSentence(screen, gap, index === 0)}</p>
            ${planButton(screen, gap.principle)}
          </li>
        `,
      )}
    </ul>
  `;
}

/** @returns How far apart the roles are on one principle: "Farthest apart: Shared roles. People using services 1.3, practitioners 3." */
export function gapSentence(screen: CheckScreen, {principle, lowest, highest}: PrincipleGap, isFirst: boolean): string {
  const {words, language, principles} = screen;
  const end = ({mean, roles}: PrincipleGap['lowest'], isBeginning: boolean): string => {
    const names = roles.map((role, index) =>
      isBeginning && index === 0 ? words.groups[role] : groupInSentence(screen, role),
    );
    return `${formatList(names, language)} ${formatNumber(mean, language)}`;
  };
  const label = principles.find(({id}) => id === principle)?.label ?? principle;
  return words.gap(label, end(lowest, true), end(highest, false), isFirst);
}

function chartTemplate(screen: CheckScreen): TemplateResult {
  const {results, principles, checklist, words, chart} = screen;
  if (chart === 'failed') return html`<p class="quiet-text">${words.chartFailed}</p>`;
  if (chart === 'waiting') return html`<p class="quiet-text no-print">${words.chartWaiting}</p>`;
  const polygons = results.groups.map((group) => ({
    id: group.role,
    label: words.groups[group.role],
    role: group.role,
    values: principles.map(({id}) => {
      const mean = scoreIn(group, id)?.mean ?? null;
      return mean === null ? null : printed(mean);
    }),
  }));
  return html`<avec-radar-chart
    .label=${words.chartLabel}
    .axes=${principles}
    .polygons=${polygons}
    .min=${checklist.range.min}
    .max=${checklist.range.max}
    .messages=${words.chart}
  ></avec-radar-chart>`;
}

function principleResultTemplate(screen: CheckScreen, {id, label}: PrincipleOnScreen): TemplateResult {
  const {results} = screen;
  return html`
    <li class="principle-result">
      <h5>${label}</h5>
      <ul class="plain">
        ${results.groups.map((group) => html`<li>${voiceMark(group.role)} <span>${scoreSentence(screen, group, id)}</span></li>`)}
      </ul>
      ${planButton(screen, id)} ${screen.viewer.role === 'manager' ? nothing : lineTemplate(screen, id, label)}
    </li>
  `;
}

/** @returns A group's mean for one principle; or, in words, why there is none. */
export function scoreSentence(screen: CheckScreen, group: RoleGroup, principle: string): string {
  const {words, language, checklist} = screen;
  const name = words.groups[group.role];
  const score = scoreIn(group, principle);
  const questions = checklist.questions.filter((question) => question.principle === principle).length;
  if (score?.mean === null || score?.mean === undefined) return words.noMean(name, questions);
  const mean = formatNumber(score.mean, language);
  const isSpread = score.views > 1 && printed(score.lowest ?? 0) < printed(score.highest ?? 0);
  const spread = isSpread
    ? words.spread(formatNumber(score.lowest ?? 0, language), formatNumber(score.highest ?? 0, language))
    : '';
  const partly = score.views < group.views ? words.partly(score.views, group.views) : '';
  return [words.mean(name, mean, checklist.range.max), spread, partly].filter((part) => part !== '').join(' ');
}

/** Managers see counts, and no plan. */
function planButton({words, acts, isReadOnly, desk, principles, viewer}: CheckScreen, principle: string) {
  const label = principles.find(({id}) => id === principle)?.label ?? principle;
  if (isReadOnly || viewer.role === 'manager' || desk.plan.isWriting(principle)) return nothing;
  return html`<button
    class="button no-print"
    type="button"
    data-land=${`plan ${principle}`}
    aria-label=${words.addToPlanOf(label)}
    @click=${() => acts.plan(principle)}
  >
    ${words.addToPlan}
  </button>`;
}

/** What people added in their own words. Managers see counts, and no text. */
function notesTemplate({desk, words, viewer}: CheckScreen): TemplateResult | typeof nothing {
  const notes = desk.views.filter(({note, state}) => note !== '' && state === 'recorded');
  if (notes.length === 0 || viewer.role === 'manager') return nothing;
  return html`
    <h4>${words.notes}</h4>
    <ul class="plain notes">
      ${notes.map(
        ({as, note}) =>
          html`<li>
            ${voiceMark(as)} <span class="quiet-text">${words.roles[as]}</span>
            <p class="said">${note}</p>
          </li>`,
      )}
    </ul>
  `;
}

function printTemplate({words, acts}: CheckScreen): TemplateResult {
  return html`
    <div class="actions no-print">
      <button class="button" type="button" @click=${() => acts.print(false)}>${words.printResults}</button>
    </div>
  `;
}
