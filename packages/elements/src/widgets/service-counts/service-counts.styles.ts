import {css} from 'lit';

export const styles = css`
  :host {
    container-type: inline-size;
  }

  h2,
  h3 {
    margin: 0 0 0.375em;
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

  p,
  .limits {
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

  .tables {
    display: grid;
    align-items: start;
    gap: 1.5em 2.5em;
    margin-block: 0.75em;
  }

  table {
    inline-size: 100%;
    table-layout: fixed;
    border-collapse: collapse;
    break-inside: avoid;
  }

  caption {
    padding-block-end: 0.375em;
    text-align: start;
  }

  caption .name {
    display: block;
    font-weight: 600;
  }

  th,
  td {
    padding-block: 0.5em;
    padding-inline: 0 0.75em;
    border-block-end: 1px solid var(--_border);
    text-align: start;
    vertical-align: top;
    overflow-wrap: anywhere;
    hyphens: auto;
  }

  th {
    font-weight: 400;
  }

  thead th,
  tfoot th,
  tfoot td {
    font-weight: 600;
  }

  td,
  thead th:last-child {
    inline-size: 45%;
    padding-inline-end: 0;
    font-variant-numeric: tabular-nums;
  }

  .term {
    display: block;
    font-size: 0.875em;
  }

  .bar {
    display: block;
    inline-size: 100%;
    block-size: 0.625em;
    margin-block-start: 0.125em;
    fill: var(--_accent);
  }

  /* A drawing does not know which way a page is read. */
  .bar:dir(rtl) {
    transform: scaleX(-1);
  }

  .limits {
    padding-inline-start: 1.25em;
  }

  @container (min-inline-size: 48em) {
    .tables {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }

  @media print {
    .bar {
      print-color-adjust: exact;
    }
  }
`;
