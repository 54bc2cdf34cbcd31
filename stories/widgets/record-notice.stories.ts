// A page places no notice: the widgets show it, and register it with themselves.
import '@avec/elements/outcome-scale/define';
import type {RecordStatus} from '@avec/store';
import {html} from 'lit';

import type {Story, StoryFile} from '../story.js';

export default {title: 'Widgets/Record notice', component: 'avec-record-notice'} satisfies StoryFile;

const WELL: RecordStatus = {phase: 'open', reason: null, blocked: false, lost: false};

function notice(status: Partial<RecordStatus>): Story {
  return {render: () => html`<avec-record-notice .status=${{...WELL, ...status}}></avec-record-notice>`};
}

/** All is well: silent, and nothing to see. */
export const AllIsWell: Story = {
  render: () => html`
    <p>…</p>
    <avec-record-notice .status=${WELL}></avec-record-notice>
    <p>…</p>
  `,
};

/** Nothing is kept: a private window, or a page that is not allowed to. */
export const Refused: Story = notice({phase: 'memory', reason: 'refused'});

/** Nothing is kept: the browser has not answered. */
export const Unanswered: Story = notice({phase: 'memory', reason: 'unanswered'});

/** Nothing is kept: the page is not protected. */
export const Insecure: Story = notice({phase: 'memory', reason: 'insecure'});

/** Nothing is kept: a newer version wrote what is there, and this one cannot read it. */
export const NewerInMemory: Story = notice({phase: 'memory', reason: 'newer'});

/** A newer version wrote the record: it can be read. */
export const ReadOnly: Story = notice({phase: 'read-only', reason: 'newer'});

/** Another window holds it up. */
export const Blocked: Story = notice({phase: 'opening', blocked: true});

/** What was kept is gone. */
export const Lost: Story = notice({lost: true});

/** The record is closed. */
export const Closed: Story = notice({phase: 'closed'});

/** Several at once: the most pressing comes first. */
export const SeveralAtOnce: Story = notice({phase: 'memory', reason: 'unanswered', blocked: true, lost: true});
