import {css} from 'lit';

/** How it looks what each voice said over time, and in several ways. */
export const toldStyles = css`
  .views > li {
    padding-block: 0.75em 0.25em;
    border-block-start: 1px solid var(--_border);
  }

  .on {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.25em 0.75em;
    margin-block: 0 0.375em;
  }

  dl {
    display: grid;
    gap: 0.25em;
    max-inline-size: var(--_measure);
    margin: 0;
  }

  dt {
    color: var(--_muted);
  }

  dd {
    margin: 0;
  }

  .versions {
    display: block;
    margin-block: 0;
  }

  .versions > li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.5em 1em;
    padding: 0.5em 0;
    border-width: 1px 0 0;
    border-radius: 0;
  }

  @container (min-width: 34em) {
    dl > div {
      display: grid;
      grid-template-columns: 9em minmax(0, 1fr);
      gap: 1em;
    }
  }
`;
