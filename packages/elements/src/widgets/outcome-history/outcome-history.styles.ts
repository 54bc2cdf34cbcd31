import {css} from 'lit';

export const styles = css`
  :host {
    container-type: inline-size;
  }

  h3 {
    margin: 0 0 0.5em;
    font-family: var(--_heading-font);
    font-size: 1.25em;
    line-height: 1.25;
  }

  section {
    margin-block: 2em;
  }

  .seen {
    margin-block-start: 1em;
  }

  p {
    max-inline-size: var(--_measure);
    margin-block: 0.5em;
  }

  /* Live regions stand before they speak: one that arrives with its words is often not read out. */
  .status,
  .failure {
    margin: 0;
  }

  .status:not(:empty) {
    margin-block: 0.75em;
    padding: 0.75em 1em;
    border-inline-start: 0.375em solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_raised);
  }

  .quiet-text {
    color: var(--_muted);
    font-size: 0.9375em;
  }

  .plain {
    max-inline-size: var(--_measure);
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .lines {
    font-size: 1.0625em;
  }

  .lines li + li {
    margin-block-start: 0.375em;
  }

  /* A shape is never parted from its name. */
  .voice-line {
    display: inline-block;
    max-inline-size: 100%;
  }

  .pick {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.25em 0.75em;
    margin-block-end: 1em;
  }

  .pick > span {
    font-weight: 600;
  }

  /* A width of its own: a browser would measure each of hundreds of days for another. */
  .pick select {
    inline-size: min(100%, 22em);
    text-overflow: ellipsis;
  }

  select option,
  select optgroup {
    background: Canvas;
    color: CanvasText;
  }

  .rows > li {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.25em 1em;
    padding-block: 0.625em;
    border-block-end: 1px solid var(--_border);
  }

  .rows > li > :first-child {
    flex: 1 1 14em;
  }

  .plain.wide {
    max-inline-size: none;
  }

  .views {
    display: flex;
    flex: 4 1 14em;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
    font-variant-numeric: tabular-nums;
  }

  .note,
  .tags,
  .rows > li > .quiet-text,
  .rows > li > .box {
    flex-basis: 100%;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }

  .tags {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375em;
  }

  [tabindex='-1']:focus {
    outline: none;
  }

  q,
  blockquote {
    max-inline-size: var(--_measure);
    margin: 0;
    padding-inline-start: 0.75em;
    border-inline-start: 2px solid var(--_border-strong);
    white-space: pre-line;
  }

  q::before,
  q::after {
    content: none;
  }

  .tag {
    display: inline-block;
    padding-inline: 0.5em;
    border: 1px solid var(--_border-strong);
    border-radius: 1em;
    font-size: 0.875em;
  }

  .more {
    margin-block-start: 1em;
  }

  .sessions > li {
    border-block-end: 1px solid var(--_border);
  }

  summary {
    align-content: center;
    min-block-size: var(--_target);
    padding-block: 0.375em;
    cursor: pointer;
  }

  .sessions summary > * {
    margin-inline-end: 0.75em;
  }

  .body {
    padding-block: 0 1em;
    padding-inline-start: 1.125em;
  }

  .box {
    max-inline-size: var(--_measure);
    margin-block: 0.75em;
    padding: 1em;
    border: 1px solid var(--_border-strong);
    border-radius: var(--_radius);
    background: var(--_raised);
  }

  .box > p:first-child {
    margin-block-start: 0;
  }

  .statement {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.25em 1em;
    padding-block: 0.5em;
    border-block-start: 1px solid var(--_border);
  }

  .statement > .quiet-text {
    flex-basis: 100%;
  }

  .failure:not(:empty) {
    margin-block: 0.5em;
    padding-inline-start: 0.75em;
    border-inline-start: 0.375em solid var(--_danger);
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 0.75em;
    margin-block-start: 0.75em;
  }

  .rows .actions {
    margin-block-start: 0;
  }

  .actions .quiet {
    padding-inline: 0;
  }

  .entry {
    display: block;
    margin-block-end: 0.75em;
  }

  .entry > span {
    display: block;
    margin-block-end: 0.25em;
    font-weight: 600;
  }

  .day {
    inline-size: auto;
    max-inline-size: 100%;
  }

  textarea {
    display: block;
    max-inline-size: var(--_measure);
    resize: vertical;
    field-sizing: content;
  }

  @media print {
    section {
      margin-block: 1.5em;
    }

    summary {
      min-block-size: 0;
      list-style: none;
    }

    .rows > li,
    .box {
      break-inside: avoid;
    }
  }
`;
