import {css} from 'lit';

/** Questions and answers: every way to meet looks like any other, chosen or not. */
export const questionStyles = css`
  .avec {
    overflow-wrap: anywhere;
  }

  .question {
    min-inline-size: 0;
    margin: 0 0 2em;
    padding: 0;
    border: 0;
  }

  .question.small {
    margin-block-end: 1.5em;
  }

  .question:focus-visible {
    outline-offset: 0.375em;
  }

  legend {
    padding: 0;
    font-family: var(--_heading-font);
    font-size: 1.1875em;
    font-weight: 600;
    line-height: 1.3;
  }

  .small legend {
    font-size: 1.0625em;
  }

  .cards {
    display: grid;
    gap: 0.75em;
    margin-block: 0.75em;
  }

  .card,
  .aside,
  .pill {
    border: 1px solid var(--_border-strong);
    border-radius: var(--_radius);
  }

  .card {
    position: relative;
    padding: 0.25em 1em 0.75em;
  }

  .card-name,
  .aside,
  .pill {
    display: flex;
    align-items: center;
    gap: 0.625em;
    min-block-size: var(--_target);
    cursor: pointer;
  }

  .card-name {
    padding-block: 0.25em;
    line-height: 1.3;
    font-size: 1.0625em;
    font-weight: 600;
  }

  /* A tap anywhere on the card counts. */
  .card-name::after {
    content: '';
    position: absolute;
    inset: 0;
    border-radius: inherit;
  }

  .card input,
  .aside input,
  .pill input {
    flex: none;
    inline-size: 1.375em;
    block-size: 1.375em;
    accent-color: var(--_accent);
  }

  .card:has(:checked),
  .aside:has(:checked),
  .pill:has(:checked) {
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
    background: var(--_raised);
  }

  .card:has(:disabled),
  .pill:has(:disabled) {
    border-style: dashed;
  }

  .card-name:has(:disabled),
  .pill:has(:disabled) {
    cursor: not-allowed;
  }

  .pill:has(:disabled) span {
    text-decoration: line-through;
  }

  .reason {
    margin-block: 0 0.5em;
    font-weight: 600;
  }

  .sides {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: 0 1em;
  }

  .side-name {
    margin: 0;
    color: var(--_muted);
    font-size: 0.9375em;
    font-weight: 600;
  }

  .side ul {
    margin: 0;
    padding-inline-start: 1.125em;
  }

  .asides {
    display: grid;
    gap: 0.5em;
  }

  .aside {
    padding: 0.25em 1em;
  }

  .pills {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-block-start: 0.5em;
  }

  .pill {
    padding-block: 0.25em;
    padding-inline: 0.75em 1em;
    border-radius: 1.5em;
  }
`;
