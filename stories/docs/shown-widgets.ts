import {html, type TemplateResult} from 'lit';
import {guard} from 'lit/directives/guard.js';

import * as radar from '../charts/radar-chart.stories.js';
import * as trend from '../charts/trend-chart.stories.js';
import * as ladder from '../controls/ladder-item.stories.js';
import * as rating from '../controls/rating-item.stories.js';
import type {Globals, Story, StoryContext, StoryFile} from '../story.js';
import * as crisis from '../widgets/crisis-help.stories.js';
import * as goals from '../widgets/goal-editor.stories.js';
import * as scale from '../widgets/outcome-scale.stories.js';
import * as history from '../widgets/outcome-history.stories.js';
import * as notice from '../widgets/record-notice.stories.js';

function drawn<Args extends object>(file: StoryFile<Args>, story: Story<Args>, context: StoryContext): TemplateResult {
  return story.render({...file.args, ...story.args} as Args, context);
}

/** One showing of each widget, from the stories, drawn once for each look of the page. */
export function widgetsTemplate(theme: Globals['theme']): unknown {
  const context: StoryContext = {globals: {lang: 'en', theme, dir: 'ltr', contrast: 'none', role: 'person'}};
  return guard(
    [theme],
    () => html`
      ${drawn(scale.default, scale.StepsHalfWay, context)} ${drawn(scale.default, scale.StepsReview, context)}
      ${drawn(rating.default, rating.SliderWithMarks, context)} ${drawn(rating.default, rating.NamedPoints, context)}
      ${drawn(ladder.default, ladder.WithMarks, context)} ${drawn(goals.default, goals.OnePlan, context)}
      ${drawn(trend.default, trend.ThreeVoicesAndWhatHappened, context)}
      ${drawn(radar.default, radar.ThreeVoices, context)} ${drawn(crisis.default, crisis.Unfolded, context)}
      ${drawn(notice.default, notice.SeveralAtOnce, context)} ${drawn(history.default, history.SeveralVoices, context)}
    `,
  );
}
