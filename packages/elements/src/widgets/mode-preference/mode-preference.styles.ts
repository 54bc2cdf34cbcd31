import {css} from 'lit';

import {questionStyles} from './questions.styles.js';

/** What stands around the questions, and what was answered. */
const frame = css`
  .form {
    max-inline-size: 56em;
    margin-block-start: 1em;
  }

  .box,
  .form avec-teach-back {
    max-inline-size: calc(var(--_measure) + 4em);
  }

  .form > * + * {
    margin-block-start: 2em;
  }

  .form .question.small {
    margin-block-end: 0;
  }

  .situations .question + .question {
    margin-block-start: 1.25em;
  }

  avec-teach-back {
    padding: 0.75em 1em 1em;
    border-radius: var(--_radius);
    background: var(--_raised);
  }

  /* Red is for what could not be saved. What is missing is no failure. */
  .question .failure,
  .writing .failure {
    color: inherit;
  }

  .question .failure:not(:empty),
  .writing .failure {
    padding-inline-start: 0.75em;
    border-inline-start: 0.3125em solid var(--_accent);
  }

  .state {
    margin-block: 1.25em 0.5em;
    font-weight: 600;
  }

  .box > .state {
    margin-block-start: 0;
  }

  .deciding .button {
    flex: 1 1 12em;
    max-inline-size: 22em;
    border-width: 2px;
    border-color: var(--_accent);
    font-weight: 600;
  }

  .button[aria-disabled='true'] {
    cursor: not-allowed;
    opacity: 0.6;
  }

  dl {
    display: grid;
    gap: 0.5em;
    max-inline-size: var(--_measure);
    margin-block: 0.5em;
  }

  dt {
    color: var(--_muted);
    font-size: 0.9375em;
  }

  dd {
    margin: 0;
  }

  .answer {
    font-weight: 600;
  }

  .source {
    margin-block-start: 1.5em;
    font-size: 0.8125em;
  }

  summary {
    display: list-item;
    align-content: center;
    min-block-size: var(--_target);
    cursor: pointer;
  }
`;

const paper = css`
  .paper .room {
    display: inline-block;
    inline-size: 12em;
    min-block-size: 1.25em;
  }

  .paper .disc {
    display: inline-block;
    inline-size: 1.125em;
    block-size: 1.125em;
    border: 1.5px solid #000;
    border-radius: 50%;
  }

  .paper .disc.full {
    border-width: 0.5625em;
  }

  .paper td p,
  .paper th p {
    margin: 0;
  }

  .paper th p {
    font-size: 0.875em;
  }

  /* As far apart as lines for handwriting are. */
  .paper .rule {
    display: block;
    block-size: 8mm;
    border-block-end: 1px solid #000;
  }

  .paper-place {
    break-inside: avoid;
  }
`;

/** Narrow and wide places, and pages whose colours are the reader’s. */
const media = css`
  @container (min-inline-size: 40em) {
    .cards {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }

    .asides {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
  }

  @container (max-inline-size: 22em) {
    .card {
      padding-inline: 0.75em;
    }

    .sides {
      gap: 0 0.5em;
    }
  }

  @media (forced-colors: active) {
    .form avec-teach-back {
      border: 1px solid CanvasText;
    }

    .card:has(:checked),
    .aside:has(:checked),
    .pill:has(:checked) {
      outline: 2px solid Highlight;
    }

    .card:has(:disabled),
    .pill:has(:disabled) {
      border-color: GrayText;
    }
  }
`;

export const styles = [questionStyles, frame, paper, media];
