import {css} from 'lit';

/** What was said, or a sheet to fill in, as a page of paper: no colour, no chrome. */
export const paperStyles = css`
  .paper {
    color: #000;
  }

  .paper section {
    margin-block: 1.25em;
  }

  .paper h4 {
    margin-block-start: 1em;
  }

  .paper .credit {
    margin-block-end: 1.5em;
    color: inherit;
  }

  .paper dt {
    color: inherit;
  }

  .paper .calm {
    padding-inline: 0.75em 0;
    border-inline-start: 2px solid #000;
    border-radius: 0;
  }

  .paper-decision + .paper-decision {
    padding-block-start: 1em;
    border-block-start: 1px solid #000;
  }

  .paper-view {
    margin-block: 0.75em;
    break-inside: avoid;
  }

  .ticks {
    break-inside: avoid;
  }

  .ticks li {
    display: flex;
    gap: 0.75em;
    padding-block: 0.375em;
    break-inside: avoid;
  }

  .ticks b,
  .ticks small {
    display: block;
  }

  .circle {
    flex: none;
    inline-size: 1.125em;
    block-size: 1.125em;
    margin-block-start: 0.1875em;
    border: 1.5px solid #000;
    border-radius: 50%;
  }

  .blank {
    display: flex;
    align-items: end;
    gap: 0.75em;
    min-block-size: 2.25em;
    max-inline-size: none;
  }

  .blank span {
    flex: 1;
    border-block-end: 1px solid #000;
  }

  .blank.short {
    max-inline-size: 18em;
  }

  .line {
    max-inline-size: none;
    block-size: 2em;
    margin: 0;
    border-block-end: 1px solid #000;
  }
`;
