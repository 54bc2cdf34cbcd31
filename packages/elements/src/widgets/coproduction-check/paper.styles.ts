import {css} from 'lit';

/** The checklist on paper: one row for a question, one circle for a point. */
export const sheetStyles = css`
  .paper-head {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 0.75em 2em;
    margin-block: 1em;
  }

  .paper-head dt {
    font-weight: 600;
  }

  .paper-head dd {
    margin: 0;
  }

  .paper .paper-head .room {
    min-block-size: 1.75em;
  }

  .paper .tall {
    min-block-size: 6em;
    max-inline-size: none;
  }

  .paper .sheet {
    margin-block: 1em;
    break-inside: avoid;
  }

  .paper .sheet table {
    table-layout: fixed;
  }

  .paper .sheet :is(td, th) {
    inline-size: 9.5%;
    padding: 0.25em;
  }

  .paper .sheet :is(td, th):first-child {
    inline-size: auto;
    padding-inline: 0.5em;
  }

  .paper .sheet thead :is(td, th) {
    padding-inline: 0;
    font-size: 0.6875em;
    font-weight: 400;
    text-align: center;
    vertical-align: bottom;
    overflow-wrap: normal;
  }

  .paper thead b {
    display: block;
  }

  .paper .tick {
    text-align: center;
    vertical-align: middle;
  }

  .circle {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    inline-size: 1.375em;
    block-size: 1.375em;
    border: 1.5px solid #000;
    border-radius: 50%;
    line-height: 1;
  }

  .circle.full {
    border-width: 3px;
    font-weight: 700;
  }

  @media print {
    h3,
    h4 {
      break-after: avoid;
    }

    .no-print {
      display: none;
    }
  }
`;
