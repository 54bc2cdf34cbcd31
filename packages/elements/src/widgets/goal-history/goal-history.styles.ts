import {css} from 'lit';

export const styles = css`
  h4 {
    margin: 0;
    font-family: var(--_heading-font);
    font-size: 1.0625em;
  }

  p {
    max-inline-size: var(--_measure);
    margin-block: 0.25em;
  }

  .quiet-text {
    color: var(--_muted);
    font-size: 0.9375em;
  }

  .pick {
    display: grid;
    gap: 0.25em;
    max-inline-size: 24em;
    margin-block: 0.75em;
  }

  .pick > span,
  .label {
    font-weight: 600;
  }

  .comparison {
    max-inline-size: var(--_measure);
    margin: 1em 0;
    padding: 0.75em 1em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }

  .comparison legend {
    font-weight: 600;
  }

  .plain {
    margin: 0.75em 0;
    padding: 0;
    list-style-type: '';
  }

  .versions > li {
    padding-block: 0.625em;
    border-block-end: 1px solid var(--_border);
  }

  .by {
    color: var(--_muted);
    font-size: 0.9375em;
  }

  .said,
  .difference {
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }

  .tag {
    padding-inline: 0.625em;
    border: 1px solid var(--_border-strong);
    border-radius: 1em;
    font-size: 0.875em;
  }

  ins {
    text-decoration: underline;
    text-decoration-thickness: 0.125em;
    font-weight: 600;
  }

  del {
    color: var(--_muted);
    text-decoration: line-through;
  }
`;
