import '@avec/elements/__name__/define';
%if widgets
import '@avec/elements/provider/define';
%end
import {html} from 'lit';
%if widgets

import {freshSubject} from '../seeds.js';
%end

export default {title: '__Layer__/__Words__', component: 'avec-__name__'};

/** Nothing said yet. */
export const Empty = {
%if widgets
  render: () => html`
    <avec-provider subject=${freshSubject('__name__-empty')} crisis="ca-qc">
      <avec-__name__></avec-__name__>
    </avec-provider>
  `,
%end
%if controls charts
  render: () => html`<avec-__name__></avec-__name__>`,
%end
};
