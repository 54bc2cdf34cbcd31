import {css} from 'lit';

/** What is the ladder's own. Put it after `deskStyles`. */
export const styles = css`
  h2 {
    margin-block-end: 0.5em;
  }

  h5 {
    margin: 1.25em 0 0.375em;
    font-family: var(--_heading-font);
    font-size: 1em;
    line-height: 1.25;
    text-wrap: balance;
  }

  section {
    margin-block: 0;
  }

  h4:focus,
  form:focus {
    outline: none;
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

  .view-form > *,
  .view-form > .writing {
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

  .notice {
    margin-block: 0.375em;
    border-inline-start-width: 0.25em;
  }

  .field.line {
    max-inline-size: 30em;
  }

  .field.day {
    max-inline-size: 12em;
  }

  textarea.field {
    display: block;
    min-block-size: 4em;
  }

  .actions:empty {
    display: none;
  }

  .actions.row {
    margin-block: 0;
    margin-inline-start: -1em;
  }

  .failure:empty {
    display: none;
  }

  .paper-acts {
    margin-block-start: 1.5em;
  }

  .outcome.silent {
    margin-block-end: 0.75em;
  }

  .outcome .actions {
    margin-block-start: 0.75em;
  }

  @container (max-width: 24em) {
    .decision {
      padding-inline: 0.625em;
    }
  }

  @media (forced-colors: active) {
    .decision.open {
      border-width: 2px;
    }

    /* Here quiet buttons have an edge to be seen. */
    .actions.row {
      margin-inline-start: 0;
    }
  }
`;
