import {css} from 'lit';

/** What was answered: one's own, and how each role sees the principles. */
export const resultStyles = css`
  h5 {
    margin: 0;
    font-family: var(--_heading-font);
    font-size: 1em;
  }

  .results h4 {
    margin-block: 1.5em 0.5em;
  }

  .on-paper {
    display: none;
  }

  .own-view {
    max-inline-size: 44em;
    padding-block: 0.5em;
    border-block-end: 1px solid var(--_border);
  }

  .own-view > p {
    font-weight: 600;
  }

  .own-view > .quiet-text {
    font-weight: 400;
  }

  .groups > li,
  .principle-result > .plain > li {
    display: flex;
    align-items: baseline;
    gap: 0.5em;
    padding-block: 0.125em;
  }

  .groups .voice,
  .principle-result .voice {
    flex: none;
  }

  .gaps > li {
    max-inline-size: 44em;
    margin-block-end: 0.75em;
    padding: 0.75em 1em;
    border: 1px solid var(--_border);
    border-inline-start: 0.375em solid var(--_accent);
    border-radius: var(--_radius);
  }

  .gap {
    margin-block-start: 0;
    font-weight: 600;
  }

  avec-radar-chart {
    max-inline-size: 44em;
    margin-block: 1.5em;
  }

  .principles {
    display: grid;
    gap: 0.75em;
  }

  .principle-result {
    min-inline-size: 0;
    padding: 0.75em 1em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }

  .principle-result > .button {
    margin-block-start: 0.5em;
  }

  .line-said:not(:empty) {
    font-weight: 600;
  }

  .in-plan {
    margin-block-start: 0.75em;
  }

  .in-plan .label {
    margin: 0;
  }

  .in-plan ul,
  .hints ul {
    margin: 0.25em 0;
    padding-inline-start: 1.25em;
    list-style-type: disc;
  }

  .line-form .writing + .writing {
    margin-block-start: 0.75em;
  }

  .field.line-field {
    max-inline-size: var(--_measure);
  }

  .hints {
    margin-block: 0.75em;
  }

  .notes > li {
    max-inline-size: var(--_measure);
    margin-block-end: 0.5em;
    padding-inline-start: 0.875em;
    border-inline-start: 0.25em solid var(--_border);
  }

  @container (min-width: 44em) {
    .principles {
      grid-template-columns: 1fr 1fr;
      align-items: start;
    }

    /* A line is written in the whole width. */
    .principle-result:has(.line-form) {
      grid-column: 1 / -1;
    }
  }

  @media print {
    .on-paper {
      display: block;
    }

    .principle-result,
    .gaps > li {
      break-inside: avoid;
    }

    .principles {
      grid-template-columns: 1fr 1fr;
    }
  }
`;
