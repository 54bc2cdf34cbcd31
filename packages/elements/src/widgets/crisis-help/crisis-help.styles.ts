import {css} from 'lit';

export const styles = css`
  :host {
    container-type: inline-size;
  }

  .avec {
    padding: 0.25em 0.875em 0.625em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }

  p {
    max-inline-size: var(--_measure);
    margin: 0;
  }

  summary,
  .question {
    padding-block: calc((var(--_target) - 1.5em) / 2);
    font-weight: 600;
  }

  summary {
    border-radius: var(--_radius);
    cursor: pointer;
  }

  summary:hover {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  .offer {
    margin-block-start: 0.5em;
    font-size: 1.125em;
    text-wrap: balance;
  }

  ul {
    max-inline-size: var(--_measure);
    margin: 0 0 0.75em;
    padding: 0;
    /* Unlike none, an empty marker leaves it a list for VoiceOver. */
    list-style-type: '';
  }

  li {
    display: flex;
    flex-direction: column;
    gap: 0.375em;
    padding-block: 0.75em;
    border-block-start: 1px solid var(--_border);
    overflow-wrap: anywhere;
  }

  .what b {
    display: block;
  }

  .note {
    display: block;
    color: var(--_muted);
  }

  .links {
    display: grid;
    gap: 0.375em;
  }

  .links .button {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: center;
    column-gap: 0.375em;
    color: inherit;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  bdi {
    font-variant-numeric: tabular-nums;
  }

  .leaves {
    font-size: 0.875em;
  }

  .emergency {
    margin-block-end: 0.5em;
  }

  slot:not([hidden]) {
    display: block;
    margin-block-end: 0.5em;
  }

  [part='request'] {
    margin-block-end: 0.75em;
  }

  .reply {
    margin-block-end: 0.75em;
    font-weight: 600;
  }

  .unwatched {
    color: var(--_muted);
    font-size: 0.9375em;
  }

  @container (min-width: 36em) {
    li {
      flex-direction: row;
      align-items: center;
      gap: 1em;
    }

    .what {
      flex: 1;
    }

    .links {
      flex: none;
      inline-size: 17em;
    }
  }

  @media print {
    /* Paper cannot be unfolded. */
    details::details-content {
      content-visibility: visible;
    }

    summary {
      list-style: none;
    }

    li {
      break-inside: avoid;
    }

    .links .button {
      justify-content: start;
      min-block-size: 0;
      padding: 0;
      border: 0;
      text-decoration: none;
    }

    .links [target]::after {
      content: attr(href);
    }

    .leaves {
      display: none;
    }
  }
`;
