import '@avec/elements/service-counts/define';
import type {Entry} from '@avec/model';
import {html} from 'lit';

import {inPortal} from '../setting/portal.js';
import {recordsOf} from '../setting/service-records.js';
import type {Story, StoryFile} from '../story.js';

export default {title: 'Widgets/Service counts', component: 'avec-service-counts'} satisfies StoryFile;

function counting(records: readonly (readonly Entry[])[], minimum = 5): Story['render'] {
  return (_args, context) =>
    inPortal(
      {role: 'manager'},
      context,
      html`<avec-service-counts minimum=${minimum} .records=${records}></avec-service-counts>`,
    );
}

/** Nobody has shared anything yet. */
export const Empty: Story = {render: counting([])};

/** Fewer people than are ever told. */
export const TooFewPeople: Story = {render: counting(recordsOf([0, 0, 0, 3]))};

/** Enough people, and too few on every rung. */
export const TooFewAnswers: Story = {render: counting(recordsOf([2, 2, 2, 2]))};

/** Ladder and principles, some of the numbers hidden. */
export const Numbers: Story = {render: counting(recordsOf([6, 0, 9, 24, 11, 17, 8, 5], [7, 2, 12, 31, 9]))};

/** Every number can be told, and so can the sum. */
export const NothingHidden: Story = {render: counting(recordsOf([5, 6, 9, 24, 11, 17, 8, 5]))};

/** A portal that tells nothing below ten. */
export const HigherMinimum: Story = {render: counting(recordsOf([6, 0, 9, 24, 11, 17, 8, 5]), 10)};

/** Numbers of a thousand and more. */
export const LargeService: Story = {render: counting(recordsOf([120, 80, 340, 1520, 610, 480, 60, 12]))};
