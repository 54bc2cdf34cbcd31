import {css} from 'lit';

export const styles = css`
  h2 {
    margin: 0;
    font: 600 1.375em / 1.25 var(--_heading-font);
    text-wrap: balance;
  }

  .purpose {
    max-inline-size: var(--_measure);
    margin-block: 0.5em 1em;
  }
`;
