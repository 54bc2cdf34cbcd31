import {css} from 'lit';

/** Names, hint and what is said: everything that is not the scale itself. */
const frame = css`
  :host {
    container-type: inline-size;
  }

  fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
    color: var(--avec-rating-item-color, inherit);
  }

  legend {
    padding: 0;
    margin-block-end: 0.25em;
    font-family: var(--_heading-font);
    font-size: var(--avec-rating-item-label-size, 1.125em);
    font-weight: 600;
    line-height: 1.3;
    overflow-wrap: anywhere;
  }

  .hint,
  .legend {
    color: var(--_muted);
    font-size: 0.9375em;
  }

  .hint {
    max-inline-size: var(--_measure);
  }

  .hint ::slotted(*) {
    display: block;
  }

  /* As wide as a hand moves without leaving the line, so that on a wide page the two ends stay one scale. */
  .scale {
    max-inline-size: 44em;
    margin-block-start: 0.625em;
  }

  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 0.75em;
    margin-block-start: 0.375em;
    line-height: 1.3;
    text-align: center;
  }

  .legend > * {
    flex: 1 1 4.5em;
  }

  .legend > :first-child {
    text-align: start;
  }

  .legend > :last-child {
    text-align: end;
  }

  .legend b {
    color: var(--_text);
    font-variant-numeric: tabular-nums;
  }

  .asides {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375em;
    align-items: center;
    margin-block-start: 0.625em;
  }

  .clear {
    padding-inline: 0.5em;
    font-size: 0.9375em;
  }

  /* Keeps its place, so that the page does not jump at the first answer; and its focus, so that nobody is lost. */
  .unanswered .clear:not(:focus),
  .clear:disabled {
    visibility: hidden;
  }

  .said {
    margin: 0;
    font-weight: 600;
  }

  fieldset:disabled .scale {
    opacity: 0.6;
  }
`;

/** What can be chosen, and the look of what has been. */
const choices = css`
  .points {
    --_gap: 0.25em;
    --_side: var(--_row, 6);
    display: grid;
    /* As many as fit at full size, but never more than stand evenly. */
    grid-template-columns: repeat(
      auto-fit,
      minmax(max(var(--_target), (100% - (var(--_side) - 1) * var(--_gap)) / var(--_side)), 1fr)
    );
    gap: var(--_gap);
  }

  .point,
  .aside {
    position: relative;
    display: flex;
    align-items: center;
    min-block-size: var(--_target);
    min-inline-size: var(--_target);
    padding: 0.25em;
    border: 1px solid var(--_border-strong);
    border-radius: var(--_radius);
  }

  .point {
    flex-direction: column;
    justify-content: center;
    font-variant-numeric: tabular-nums;
    line-height: 1.25;
    text-align: center;
  }

  .points.named {
    grid-template-columns: 1fr;
  }

  .named .point {
    flex-direction: row;
    justify-content: flex-start;
    gap: 0.75em;
    padding-inline: 0.875em;
    text-align: start;
  }

  .aside {
    padding-inline: 0.875em;
    border-color: var(--_border);
    font-size: 0.9375em;
  }

  .point:hover,
  .aside:hover {
    background: var(--_raised);
  }

  .chosen,
  .chosen:hover {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
  }

  .point.chosen {
    font-weight: 700;
  }

  /* The radio covers its label: a tap anywhere counts, and its focus ring is the label's. */
  label > input {
    position: absolute;
    inset: -1px;
    inline-size: calc(100% + 2px);
    block-size: calc(100% + 2px);
    margin: 0;
    appearance: none;
    border-radius: inherit;
    cursor: pointer;
  }

  /* The ring over the neighbours, not under them. */
  label:focus-within {
    z-index: 1;
  }

  fieldset:disabled input {
    cursor: not-allowed;
  }

  @container (min-width: 33em) and (min-width: 526px) {
    .points {
      --_side: var(--_count, 11);
    }

    .points.named {
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 6.25em), 1fr));
    }

    .named .point {
      flex-direction: column;
      justify-content: center;
      gap: 0.125em;
      text-align: center;
    }
  }
`;

/** Where colours are the reader's, or there are none. */
const media = css`
  /* Tokens turn to system colours by themselves; browsers would still put a plain plate behind the text. */
  @media (forced-colors: active) {
    .chosen {
      forced-color-adjust: none;
    }

    fieldset:disabled .scale {
      color: GrayText;
      opacity: 1;
    }
  }

  @media print {
    .clear {
      display: none;
    }

    .chosen {
      outline: 3px solid #000;
      outline-offset: -1px;
      background: transparent;
      color: #000;
    }
  }
`;

export const styles = [frame, choices, media];
