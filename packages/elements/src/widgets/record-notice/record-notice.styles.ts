import {css} from 'lit';

export const styles = css`
  .notice {
    margin-block-end: 1em;
    padding: 0.75em 1em;
    border: 1px solid var(--_border-strong);
    border-inline-start-width: 0.375em;
    border-radius: var(--_radius);
    background: var(--_raised);
  }

  .notice[hidden] {
    display: none;
  }

  p {
    max-inline-size: var(--_measure);
    margin: 0;
  }

  p + p {
    margin-block-start: 0.25em;
    color: var(--_muted);
  }
`;
