import {css} from 'lit';

/** What the charts share: the sentences, the frame of the drawing, the button and the table. */
export const chartStyles = css`
  .chart {
    container-type: inline-size;
    margin: 0;
  }

  .title {
    max-inline-size: var(--_measure);
    font-family: var(--_heading-font);
    font-size: 1.125em;
    font-weight: 600;
    line-height: 1.3;
  }

  .said,
  .note,
  .empty,
  .failed {
    max-inline-size: var(--_measure);
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .said {
    margin-block: calc(var(--_space) * 0.75) calc(var(--_space) * 2);
  }

  .said li {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    overflow-wrap: anywhere;
    column-gap: var(--_space);
    align-items: baseline;
  }

  .said li + li {
    margin-block-start: var(--_space);
  }

  .voice-name {
    font-weight: 600;
  }

  .note,
  .empty,
  .waiting {
    color: var(--_muted);
  }

  .note {
    margin-block-start: var(--_space);
    font-size: 0.9375em;
  }

  .failed {
    padding-block: var(--_space);
  }

  .plot {
    position: relative;
    overflow: hidden;
  }

  canvas {
    position: absolute;
    inset: 0;
  }

  /* Long enough for most connections, so that the sentence is seen only when there is a wait. */
  .waiting {
    position: absolute;
    inset-inline: 0;
    inset-block-start: 40%;
    margin: 0;
    text-align: center;
    animation: appear 0s 400ms both;
  }

  @keyframes appear {
    from {
      visibility: hidden;
    }
  }

  .toggle {
    display: inline-flex;
    gap: var(--_space);
    align-items: center;
    margin-block-start: var(--_space);
    padding-inline: 0;
    text-align: start;
  }

  .toggle::before {
    content: '';
    flex: none;
    inline-size: 0.7em;
    block-size: 0.45em;
    background: currentcolor;
    clip-path: polygon(0 0, 100% 0, 50% 100%);
    forced-color-adjust: none;
  }

  .toggle[aria-expanded='true']::before {
    rotate: 180deg;
  }

  .numbers {
    max-block-size: 24em;
    margin-block-start: var(--_space);
    overflow: auto;
  }

  table {
    min-inline-size: min(100%, 22em);
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }

  caption {
    padding-block-end: var(--_space);
    text-align: start;
    font-weight: 600;
  }

  th,
  td {
    padding-block: 0.45em;
    padding-inline: 0 1em;
    hyphens: auto;
    border-block-end: 1px solid var(--_border);
    text-align: start;
    vertical-align: baseline;
    font-weight: inherit;
  }

  th:last-child,
  td:last-child {
    padding-inline-end: 0;
  }

  thead th {
    border-block-end-color: var(--_border-strong);
    font-weight: 600;
  }

  td .missing {
    color: var(--_muted);
  }

  @media (forced-colors: active) {
    .voice {
      fill: CanvasText;
    }

    /* A border that is transparent is drawn here. */
    .toggle {
      border: 0;
    }
  }

  @media print {
    .toggle,
    .waiting {
      display: none;
    }

    .numbers {
      max-block-size: none;
      overflow: visible;
    }

    .plot,
    tr {
      break-inside: avoid;
    }
  }
`;
