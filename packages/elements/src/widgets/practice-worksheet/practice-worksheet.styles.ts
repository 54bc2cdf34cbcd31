import {css} from 'lit';

import {earlierStyles} from './earlier.styles.js';
import {partsStyles} from './parts.styles.js';

/** Headings, lines of text and cards. */
const frame = css`
  :host {
    container-type: inline-size;
  }

  h2,
  h3,
  h4,
  h5 {
    margin: 0;
    font-family: var(--_heading-font);
    line-height: 1.25;
    text-wrap: balance;
    overflow-wrap: anywhere;
  }

  h2 {
    font-size: 1.5em;
  }

  h3 {
    font-size: 1.1875em;
  }

  h4,
  h5 {
    font-size: 1.0625em;
  }

  p {
    max-inline-size: var(--_measure);
    margin-block: 0.375em;
    text-wrap: pretty;
  }

  section {
    margin-block: 1.75em;
  }

  .quiet-text {
    color: var(--_muted);
    font-size: 0.9375em;
  }

  .source {
    margin-block: 1.5em 0.5em;
    font-size: 0.8125em;
  }

  .plain {
    margin: 0;
    padding: 0;
    /* Unlike none, an empty marker leaves it a list for VoiceOver. */
    list-style-type: '';
  }

  .facts-list {
    max-inline-size: var(--_measure);
    margin-block: 0.75em 1.25em;
    padding-inline-start: 1.25em;
  }

  .facts-list li + li {
    margin-block-start: 0.25em;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-block: 0.75em 0.25em;
  }

  .actions:empty {
    display: none;
  }

  .button[aria-disabled='true'] {
    cursor: not-allowed;
    opacity: 0.6;
  }

  .failure {
    color: var(--_danger);
    font-weight: 600;
  }

  .failure:empty {
    margin: 0;
  }

  .notice,
  .outcome:not(.silent) {
    max-inline-size: calc(var(--_measure) + 2em);
    margin-block: 0.75em;
    padding: 0.625em 1em;
    border-inline-start: 0.375em solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_raised);
  }

  .outcome p {
    margin: 0;
  }

  .said {
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
`;

/** Narrow and wide places, and pages whose colours are the reader’s. */
const media = css`
  @container (min-inline-size: 44em) {
    .pair {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }

  @container (max-inline-size: 24em) {
    .card {
      padding-inline: 0.75em;
    }

    .card-head {
      flex-direction: column;
      gap: 0.375em;
    }

    .rung {
      padding-inline: 1.125em 0.25em;
    }

    .rung::before {
      inline-size: 0.875em;
    }
  }

  @media (forced-colors: active) {
    .rails {
      --_wood: CanvasText;
    }

    .rung {
      border-color: Canvas;
    }

    .rung.chosen {
      border-color: Highlight;
    }

    .step[aria-current='step'] {
      border-width: 3px;
    }
  }
`;

export const styles = [frame, partsStyles, earlierStyles, media];
