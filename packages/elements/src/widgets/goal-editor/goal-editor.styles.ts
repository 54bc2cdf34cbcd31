import {css} from 'lit';

/** What is the goal editor's own. Put it after `deskStyles`. */
export const styles = css`
  h2 {
    margin-block-end: 0;
  }

  h5 {
    margin: 1em 0 0;
    color: var(--_muted);
    font-family: var(--_heading-font);
    font-size: 1em;
    line-height: 1.25;
    text-wrap: balance;
  }

  .outcome.silent {
    margin-block-end: 0.25em;
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
    font-size: inherit;
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

  .box > h3 {
    margin-block-end: 0;
  }

  .field.line,
  .field.day {
    max-inline-size: 20em;
  }

  .button[aria-disabled='true'] {
    cursor: not-allowed;
    opacity: 0.6;
  }

  .check.done .said {
    color: var(--_muted);
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

  .thread,
  .differing {
    display: grid;
    gap: 0.75em;
    margin-block: 0.5em;
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
  }

  @media (forced-colors: active) {
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
