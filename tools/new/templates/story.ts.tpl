import '@avec/elements/__name__/define';
import {html} from 'lit';

%if widgets
import {inPortal} from '../setting/portal.js';
%end
import type {Story, StoryFile} from '../story.js';

export default {title: '__Layer__/__Words__', component: 'avec-__name__'} satisfies StoryFile;

/** Nothing said yet. */
%if widgets
export const Empty: Story = {
  render: (_args, context) => inPortal({}, context, html`<avec-__name__></avec-__name__>`),
};
%end
%if controls charts
export const Empty: Story = {render: () => html`<avec-__name__></avec-__name__>`};
%end
