import '@avec/elements/outcome-scale/define';
import type {OutcomeLayout} from '@avec/elements/outcome-scale';
import type {RatingControl} from '@avec/elements/rating-item';
import {html, nothing, type TemplateResult} from 'lit';

import {having} from '../setting/acts.js';
import {inPortal, type Setting} from '../setting/portal.js';
import type {StoryContext, StoryFile} from '../story.js';
import {say, type InBoth} from '../words.js';

/** What can be chosen of a scale. */
export interface ScaleArgs {
  readonly layout: OutcomeLayout;
  readonly control: RatingControl;
  readonly scale: string;
  readonly 'with-request': boolean;
}

/** What all files of its stories say. */
export const SCALE_FILE = {
  component: 'avec-outcome-scale',
  args: {layout: 'list', control: 'buttons', scale: 'tour-dhorizon', 'with-request': false},
  argTypes: {
    layout: {control: 'inline-radio', options: ['list', 'steps']},
    control: {control: 'inline-radio', options: ['buttons', 'slider']},
    scale: {control: 'select', options: ['tour-dhorizon', 'working-together']},
  },
} as const satisfies Omit<StoryFile<ScaleArgs>, 'title'>;

/** What one story gives its scale. */
export interface ScaleGiven {
  readonly definition?: unknown;
  readonly name?: string;
  /** Buttons that were pressed before. */
  readonly pressed?: readonly InBoth[];
}

/** The time on the clock when something was saved, always the same. */
const SAVED_AT: InBoth<(time: string) => string> = {
  en: () => 'Saved on this device at 2:02\u202fp.m.',
  'fr-CA': () => 'Enregistré sur cet appareil à 14\u202fh\u202f02.',
};

/** @returns The scale with its arguments and what a story gives it. */
export function scaleTemplate(
  args: ScaleArgs,
  context: StoryContext,
  {definition = null, name, pressed = []}: ScaleGiven = {},
): TemplateResult {
  return html`
    <avec-outcome-scale
      scale=${args.scale}
      layout=${args.layout}
      control=${args.control}
      name=${name ?? nothing}
      ?with-request=${args['with-request']}
      .definition=${definition}
      .messages=${{saved: say(SAVED_AT, context)}}
      ${pressed.length > 0 ? having(...pressed.map((button) => say(button, context))) : nothing}
    ></avec-outcome-scale>
  `;
}

/** @returns How a story draws one scale in a portal. */
export function scaleIn(
  setting: Setting,
  given?: ScaleGiven,
): (args: ScaleArgs, context: StoryContext) => TemplateResult {
  return (args, context) => inPortal(setting, context, scaleTemplate(args, context, given));
}
