import {css} from 'lit';

/** A page of paper: black on white, tables with lines, room to write by hand. */
export const paperStyles = css`
  .paper {
    color: #000;
  }

  .paper section {
    margin-block: 1.25em;
    break-inside: auto;
  }

  .paper h3,
  .paper h4 {
    margin-block-start: 0.75em;
  }

  .paper table {
    inline-size: 100%;
    margin-block: 0.5em;
    border-collapse: collapse;
  }

  .paper caption {
    padding-block-end: 0.375em;
    font-weight: 600;
    text-align: start;
  }

  .paper th,
  .paper td {
    padding: 0.375em 0.5em;
    border: 1px solid #000;
    font-weight: 400;
    text-align: start;
    vertical-align: top;
    overflow-wrap: break-word;
  }

  .paper thead th {
    font-weight: 600;
  }

  .paper tr {
    break-inside: avoid;
  }

  .paper .empty td {
    block-size: 2.75em;
  }

  .paper .room {
    min-block-size: 3em;
    border-block-end: 1px solid #000;
  }
`;
