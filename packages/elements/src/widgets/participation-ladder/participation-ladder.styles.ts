import {css} from 'lit';

export const styles = css`
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
  }

  h2 {
    margin-block-end: 0.5em;
    font-size: 1.5em;
  }

  h3 {
    font-size: 1.1875em;
  }

  h4 {
    font-size: 1.0625em;
  }

  h5 {
    margin-block: 1.25em 0.375em;
    font-size: 1em;
  }

  h4:focus,
  form:focus {
    outline: none;
  }

  p {
    max-inline-size: var(--_measure);
    margin-block: 0.375em;
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

  .words {
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }

  .decision {
    margin-block-start: 1em;
    padding: 0.5em 1em;
    border: 1px solid var(--_border);
    border-radius: calc(var(--_radius) * 1.5);
  }

  .decision.open {
    border-color: var(--_border-strong);
  }

  .opener {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0.25em 1em;
    inline-size: 100%;
    min-block-size: var(--_target);
    padding: 0.5em 0;
    border: 0;
    border-radius: var(--_radius);
    background: none;
    cursor: pointer;
    font: inherit;
    text-align: start;
  }

  .opener:hover .toggle {
    text-decoration: none;
  }

  .toggle {
    color: var(--_muted);
    font-size: 0.875em;
    font-weight: 400;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  .facts {
    display: grid;
    justify-items: start;
    gap: 0.25em;
    padding-block: 0.5em;
  }

  .talk {
    font-style: italic;
  }

  .chip {
    display: inline-block;
    padding-inline: 0.625em;
    border: 1px solid var(--_border-strong);
    border-radius: 1em;
    font-size: 0.875em;
  }

  .told-of {
    display: grid;
    gap: 1.75em;
    margin-block: 0.5em 0.75em;
    padding-block-start: 1.25em;
    border-block-start: 1px solid var(--_border);
  }

  .told-of > * {
    min-inline-size: 0;
  }

  .told-of > .button {
    justify-self: start;
  }

  .calm {
    margin-block: 0.5em 1em;
    padding: 0.75em 1em;
    border-inline-start: 0.25em solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_raised);
    font-size: 1.0625em;
  }

  .view-form {
    display: grid;
    gap: 1.75em;
  }

  .view-form > * {
    min-inline-size: 0;
    margin-block: 0;
  }

  .side avec-ladder-item {
    --avec-ladder-item-label-size: 1em;
    margin-block-start: 0.75em;
  }

  .credit {
    margin-block: 1em 0;
    font-size: 0.8125em;
  }

  .whose {
    margin: 0;
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

  .box {
    margin-block: 0.75em;
    padding: 0.75em 1em;
    border: 1px solid var(--_border-strong);
    border-radius: var(--_radius);
    background: var(--_raised);
  }

  .notice {
    padding: 0.625em 1em;
    border-inline-start: 0.25em solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_raised);
  }

  .label {
    display: block;
    margin-block-end: 0.25em;
    font-weight: 600;
  }

  .field.line {
    max-inline-size: 30em;
  }

  .field.day {
    max-inline-size: 12em;
  }

  textarea.field {
    display: block;
    max-inline-size: var(--_measure);
    min-block-size: 4em;
    field-sizing: content;
    resize: vertical;
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

  .actions.row {
    margin-block: 0;
    margin-inline-start: -1em;
  }

  .failure {
    color: var(--_danger);
    font-weight: 600;
  }

  .failure:empty {
    display: none;
  }

  .views > li {
    padding-block: 0.75em 0.25em;
    border-block-start: 1px solid var(--_border);
  }

  .on {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.25em 0.75em;
    margin-block: 0 0.375em;
  }

  dl {
    display: grid;
    gap: 0.25em;
    max-inline-size: var(--_measure);
    margin: 0;
  }

  dt {
    color: var(--_muted);
  }

  dd {
    margin: 0;
  }

  .versions > li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.5em 1em;
    padding-block: 0.5em;
    border-block-start: 1px dashed var(--_border-strong);
  }

  .paper-acts {
    margin-block-start: 1.5em;
  }

  .outcome p {
    margin: 0;
  }

  .outcome:not(.silent) {
    margin-block: 0.75em;
    padding: 0.625em 1em;
    border-inline-start: 0.375em solid var(--_accent);
    border-radius: var(--_radius);
    background: color-mix(in srgb, Canvas 92%, currentcolor);
  }

  /* In sight wherever one acted; what others write is told, and covers nothing. */
  .outcome.done,
  .outcome.failed {
    position: sticky;
    inset-block-end: 0;
  }

  @container (min-width: 34em) {
    dl > div {
      display: grid;
      grid-template-columns: 9em minmax(0, 1fr);
      gap: 1em;
    }
  }

  @container (max-width: 24em) {
    .decision {
      padding-inline: 0.625em;
    }
  }

  @media (forced-colors: active) {
    .outcome:not(.silent) {
      background: Canvas;
    }

    .decision.open {
      border-width: 2px;
    }

    /* Here quiet buttons have an edge to be seen. */
    .actions.row {
      margin-inline-start: 0;
    }
  }
`;
