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
    font-size: 1.5em;
  }

  h3 {
    font-size: 1.1875em;
  }

  h4 {
    font-size: 1.0625em;
  }

  h5 {
    margin-block-start: 1em;
    color: var(--_muted);
    font-size: 1em;
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

  .outcome p {
    margin: 0;
  }

  .outcome .actions {
    margin-block-start: 0.25em;
  }

  .outcome .actions:empty {
    display: none;
  }

  .failure {
    color: var(--_danger);
    font-weight: 600;
  }

  .failure:empty {
    margin: 0;
  }

  .shelf {
    margin-block: 1.5em 2em;
  }

  .shelf-name {
    margin-block-end: 0.625em;
    color: var(--_muted);
    font-weight: 600;
  }

  .goal {
    padding: 0.5em 1em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }

  .goal + .goal {
    margin-block-start: 0.75em;
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

  .said {
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }

  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375em 1em;
    padding-block-end: 0.5em;
    font-size: 0.9375em;
  }

  .goal-head .facts {
    margin-block-start: 0.25em;
  }

  section > h4 + * {
    margin-block-start: 0.375em;
  }

  /* Without a border, so that its words begin where all others do. */
  .plan .quiet:first-child,
  section > .quiet,
  .plan > .quiet {
    margin-inline-start: -1em;
  }

  .chip {
    padding-inline: 0.625em;
    border: 1px solid var(--_border-strong);
    border-radius: 1em;
  }

  .status.active {
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
    font-weight: 600;
  }

  .waits {
    font-weight: 600;
  }

  .plan {
    margin-block: 0.5em 1em;
    padding-block-start: 0.5em;
    border-block-start: 1px solid var(--_border);
  }

  .part {
    margin-block: 1.25em;
  }

  .part-head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 1em;
  }

  .by {
    margin-block-start: 0.125em;
  }

  .box {
    margin-block: 0.75em;
    padding: 0.75em 1em;
    border: 1px solid var(--_border-strong);
    border-radius: var(--_radius);
    background: var(--_raised);
  }

  .writing + .writing {
    margin-block-start: 1em;
  }

  .writing .label,
  .label {
    display: block;
    margin-block-end: 0.25em;
    font-weight: 600;
  }

  .field.line,
  .field.day {
    max-inline-size: 20em;
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

  .button[aria-disabled='true'] {
    cursor: not-allowed;
    opacity: 0.6;
  }

  .steps > li {
    margin-block-start: 0.5em;
    padding-block: 0.25em 0.5em;
    border-block-end: 1px solid var(--_border);
  }

  .steps > li {
    position: relative;
  }

  .steps > li:has(> .grip) > .check {
    margin-inline-end: var(--_target);
  }

  /* Two rows of dots: something that can be taken hold of. */
  .grip {
    position: absolute;
    inset-block-start: 0.25em;
    inset-inline-end: 0;
    inline-size: var(--_target);
    block-size: var(--_target);
    color: var(--_muted);
    background: radial-gradient(circle, currentcolor 1.5px, transparent 2px) center / 7px 7px;
    background-clip: content-box;
    padding: 12px 15px;
    box-sizing: border-box;
    border-radius: var(--_radius);
    cursor: grab;
    touch-action: none;
  }

  .grip:hover {
    color: var(--_text);
  }

  [data-held] {
    background: var(--_raised);
  }

  [data-held] .grip {
    cursor: grabbing;
  }

  [data-drop='before'] {
    box-shadow: 0 -3px 0 var(--_accent);
  }

  [data-drop='after'] {
    box-shadow: 0 3px 0 var(--_accent);
  }

  .check.done .said {
    color: var(--_muted);
  }

  .steps .facts,
  .steps details {
    padding-inline-start: 2.25em;
  }

  summary {
    min-block-size: var(--_target);
    padding-block: calc((var(--_target) - 1.5em) / 2);
    border-radius: var(--_radius);
    cursor: pointer;
  }

  summary:hover {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  .versions,
  .thread,
  .differing {
    display: grid;
    gap: 0.75em;
    margin-block: 0.5em;
  }

  .versions > li {
    padding: 0.5em 0.75em;
    border: 1px dashed var(--_border-strong);
    border-radius: var(--_radius);
  }

  .thread > li,
  .differing > li {
    max-inline-size: var(--_measure);
    padding-inline-start: 0.875em;
    border-inline-start: 0.25em solid var(--_border);
  }

  .thread > li.person {
    border-inline-start-color: var(--_person);
  }

  .difference {
    padding: 0.5em 0.75em;
    border-radius: var(--_radius);
    background: var(--_raised);
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }

  ins {
    text-decoration: underline;
    text-decoration-thickness: 0.125em;
    text-underline-offset: 0.2em;
    font-weight: 600;
  }

  del {
    color: var(--_muted);
    text-decoration: line-through;
  }

  .levels {
    margin: 1em 0 0;
    padding: 0;
    border: 0;
  }

  .levels legend {
    padding: 0;
    font-weight: 600;
  }

  @container (max-inline-size: 24em) {
    .goal {
      padding-inline: 0.625em;
    }

    .steps .facts,
    .steps details {
      padding-inline-start: 0;
    }
  }

  @media (forced-colors: active) {
    [data-drop] {
      outline: 3px solid Highlight;
    }

    .outcome:not(.silent) {
      background: Canvas;
    }

    .status.active {
      border-width: 2px;
    }
  }

  @media print {
    .goal {
      padding: 0;
      border: 0;
      break-inside: avoid;
    }

    .toggle {
      display: none;
    }
  }
`;
