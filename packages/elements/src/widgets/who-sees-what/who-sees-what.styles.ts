import {css} from 'lit';

export const styles = css`
  h2,
  h5 {
    overflow-wrap: anywhere;
  }

  h4 {
    margin-block: 1.25em 0.5em;
  }

  h5 {
    margin: 0;
    font-family: var(--_heading-font);
    font-size: 1em;
    line-height: 1.25;
  }

  .uses {
    display: grid;
    gap: 0.625em;
    max-inline-size: 48em;
  }

  .use {
    padding: 0.75em 1em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    break-inside: avoid;
  }

  /* What is open has a bar as well as words; nothing is said by a colour. */
  .use.open {
    border-inline-start: 0.375em solid var(--_accent);
  }

  dl {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    margin-block: 0.375em;
  }

  dt {
    color: var(--_muted);
    font-size: 0.875em;
  }

  dd {
    margin: 0;
    overflow-wrap: anywhere;
  }

  dd + dt {
    margin-block-start: 0.25em;
  }

  .reason {
    font-weight: 600;
  }

  .use p {
    margin-block: 0.125em 0;
  }

  avec-crisis-help {
    margin-block-start: 1.5em;
  }

  .print-only {
    display: none;
  }

  @container (min-inline-size: 36em) {
    dl {
      grid-template-columns: minmax(5em, auto) minmax(0, 1fr);
      gap: 0.125em 1em;
      align-items: baseline;
    }

    dt {
      grid-column: 1;
    }

    dd {
      grid-column: 2;
    }

    dd + dt {
      margin-block-start: 0;
    }
  }

  @media print {
    .print-only {
      display: block;
    }

    .use,
    .use.open {
      border-color: #000;
    }
  }
`;
