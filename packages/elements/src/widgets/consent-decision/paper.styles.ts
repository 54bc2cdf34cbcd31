import {css} from 'lit';

/** The form and the receipt as a page of paper: no colour, lines to write on, circles to tick. */
export const sheetStyles = css`
  .paper {
    font-size: 0.875em;
    line-height: 1.35;
  }

  .paper p {
    max-inline-size: none;
    margin-block: 0.25em;
  }

  .paper dl > div {
    padding-block: 0.25em;
    break-inside: avoid;
  }

  .paper-label {
    margin-block-start: 0.75em;
    font-weight: 600;
  }

  .paper-part {
    margin-block: 0.75em;
    padding: 0.5em 0.875em;
    border: 1px solid #000;
    border-radius: 0.5em;
    break-inside: avoid;
  }

  .paper-pair {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    column-gap: 1.5em;
  }

  .paper-line {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    align-items: flex-end;
    min-block-size: 10mm;
  }

  .rule {
    flex: 1 1 9em;
    min-block-size: 7mm;
    border-block-end: 1px solid #000;
  }

  .tick {
    display: flex;
    gap: 0.625em;
    align-items: flex-start;
    margin-block: 0.25em;
  }

  .disc {
    flex: none;
    inline-size: 1em;
    block-size: 1em;
    margin-block-start: 0.15em;
    border: 1.5px solid #000;
    border-radius: 50%;
  }
`;
