import {css} from 'lit';

/** Worksheets that were saved before. */
export const earlierStyles = css`
  .sheet {
    max-inline-size: 56em;
    margin-block-start: 0.75em;
    padding: 0.375em 1em 0.5em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }

  .opener {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 1em;
    inline-size: 100%;
    min-block-size: var(--_target);
    padding-block: 0.5em;
    padding-inline: 0 0.25em;
    border: 0;
    border-radius: var(--_radius);
    background: none;
    cursor: pointer;
    text-align: start;
  }

  .opener::after {
    content: '';
    flex: none;
    inline-size: 0.5em;
    block-size: 0.5em;
    border-block-end: 2px solid;
    border-inline-end: 2px solid;
    rotate: 45deg;
    translate: 0 -0.125em;
  }

  .opener[aria-expanded='true']::after {
    rotate: 225deg;
    translate: 0 0.125em;
  }

  .opener:hover {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375em 1em;
    padding-block: 0.5em 0.375em;
    font-size: 0.9375em;
  }

  .facts li {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }

  .chip {
    padding-inline: 0.625em;
    border: 1px solid var(--_border-strong);
    border-radius: 1em;
  }

  .waits {
    font-weight: 600;
  }

  .inside {
    padding-block-start: 0.5em;
    border-block-start: 1px solid var(--_border);
  }

  .way {
    display: flex;
    gap: 0.5em;
    align-items: center;
    margin-block-start: 1em;
  }

  .way .way-mark {
    inline-size: 2.5em;
    block-size: 1em;
  }

  dl {
    max-inline-size: var(--_measure);
    margin: 0.5em 0 1em;
  }

  dl > div + div {
    margin-block-start: 0.625em;
  }

  dt {
    color: var(--_muted);
    font-size: 0.9375em;
  }

  dd {
    margin: 0;
  }

  .version {
    margin-block-start: 0.75em;
    padding: 0.5em 0.75em;
    border: 1px dashed var(--_border-strong);
    border-radius: var(--_radius);
  }
`;
