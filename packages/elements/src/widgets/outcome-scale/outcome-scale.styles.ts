import {css} from 'lit';

export const styles = css`
  :host {
    container-type: inline-size;
  }

  .avec {
    padding: var(--_space);
  }

  h2,
  h3 {
    margin: 0;
    font-family: var(--_heading-font);
    line-height: 1.25;
  }

  h2 {
    font-size: 1.5em;
  }

  h3 {
    font-size: 1.125em;
  }

  :is(h2, h3):focus {
    outline: none;
  }

  p {
    max-inline-size: var(--_measure);
    margin-block: 0.5em;
  }

  .quiet-text {
    color: var(--_muted);
    font-size: 0.9375em;
  }

  .facts {
    max-inline-size: var(--_measure);
    margin-block: 0.75em;
    padding-inline-start: 1.25em;
  }

  .facts li + li {
    margin-block-start: 0.25em;
  }

  .theme {
    margin-block: 1.25em;
    padding: 1em;
    border: 1px solid var(--_border);
    border-radius: calc(var(--_radius) * 1.5);
  }

  .steps .theme {
    --avec-rating-item-label-size: 1.5em;
    padding-inline: 0;
    border: 0;
  }

  .more {
    margin-block-start: 0.75em;
    padding-block-start: 0.75em;
    border-block-start: 1px solid var(--_border);
    display: grid;
    gap: 0 1.5em;
  }

  summary {
    display: list-item;
    align-content: center;
    min-block-size: var(--_target);
    cursor: pointer;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  .note-field > span {
    display: block;
    margin-block-end: 0.25em;
    color: var(--_muted);
    font-size: 0.9375em;
  }

  textarea {
    display: block;
    max-inline-size: var(--_measure);
    resize: vertical;
    field-sizing: content;
  }

  .theme > .spark-line {
    display: block;
    inline-size: auto;
    block-size: 2.25em;
    margin-block: 0.5em;
  }

  .whose {
    margin: 1em 0;
    padding: 0;
    border: 0;
  }

  .whose legend {
    padding: 0;
    font-weight: 600;
  }

  .whose input {
    border-radius: 50%;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
    margin-block: 1em;
  }

  .said {
    display: grid;
    gap: 0;
    margin: 1em 0;
    padding: 0;
    list-style: none;
    max-inline-size: var(--_measure);
  }

  .said li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 1em;
    padding-block: 0.25em;
    border-block-end: 1px solid var(--_border);
  }

  .said b {
    font-variant-numeric: tabular-nums;
  }

  .done,
  .problem {
    margin-block: 1em;
    padding: 1em;
    border: 1px solid var(--_border-strong);
    border-inline-start: 0.375em solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_raised);
  }

  .problem.failed {
    border-inline-start-color: var(--_danger);
  }

  .problem:empty {
    display: none;
  }

  .done p:first-child {
    font-size: 1.125em;
    font-weight: 600;
  }

  .source {
    margin-block-start: 1.5em;
    padding-block-start: 0.75em;
    border-block-start: 1px solid var(--_border);
  }

  @container (min-width: 40em) {
    .more {
      grid-template-columns: auto auto;
      justify-content: start;
    }

    .note {
      grid-column: 1 / -1;
    }
  }

  @media print {
    .theme {
      break-inside: avoid;
    }

    .actions,
    .problem {
      display: none;
    }

    textarea {
      min-block-size: 5em;
      border-style: dotted;
    }
  }
`;
