import {css} from 'lit';

export {paperStyles} from './paper.styles.js';

/** How headings, words, forms and outcomes look wherever people write together. Put it after `formStyles`. */
export const deskStyles = css`
  :host {
    container-type: inline-size;
  }

  h2,
  h3,
  h4 {
    margin: 0;
    font-family: var(--_heading-font);
    line-height: 1.25;
    text-wrap: balance;
  }

  h2 {
    margin-block-end: 0.375em;
    font-size: 1.5em;
  }

  h3 {
    font-size: 1.1875em;
  }

  h4 {
    font-size: 1.0625em;
  }

  p {
    max-inline-size: var(--_measure);
    margin-block: 0.375em;
  }

  section {
    margin-block: 1.75em;
  }

  .quiet-text {
    color: var(--_muted);
    font-size: 0.9375em;
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

  .notice,
  .outcome:not(.silent) {
    margin-block: 0.75em;
    padding: 0.625em 1em;
    border-inline-start: 0.375em solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_raised);
  }

  /* In sight wherever one acted; what others write is told, and covers nothing. */
  .outcome.done,
  .outcome.failed {
    position: sticky;
    inset-block-end: 0;
  }

  .outcome:not(.silent) {
    background: color-mix(in srgb, Canvas 92%, currentcolor);
  }

  .outcome {
    margin-block-end: 1em;
  }

  .outcome p {
    margin: 0;
  }

  .outcome .actions {
    margin-block-start: 0.25em;
  }

  .outcome .actions:not(:has(button)) {
    display: none;
  }

  .failure {
    color: var(--_danger);
    font-weight: 600;
  }

  .failure:empty {
    margin: 0;
  }

  .said {
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }

  .chip {
    padding-inline: 0.625em;
    border: 1px solid var(--_border-strong);
    border-radius: 1em;
    font-size: 0.9375em;
  }

  .box {
    margin-block: 0.75em;
    padding: 0.75em 1em;
    border: 1px solid var(--_border-strong);
    border-radius: var(--_radius);
    background: var(--_raised);
  }

  .box > h3,
  .box > h4 {
    margin-block-end: 0.75em;
  }

  .writing + .writing,
  .choice + .writing,
  .choice + .choice,
  .writing + .choice {
    margin-block-start: 1em;
  }

  .label {
    display: block;
    margin-block-end: 0.25em;
    font-weight: 600;
  }

  .choice {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }

  .choice legend {
    padding: 0;
  }

  .choice p {
    margin: 0;
  }

  .field.line,
  .field.day {
    max-inline-size: var(--_measure);
  }

  .field.day {
    max-inline-size: 16em;
  }

  textarea.field {
    max-inline-size: var(--_measure);
    field-sizing: content;
    min-block-size: 5em;
    resize: vertical;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-block: 0.75em 0.25em;
  }

  .versions {
    display: grid;
    gap: 0.75em;
    margin-block: 0.5em;
  }

  .versions > li {
    padding: 0.5em 0.75em;
    border: 1px dashed var(--_border-strong);
    border-radius: var(--_radius);
  }

  @media (forced-colors: active) {
    .outcome:not(.silent) {
      background: Canvas;
    }
  }
`;
