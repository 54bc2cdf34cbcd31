import {LINE_LIMIT} from '@avec/model';
import {html, nothing, type TemplateResult} from 'lit';

import {QUESTIONS, type Question} from './answers.js';
import type {SessionStartMessages} from './session-start.messages.js';

/** How far the questions are. Says nothing of what was answered. */
export type Progress = 'asking' | 'nothing-said' | 'passing' | 'failed' | 'passed' | 'passed-without';

/** What the questions are drawn from. What is typed is in the fields, and nowhere else. */
export interface QuestionsScreen {
  readonly progress: Progress;
  readonly words: SessionStartMessages;
  readonly pass: () => void;
  readonly goWithout: () => void;
  readonly again: () => void;
}

/** Where one is today and how one can be reached; afterwards, that it was passed on. */
export function questionsTemplate(screen: QuestionsScreen): TemplateResult {
  const {progress, words, again} = screen;
  if (progress !== 'passed' && progress !== 'passed-without') return formTemplate(screen);
  return html`
    <div class="notice no-print">
      <p tabindex="-1" data-land="passed">${progress === 'passed' ? words.passed : words.passedWithout}</p>
      <div class="actions"><button class="button" type="button" @click=${again}>${words.again}</button></div>
    </div>
  `;
}

// Neither `name` nor completion: a browser keeps what it can name, and offers it to whoever comes next.
function formTemplate(screen: QuestionsScreen): TemplateResult {
  const {progress, words, pass, goWithout} = screen;
  const isPassing = progress === 'passing';
  const problem = progress === 'failed' ? words.failed : progress === 'nothing-said' ? words.nothingSaid : '';
  const submit = (event: Event): void => {
    event.preventDefault();
    pass();
  };
  return html`
    <form class="no-print" novalidate autocomplete="off" @submit=${submit} @input=${keepInside} @change=${keepInside}>
      ${QUESTIONS.map((question) => fieldTemplate(screen, question))}
      <p class="failure" role="alert">${problem}</p>
      <div class="actions">
        <button class="button primary" type="submit" aria-disabled=${isPassing ? 'true' : nothing}>
          ${words.pass}
        </button>
        <button class="button" type="button" aria-disabled=${isPassing ? 'true' : nothing} @click=${goWithout}>
          ${words.without}
        </button>
      </div>
      <p class="quiet-text" role="status">${isPassing ? words.passing : ''}</p>
    </form>
  `;
}

function fieldTemplate({words, progress}: QuestionsScreen, question: Question): TemplateResult {
  return html`
    <div class="writing">
      <label>
        <span class="label">${words[question]}</span>
        <input
          class="field line"
          type=${question === 'number' ? 'tel' : 'text'}
          maxlength=${LINE_LIMIT}
          autocomplete="off"
          autocapitalize="off"
          spellcheck="false"
          aria-describedby="about-${question}"
          data-question=${question}
          data-land=${question}
          ?readonly=${progress === 'passing'}
        />
      </label>
      <p id="about-${question}" class="quiet-text">${question === 'where' ? words.whereHint : words.numberHint}</p>
    </div>
  `;
}

/** What is typed does not leave the element: an input event carries it to every listener of the page. */
function keepInside(event: Event): void {
  event.stopPropagation();
}
