import {css} from 'lit';

/** The plan as a page of paper: no colour, no chrome. */
export const planStyles = css`
  .paper {
    color: #000;
  }

  .paper-goal {
    margin-block: 1.5em;
  }

  .paper-goal + .paper-goal {
    break-before: page;
  }

  .paper-status {
    font-size: 0.875em;
    font-weight: 400;
  }

  .paper dl {
    margin: 0.75em 0;
  }

  .paper dl > div {
    margin-block-end: 0.75em;
    break-inside: avoid;
  }

  .paper dt,
  .paper th {
    font-weight: 600;
    text-align: start;
  }

  .paper dd {
    margin: 0.125em 0 0;
  }

  .paper .room {
    min-block-size: 2.5em;
    border-block-end: 1px solid #000;
  }

  .paper table {
    inline-size: 100%;
    border-collapse: collapse;
  }

  .paper th,
  .paper td {
    padding: 0.375em 0.5em;
    border: 1px solid #000;
    vertical-align: top;
    overflow-wrap: anywhere;
  }

  .paper tr {
    break-inside: avoid;
  }

  .paper .empty td {
    block-size: 2.5em;
  }

  .signature {
    display: flex;
    gap: 2em;
    max-inline-size: none;
    margin-block-start: 2.5em;
  }

  .signature span {
    flex: 1;
    padding-block-start: 0.25em;
    border-block-start: 1px solid #000;
  }
`;
