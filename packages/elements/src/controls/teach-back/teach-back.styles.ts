import {css} from 'lit';

/** Calm, and the same whatever was answered: no colour says right or wrong. */
export const styles = css`
  .avec {
    max-inline-size: calc(var(--_measure) + 2em);
    color: var(--avec-teach-back-color, var(--_text));
    overflow-wrap: anywhere;
  }

  p {
    max-inline-size: var(--_measure);
    margin-block: 0.25em;
    text-wrap: pretty;
  }

  .title {
    margin-block-start: 0;
    font-family: var(--_heading-font);
    font-size: 1.0625em;
    font-weight: 600;
    text-wrap: balance;
  }

  .intro {
    color: var(--_muted);
    font-size: 0.9375em;
  }

  fieldset {
    min-inline-size: 0;
    margin: 1em 0 0;
    padding: 0.5em 0 0;
    border: 0;
    border-block-start: 1px solid var(--_border);
    break-inside: avoid;
  }

  legend {
    /* Or it sits in the line above. */
    float: inline-start;
    inline-size: 100%;
    max-inline-size: var(--_measure);
    padding: 0;
    margin-block-end: 0.125em;
    font-weight: 600;
  }

  legend + * {
    clear: both;
  }

  .check {
    max-inline-size: max-content;
    padding-block: 0.25em;
    line-height: 1.35;
  }

  /* An empty one stays where it is: what is not there cannot be told of. */
  .explanation:has(p) {
    margin-block: 0.375em;
    padding: 0.5em 1em;
    border-inline-start: 0.25em solid var(--_border-strong);
    border-radius: var(--_radius);
    background: var(--_raised);
  }

  .said {
    color: var(--_muted);
    font-size: 0.9375em;
  }

  @media print {
    .explanation {
      border: 1px solid #000;
    }
  }
`;
