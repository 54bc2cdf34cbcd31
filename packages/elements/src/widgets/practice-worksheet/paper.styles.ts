import {css} from 'lit';

/** The worksheet as pages of paper: no colour, no chrome. Lines are borders, since grounds are not printed. */
export const paperStyles = css`
  /* Small enough for two sides of one sheet, with lines as far apart as a hand needs them. */
  .paper {
    color: #000;
    font-size: 0.875em;
    line-height: 1.35;
  }

  .paper .card-head {
    flex-wrap: wrap;
    gap: 0 0.625em;
    align-items: baseline;
  }

  .paper .way-mark {
    inline-size: 2.5em;
    block-size: 1em;
  }

  .paper h3 {
    break-after: avoid;
  }

  .paper p {
    max-inline-size: none;
    margin-block: 0.125em;
  }

  .paper-head {
    display: grid;
    grid-template-columns: 1fr 2fr;
    gap: 1.5em;
    margin-block: 0.5em;
  }

  .paper-head p {
    display: flex;
    gap: 0.5em;
    align-items: baseline;
  }

  .paper-head .blank {
    flex: 1;
    padding-block-start: 0.5em;
    border-block-end: 1px solid #000;
  }

  /* Something to stand on the line where nothing is written yet. */
  .paper-head .blank::after {
    content: '\\200b';
  }

  .paper-part {
    margin-block: 0.75em 0;
    padding: 0.5em 0.875em 0.75em;
    border: 1px solid #000;
    border-radius: 0.5em;
    break-inside: avoid;
  }

  .paper-place {
    margin-block-start: 0.5em;
    break-inside: avoid;
  }

  .paper-label {
    font-weight: 600;
  }

  .paper-pair {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    column-gap: 1.5em;
  }

  /* As far apart as lines for handwriting are. */
  .rule {
    display: block;
    block-size: 8mm;
    border-block-end: 1px solid #000;
  }

  .tick {
    display: flex;
    gap: 0.625em;
    align-items: flex-start;
    margin-block: 0.125em;
  }

  .disc {
    flex: none;
    inline-size: 1em;
    block-size: 1em;
    margin-block-start: 0.15em;
    border: 1.5px solid #000;
    border-radius: 50%;
  }

  .ticked {
    font-weight: 600;
  }

  .ticked .disc {
    border-width: 0.5em;
  }

  .paper .term {
    font-size: 0.875em;
    font-weight: 400;
  }

  .paper .paper-source {
    margin-block-start: 0.75em;
    font-size: 0.75em;
  }
`;
