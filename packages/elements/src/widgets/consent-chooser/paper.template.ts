import {localized} from '@avec/model';
import {html, nothing, type TemplateResult} from 'lit';

import {cardOf, preferencesOf, situationLines} from './card.js';
import type {ChooserScreen} from './chooser-screen.js';
import {ACTS, standsOf, type ActName, type Part} from './choosing.js';
import {unaskedTemplate} from './overview.template.js';
import {formatDay} from '../../foundation/locale/formats.js';

/** All choices on paper, each with where it stands. */
export function paperTemplate(screen: ChooserScreen): TemplateResult {
  const {words, language, today} = screen;
  return html`
    <div class="paper">
      <h2>${words.paperTitle}</h2>
      <p>${words.printed(formatDay(today, language))}</p>
      ${ACTS.map((act) => actTemplate(screen, act))} ${unaskedTemplate(screen)}
    </div>
  `;
}

function actTemplate(screen: ChooserScreen, act: ActName): TemplateResult | typeof nothing {
  const parts = screen.parts.filter((part) => part.act === act);
  if (parts.length === 0) return nothing;
  return html`
    <section>
      <h3>${screen.words.acts[act].title}</h3>
      <table>
        <tbody>
          ${parts.map((part) => rowTemplate(screen, part))}
        </tbody>
      </table>
    </section>
  `;
}

function rowTemplate(screen: ChooserScreen, part: Part): TemplateResult {
  const {title, standing, lines} = cardOf(screen, part);
  return html`
    <tr>
      <th scope="row">${title}</th>
      <td>
        <b>${standing}</b>
        ${[...lines, ...moreOf(screen, part)].map((line) => html`<br />${line}`)}
      </td>
    </tr>
  `;
}

/** What paper has room for: the choice for each occasion; to whom, and how to take it back without this page. */
function moreOf(screen: ChooserScreen, part: Part): readonly string[] {
  const {language, seen, moment, words} = screen;
  if (part.id === 'modes') return preferencesOf(screen).flatMap((view) => situationLines(screen, view));
  if (!('definition' in part)) return [];
  const {definition} = part;
  const {word} = standsOf(definition, seen.consents, moment);
  const holds = word === 'given' || word === 'review-due';
  const to = definition.recipients.map(({name}) => localized(name, language)).join(', ');
  return [words.recipients(to), ...(holds ? [localized(definition.withdrawalElsewhere, language)] : [])];
}
