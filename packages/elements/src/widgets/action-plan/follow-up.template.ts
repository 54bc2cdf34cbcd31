import {LINE_LIMIT, type ActionView} from '@avec/model';
import {html, nothing, type TemplateResult} from 'lit';

import {actionsTemplate, doing} from './line-form.template.js';
import {linePlace} from './plan-doings.js';
import {problemAt, type FollowUp, type PlanScreen} from './plan-screen.js';
import {writingTemplate} from '../../foundation/desk/writing.template.js';

/** Puts a line off, or drops it, with a word why. */
export function followUpTemplate(screen: PlanScreen, line: ActionView, standing: FollowUp): TemplateResult {
  const {words, acts, desk} = screen;
  const isMoved = standing === 'moved';
  const [day, why] = [linePlace(line, 'moved by'), linePlace(line, `${standing} why`)];
  return html`
    <form
      class="box no-print"
      novalidate
      aria-label=${isMoved ? words.moveTitle : words.dropTitle}
      @submit=${doing(() => acts.followUp(line, standing))}
    >
      ${
        isMoved
          ? writingTemplate(desk.words, {...words.moveDay, place: day, kind: 'day', problem: problemAt(screen, day)})
          : nothing
      }
      ${writingTemplate(desk.words, {
        ...words.why,
        place: why,
        kind: 'line',
        limit: LINE_LIMIT,
        isNeeded: true,
        problem: problemAt(screen, why),
      })}
      ${actionsTemplate(screen, isMoved ? words.saveMoved : words.saveDropped, words.cancel, () => acts.cancel(line, standing))}
    </form>
  `;
}
