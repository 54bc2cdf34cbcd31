import '@avec/elements/teach-back/define';
import type {UnderstandingCheck} from '@avec/model';
import {modes1} from '@avec/model/definitions/modes-1';
import {html} from 'lit';
import {ref} from 'lit/directives/ref.js';

import {awaited} from '../setting/settled.js';
import type {Story, StoryFile} from '../story.js';

export default {title: 'Controls/Teach-back', component: 'avec-teach-back'} satisfies StoryFile;

interface Shown {
  readonly checks?: readonly UnderstandingCheck[];
  /** Which answer is marked of the first question, counted from none. */
  readonly answered?: number;
}

function shown({checks = modes1.checks, answered}: Shown): Story['render'] {
  return () => html`
    <avec-teach-back
      .checks=${checks}
      ${ref((element) => {
        if (element && answered !== undefined) awaited(answer(element as TeachBack, answered)).catch(reportError);
      })}
    ></avec-teach-back>
  `;
}

type TeachBack = HTMLElementTagNameMap['avec-teach-back'];

async function answer(element: TeachBack, index: number): Promise<void> {
  await element.updateComplete;
  element.renderRoot.querySelectorAll('input')[index]?.click();
  await element.updateComplete;
}

/** Nothing is answered, and nothing need be. */
export const Empty: Story = {render: shown({})};

/** The explanation was clear. */
export const Clear: Story = {render: shown({answered: 0})};

/** It was not: those who explained could have said it better. */
export const Unclear: Story = {render: shown({answered: 1})};

/** Nothing is asked: nothing is shown. */
export const NoQuestions: Story = {render: shown({checks: []})};

/** Long questions and answers. */
export const LongTexts: Story = {
  render: shown({
    answered: 0,
    checks: modes1.checks.map((check) => ({
      ...check,
      question: longer(check.question),
      explanation: longer(check.explanation),
      options: check.options.map((option) => ({...option, label: longer(option.label)})),
    })),
  }),
};

function longer(text: UnderstandingCheck['question']): UnderstandingCheck['question'] {
  const word = 'Hexakosioihexekontahexaphobie'.repeat(2);
  return Object.fromEntries(
    Object.entries(text).map(([language, words]) => [language, `${words} ${words} ${word} ${words}`]),
  );
}
