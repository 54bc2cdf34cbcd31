import {css} from 'lit';

export const styles = css`
  .lines {
    display: grid;
    gap: 0.75em;
    margin-block: 0.75em;
  }

  .plan-line {
    min-inline-size: 0;
    padding: 0.75em 1em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }

  .plan-line.closed {
    border-style: dashed;
  }

  .facts {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.25em 1em;
    margin-block-start: 0.375em;
  }

  .due {
    padding-inline-start: 0.625em;
    border-inline-start: 0.25em solid var(--_accent);
  }

  .cells {
    display: grid;
    gap: 0.5em 1.5em;
    margin-block: 0.75em 0.5em;
  }

  .cells dt {
    color: var(--_muted);
    font-size: 0.875em;
  }

  .cells dd {
    margin: 0;
  }

  .cells .none {
    display: none;
  }

  .source {
    margin-block: 0.25em;
  }

  .smart {
    margin-block: 1.25em 0.5em;
  }

  .smart ul {
    display: grid;
    gap: 0.25em;
    margin-block-start: 0.375em;
  }

  .smart li {
    display: flex;
    gap: 0.375em;
  }

  .smart .tick {
    flex: none;
    inline-size: 1.25em;
    font-weight: 600;
  }

  .said-already {
    color: var(--_muted);
  }

  .paper .columns {
    table-layout: fixed;
  }

  .paper .columns th {
    inline-size: 14%;
    hyphens: auto;
  }

  .paper .columns th:nth-child(2) {
    inline-size: 26%;
  }

  .paper .columns th:nth-child(5) {
    inline-size: 20%;
  }

  /* Side by side, the same things stand under each other from line to line. */
  @container (min-inline-size: 44em) {
    .cells {
      grid-template-columns: 1fr 1fr 1fr 1.5fr;
    }

    .cells .none {
      display: block;
    }
  }

  @container (max-inline-size: 24em) {
    .plan-line {
      padding-inline: 0.75em;
    }
  }
`;
