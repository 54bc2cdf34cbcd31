import {html} from 'lit';

import {SCALE_FILE, scaleIn, scaleTemplate, type ScaleArgs} from './outcome-scale.template.js';
import {LONG_WORDS, SLEEP, UNLICENSED} from '../definitions.js';
import {draftOf, severalVoices, tenYears} from '../setting/lives.js';
import {inPortal} from '../setting/portal.js';
import type {Story, StoryFile} from '../story.js';
import {PORTAL, say} from '../words.js';

export default {title: 'Widgets/Outcome scale', ...SCALE_FILE} satisfies StoryFile<ScaleArgs>;

/** Nothing said yet, now or before. */
export const Empty: Story<ScaleArgs> = {render: scaleIn({})};

/** One theme at a time: where it starts. */
export const Steps: Story<ScaleArgs> = {args: {layout: 'steps'}, render: scaleIn({})};

/** One theme at a time: under way. */
export const StepsHalfWay: Story<ScaleArgs> = {
  args: {layout: 'steps'},
  render: scaleIn({record: severalVoices, draft: draftOf({home: 6, money: 2, days: 7, close: 8}, {step: 5})}),
};

/** One theme at a time, and a slider for it. */
export const StepsWithSlider: Story<ScaleArgs> = {
  args: {layout: 'steps', control: 'slider'},
  render: scaleIn({draft: draftOf({home: 6}, {step: 1})}),
};

/** All that was said, before it is saved. */
export const StepsReview: Story<ScaleArgs> = {
  args: {layout: 'steps'},
  render: scaleIn({
    draft: draftOf({home: 6, money: 2, days: 'not-applicable', close: 8, mind: 'declined', hope: 7}, {step: 11}),
  }),
};

/** Each theme a slider, empty until it is touched. */
export const Slider: Story<ScaleArgs> = {args: {control: 'slider'}, render: scaleIn({})};

/** Somebody stopped half way and comes back. */
export const DraftAlreadyMade: Story<ScaleArgs> = {
  render: scaleIn({draft: draftOf({home: 6, money: 2, days: 0, close: 'declined'})}),
};

/** What was said last time, and what others say, beside each theme. */
export const LastTimeAndOtherVoices: Story<ScaleArgs> = {render: scaleIn({record: severalVoices})};

/** The same on sliders. */
export const OtherVoicesOnSliders: Story<ScaleArgs> = {
  args: {control: 'slider'},
  render: scaleIn({record: severalVoices, draft: draftOf({home: 6, hope: 7})}),
};

/** Whoever is not the person says first whose answers these are. */
export const PractitionerSignedIn: Story<ScaleArgs> = {
  render: scaleIn({role: 'practitioner', record: severalVoices}),
};

/** Answers copied from paper stand beside those that the person gave before. */
export const CopiedFromPaper: Story<ScaleArgs> = {
  render: scaleIn({role: 'practitioner', record: severalVoices, draft: draftOf({home: 7}, {whose: 'paper'})}),
};

/** The other scale that comes with the library. */
export const WorkingTogether: Story<ScaleArgs> = {args: {scale: 'working-together'}, render: scaleIn({})};

/** A scale of the portal's own, with its own range, anchors and line of attribution. */
export const OwnDefinition: Story<ScaleArgs> = {render: scaleIn({}, {definition: SLEEP})};

/** A scale without a licence is not shown; the page is told why, the person is not. */
export const InvalidDefinition: Story<ScaleArgs> = {render: scaleIn({}, {definition: UNLICENSED})};

/** No provider: a record of its own on this device, and no number to call that the page has not given. */
export const AloneOnABarePage: Story<ScaleArgs> = {
  render: ({scale: id, layout, control}, context) => html`
    <avec-outcome-scale scale=${id} layout=${layout} control=${control}>
      ${say(PORTAL.frontDesk, context)}
    </avec-outcome-scale>
  `,
};

/** As long as texts become in some languages. */
export const LongTexts: Story<ScaleArgs> = {render: scaleIn({}, {definition: LONG_WORDS})};

/** One theme at a time, with long texts on a slider. */
export const LongTextsInSteps: Story<ScaleArgs> = {
  args: {layout: 'steps', control: 'slider'},
  render: scaleIn({draft: {of: 'outcome/long-words@1', parts: {step: 1}}}, {definition: LONG_WORDS}),
};

/** A form of the page takes the answers that are on the screen. */
export const InAForm: Story<ScaleArgs> = {
  render: (args, context) =>
    inPortal(
      {draft: draftOf({home: 6, money: 2})},
      context,
      html`
        <form @submit=${(event: Event) => event.preventDefault()}>
          ${scaleTemplate(args, context, {name: 'life'})}
          <button type="submit">${say(PORTAL.send, context)}</button>
          <button type="reset">${say(PORTAL.startOver, context)}</button>
        </form>
      `,
    ),
};

/** The form is closed: to be read, not answered. */
export const Disabled: Story<ScaleArgs> = {
  render: (args, context) =>
    inPortal(
      {draft: draftOf({home: 6, money: 2})},
      context,
      html`
        <form>
          <fieldset disabled>
            <legend>${say(PORTAL.closed, context)}</legend>
            ${scaleTemplate(args, context, {name: 'life'})}
          </fieldset>
        </form>
      `,
    ),
};

/** Ten years of weeks: it opens as fast as an empty one. */
export const TenYears: Story<ScaleArgs> = {tags: ['!autodocs'], render: scaleIn({record: tenYears})};
