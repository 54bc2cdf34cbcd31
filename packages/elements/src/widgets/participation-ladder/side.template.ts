import type {ParticipationView, SideBySide} from '@avec/model';
import {html, nothing, type TemplateResult} from 'lit';

import type {DecisionTold} from './decision-reading.js';
import {answerOn, dayOn, nameOn, rungsOn, sayName, viewerSide, type LadderScreen} from './participation-screen.js';
import {creditTemplate} from './view-form.template.js';
import type {LadderMark} from '../../controls/ladder-item/ladder-item.logic.js';
import {voiceShape} from '../../foundation/voices/voices.js';

/** The person's latest place beside where each other voice sees them; never averaged. */
export function sideTemplate(screen: LadderScreen, told: DecisionTold): TemplateResult | typeof nothing {
  const {words, language, ladder: shown, find} = screen;
  const {side, decision} = told;
  if (!side) return nothing;
  const looking = viewerSide(screen);
  const ladder = (side.person && find(side.person.definition)) ?? shown;
  const place = side.person?.place;
  const isHere = side.person !== null && isOn(side.person, ladder);
  const unanswered = side.person ? personNote(screen, side.person) : words.noneYet[looking];
  return html`
    <section class="side" aria-labelledby="side-${decision.id}">
      <h4 id="side-${decision.id}" tabindex="-1" data-land="said ${decision.id}">${words.standing[looking]}</h4>
      ${calmTemplate(screen, told)}
      <avec-ladder-item
        readonly
        .label=${titleOf(screen, side)}
        .hint=${looking === 'others' ? words.questions.others.placeHint : ''}
        .rungs=${rungsOn(ladder, looking, language)}
        .value=${isHere && place?.kind === 'rung' ? place.rung : ''}
        .marks=${marksOn(screen, told, ladder)}
        .messages=${{unanswered}}
      ></avec-ladder-item>
      ${creditTemplate(screen, ladder.licence.attribution, ladder.disclaimer)}
    </section>
  `;
}

function titleOf(screen: LadderScreen, {person, others}: SideBySide): string {
  const {words} = screen;
  if (!person) return words.byOthers;
  return others.length > 0 ? words.sideTitle : words.alone[viewerSide(screen)];
}

function isOn({definition}: ParticipationView, {id, version}: LadderScreen['ladder']): boolean {
  return definition.id === id && definition.version === version;
}

function personNote(screen: LadderScreen, view: ParticipationView): string {
  const {words} = screen;
  return words.markElsewhere(nameOn(screen, view.voice), dayOn(screen, view.on), answerOn(screen, view.place, view));
}

/** Each voice on its rung; who stands on none is told under the ladder. */
function marksOn(screen: LadderScreen, {side}: DecisionTold, ladder: LadderScreen['ladder']): readonly LadderMark[] {
  const {words} = screen;
  const views = [...(side?.person ? [side.person] : []), ...(side?.others ?? []).map(({view}) => view)];
  return views.flatMap((view): readonly LadderMark[] => {
    const {voice, place, on} = view;
    const [name, day, shape] = [nameOn(screen, voice), dayOn(screen, on), voiceShape(voice.role)];
    if (place.kind === 'rung' && isOn(view, ladder)) return [{rung: place.rung, label: words.mark(name, day), shape}];
    // What the person said is told in the ladder's own words.
    if (view === side?.person) return [];
    return [{rung: null, label: words.markElsewhere(name, day, answerOn(screen, place, view)), shape}];
  });
}

/** Where they stand, in one calm sentence; and, where they stand apart, that one may want to talk. */
export function calmTemplate(screen: LadderScreen, {side}: DecisionTold): TemplateResult | typeof nothing {
  const {words} = screen;
  const person = side?.person;
  if (!side || !person) return nothing;
  const comparable = side.others.filter(({stands}) => stands !== null);
  if (comparable.length === 0) {
    const onOther = side.others.some(({view}) => view.place.kind === 'rung' && person.place.kind === 'rung');
    return onOther ? html`<p class="calm">${words.otherLadder}</p>` : nothing;
  }
  const says = [person, ...comparable.map(({view}) => view)].map((view) =>
    words.says(sayName(screen, view.voice), answerOn(screen, view.place, view)),
  );
  const isApart = comparable.some(({stands}) => stands === 'apart');
  return html`<p class="calm">${says.join(' ')} ${isApart ? words.talk : words.together}</p>`;
}
