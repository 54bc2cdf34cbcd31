import {css} from 'lit';

/** One plan as it is read; shared with every widget that shows the plans. */
export const plansStyles = css`
  .cells {
    display: grid;
    gap: 0.625em 1.5em;
    margin-block: 0.75em 0.5em;
  }

  .cells dt {
    color: var(--_muted);
    font-size: 0.9375em;
  }

  .cells dd {
    margin: 0;
  }

  .sources {
    margin-block: 0.75em 0.25em;
  }

  .parts {
    display: grid;
    gap: 1em;
    margin-block: 1em;
  }

  .card {
    min-inline-size: 0;
    margin: 0;
    padding: 1em 1.25em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }

  @container (min-inline-size: 50em) {
    .parts {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      align-items: start;
    }
  }

  @container (max-inline-size: 24em) {
    .card {
      padding-inline: 0.75em;
    }
  }
`;

export const styles = css`
  form {
    margin-block-start: 1em;
  }

  .paper th {
    inline-size: 34%;
  }

  .paper table + table {
    margin-block-start: 1.5em;
  }

  .paper .tick {
    display: inline-block;
    margin-inline-end: 1.5em;
  }

  .paper .tick::before {
    content: '';
    display: inline-block;
    inline-size: 0.875em;
    block-size: 0.875em;
    margin-inline-end: 0.5em;
    border: 1px solid #000;
    border-radius: 50%;
    vertical-align: -0.1em;
  }
`;
