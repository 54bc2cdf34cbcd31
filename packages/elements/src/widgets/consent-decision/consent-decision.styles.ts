import {css} from 'lit';

/** What is asked, how it stands, and the decision. Put it after `deskStyles`. */
const parts = css`
  h2,
  p,
  dd,
  .past {
    overflow-wrap: anywhere;
  }

  p {
    text-wrap: pretty;
  }

  .card {
    max-inline-size: 56em;
    margin-block: 1.25em;
    padding: 1em 1.125em 1.125em;
    border: 1px solid var(--_border);
    border-radius: calc(2 * var(--_radius));
  }

  .standing {
    max-inline-size: 56em;
    margin-block: 0.75em 1.25em;
    padding: 0.75em 1.125em 1em;
    border-inline-start: 0.375em solid var(--_border-strong);
    border-radius: var(--_radius);
    background: var(--_raised);
  }

  .standing h3 {
    font-weight: 400;
  }

  .state {
    margin-block-start: 0.125em;
    font-family: var(--_heading-font);
    font-size: 1.25em;
    font-weight: 600;
    line-height: 1.3;
  }

  .banner {
    padding-block: 0.25em;
    font-weight: 600;
  }

  .simple {
    font-size: 1.0625em;
  }

  dl {
    margin: 0.5em 0 0;
  }

  dl > div {
    padding-block: 0.5em;
    border-block-start: 1px solid var(--_border);
  }

  dt {
    font-weight: 600;
  }

  dd {
    max-inline-size: var(--_measure);
    margin: 0;
  }

  .names {
    margin: 0;
    padding-inline-start: 1.25em;
  }

  code {
    font-size: 0.875em;
    overflow-wrap: anywhere;
  }

  summary {
    display: flex;
    gap: 0.625em;
    align-items: center;
    inline-size: fit-content;
    min-block-size: var(--_target);
    border-radius: var(--_radius);
    cursor: pointer;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  summary::-webkit-details-marker {
    display: none;
  }

  summary::before {
    content: '';
    flex: none;
    inline-size: 0.5em;
    block-size: 0.5em;
    border-block-end: 2px solid;
    border-inline-end: 2px solid;
    rotate: -45deg;
  }

  details[open] > summary::before {
    rotate: 45deg;
  }

  summary:dir(rtl)::before {
    rotate: 135deg;
  }

  .outcome,
  .box {
    max-inline-size: 56em;
  }

  .last {
    margin-block-end: 1.25em;
  }

  .code {
    white-space: nowrap;
  }

  .actions:not(:has(button)) {
    display: none;
  }

  avec-teach-back {
    max-inline-size: 56em;
    margin-block: 1.75em;
  }
`;

/** The decision itself: three answers of one look and one size. */
const answers = css`
  .companion {
    min-inline-size: 0;
    margin: 1.25em 0 0;
    padding: 0;
    border: 0;
  }

  .companion .label {
    padding: 0;
  }

  .pair {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em 1.5em;
    margin-block-start: 0.5em;
  }

  .pair .writing + .writing {
    margin-block-start: 0;
  }

  .answers {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em;
    margin-block: 1.5em 0.5em;
  }

  .answers > li {
    display: grid;
  }

  .answer {
    padding: 0.75em 1em;
    border-width: 2px;
  }

  .word,
  .means {
    display: block;
  }

  .word {
    font-size: 1.125em;
    font-weight: 600;
  }

  .button[aria-disabled='true'] {
    cursor: not-allowed;
    opacity: 0.6;
  }

  .history > li + li {
    margin-block-start: 0.75em;
  }

  .past {
    margin-block: 0.25em 0;
  }

  .receipt h4 {
    margin-block: 1em 0.25em;
  }

  .receipt > h4 {
    margin-block-start: 0;
  }

  form {
    margin-block-start: 0.75em;
  }

  .asked {
    font-weight: 600;
  }

  .checked:not(:empty) {
    margin-block: 0.75em;
    font-weight: 600;
  }

  @container (min-inline-size: 40em) {
    dl > div {
      display: grid;
      grid-template-columns: minmax(0, 13em) minmax(0, 1fr);
      gap: 1.25em;
    }

    .pair {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }

    .answers {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
  }

  @container (max-inline-size: 24em) {
    .card,
    .standing {
      padding-inline: 0.75em;
    }
  }
`;

export const styles = [parts, answers];
