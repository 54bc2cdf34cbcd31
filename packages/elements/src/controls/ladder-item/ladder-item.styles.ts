import {css} from 'lit';

/** Names, hint and what is said: everything that is not the ladder itself. */
const frame = css`
  :host {
    container-type: inline-size;
  }

  fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
    color: var(--avec-ladder-item-color, inherit);
  }

  /* A long word breaks rather than widen what it stands in. */
  .avec {
    overflow-wrap: anywhere;
  }

  legend {
    max-inline-size: var(--_measure);
    padding: 0;
    margin-block-end: 0.25em;
    font-family: var(--_heading-font);
    font-size: var(--avec-ladder-item-label-size, 1.125em);
    font-weight: 600;
    line-height: 1.3;
    text-wrap: balance;
  }

  .hint,
  .needed {
    max-inline-size: var(--_measure);
    color: var(--_muted);
    font-size: 0.9375em;
    text-wrap: pretty;
  }

  .hint ::slotted(*) {
    display: block;
  }

  .needed {
    margin: 0.5em 0 0;
  }

  .missed {
    padding-inline-start: 0.75em;
    border-inline-start: 0.3125em solid var(--_accent);
    color: var(--_text);
    font-weight: 600;
  }

  .said {
    margin: 0.75em 0 0;
    font-weight: 600;
  }

  /* For those who listen: it is drawn for those who look. */
  .heard {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: 0;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  fieldset:disabled .scale {
    opacity: 0.6;
  }
`;

/** Two rails and a rung for each place to stand. Borders, not grounds: these are drawn in forced colours and on paper. */
const ladder = css`
  .ladder {
    /* From one end of a rung to the other, how far it stands out, how thick the wood is, where its first line has its middle. */
    --_rung: 4.25em;
    --_end: 0.5em;
    --_thick: 0.3125em;
    --_first: 1.5625em;
    --_wood: var(--avec-ladder-item-wood, #86694b);
    position: relative;
    isolation: isolate;
    max-inline-size: 44em;
    margin: 0.75em 0 0;
    padding: 0.75em 0 0.375em;
    /* Unlike none, an empty marker leaves it a list for VoiceOver. */
    list-style-type: '';
  }

  .ladder::before,
  .ladder::after {
    content: '';
    position: absolute;
    inset-block: 0;
    inset-inline-start: var(--_end);
    z-index: -1;
    border-inline-start: var(--_thick) solid var(--_wood);
    border-radius: 1em;
  }

  .ladder::after {
    inset-inline-start: calc(var(--_rung) - var(--_end) - var(--_thick));
  }

  .rung {
    position: relative;
    display: grid;
    grid-template-columns: var(--_rung) minmax(0, 1fr);
    gap: 0.25em;
    min-block-size: var(--_target);
    padding-block: 0.125em;
    border-radius: var(--_radius);
    break-inside: avoid;
  }

  .step {
    display: flex;
    align-items: center;
    block-size: var(--_first);
    margin-block-start: 0.5em;
  }

  .step::before,
  .step::after {
    content: '';
    flex: 1;
    border-block-start: var(--_thick) solid var(--_wood);
    border-start-start-radius: 1em;
    border-end-start-radius: 1em;
  }

  .step::after {
    border-radius: 0;
    border-start-end-radius: 1em;
    border-end-end-radius: 1em;
  }

  .disc {
    flex: none;
    inline-size: 1.5em;
    block-size: 1.5em;
    border: 2px solid var(--_border-strong);
    border-radius: 50%;
  }

  .words {
    display: grid;
    gap: 0.125em;
    align-content: start;
    padding-block: 0.375em 0.5em;
    padding-inline: 0.75em;
    border: 2px solid transparent;
    border-radius: var(--_radius);
  }

  .name {
    font-size: 1.1875em;
    font-weight: 500;
    line-height: 1.3;
  }

  .description {
    display: block;
    max-inline-size: var(--_measure);
    text-wrap: pretty;
  }

  .term {
    display: block;
    margin-block-start: 0.125em;
    color: var(--_muted);
    font-size: 0.8125em;
  }

  .marks,
  .elsewhere {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 0.375em;
    margin: 0.375em 0 0;
    padding: 0;
    list-style-type: '';
    font-size: 0.875em;
  }

  .elsewhere {
    margin-block-start: 0.875em;
  }

  .mark {
    display: inline-flex;
    align-items: baseline;
    gap: 0.375em;
    padding-inline: 0.625em;
    border: 1px solid var(--_border);
    border-radius: 1em;
  }

  .mark .voice {
    flex: none;
  }
`;

/** What can be chosen, and the look of what has been. The same for every rung: none is better than another. */
const choices = css`
  .asides {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375em;
    align-items: center;
    margin-block-start: 1.125em;
  }

  .aside {
    position: relative;
    display: flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: var(--_target);
    min-inline-size: var(--_target);
    padding-block: 0.25em;
    padding-inline: 0.625em 0.875em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    font-size: 0.9375em;
  }

  .aside .disc {
    inline-size: 1.125em;
    block-size: 1.125em;
  }

  .clear {
    padding-inline: 0.5em;
    font-size: 0.9375em;
  }

  label:hover > .words,
  .aside:hover {
    background: var(--_raised);
  }

  .chosen > .words,
  .aside.chosen,
  label.chosen:hover > .words {
    border-color: var(--_accent);
    background: color-mix(in srgb, var(--_accent) 10%, transparent);
  }

  .aside.chosen {
    box-shadow: inset 0 0 0 1px var(--_accent);
  }

  .chosen .name,
  .aside.chosen {
    font-weight: 700;
  }

  .chosen .step::before,
  .chosen .step::after {
    border-block-start-width: calc(2 * var(--_thick));
    border-color: var(--_accent);
  }

  .chosen .disc {
    inline-size: 1.75em;
    block-size: 1.75em;
    border: 0.875em solid var(--_accent);
    background: var(--_accent);
  }

  .aside.chosen .disc {
    inline-size: 1.125em;
    block-size: 1.125em;
    border-width: 0.5625em;
  }

  /* The radio covers its label: a tap anywhere counts. */
  label > input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    appearance: none;
    border-radius: inherit;
    cursor: pointer;
  }

  /* Beside the ladder, so that what has the focus does not hide what is chosen; over the neighbours, not under them. */
  .rung > input:focus-visible {
    outline: none;
  }

  .rung > input:focus-visible ~ .words {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }

  label:focus-within {
    z-index: 1;
  }

  fieldset:disabled input {
    cursor: not-allowed;
  }

  /* Keeps its place, so that the page does not jump at the first answer; and its focus, so that nobody is lost. */
  .unanswered .clear:not(:focus),
  .clear:disabled {
    visibility: hidden;
  }
`;

/** Wider pages, dark ones, those whose colours are the reader's, and paper. */
const media = css`
  @supports (color: light-dark(#000, #fff)) {
    .ladder {
      --_wood: var(--avec-ladder-item-wood, light-dark(#86694b, #cbb08f));
    }
  }

  /* Large text on a small screen: the words need the room more than the drawing does. */
  @container (max-width: 14em) {
    .ladder {
      --_rung: 2.5em;
      --_end: 0.1875em;
      --_thick: 0.1875em;
    }

    .words {
      padding-inline: 0.25em;
    }
  }

  @container (min-width: 46em) {
    .ladder {
      --_rung: 5em;
    }

    .ladder:has(.marks) {
      max-inline-size: 56em;
    }

    .words:has(> .marks) {
      grid-template-columns: minmax(0, 1fr) minmax(0, 13em);
      column-gap: 1.5em;
    }

    .words > .marks {
      grid-area: 1 / 2 / span 2;
      align-content: start;
    }
  }

  @media (prefers-reduced-motion: no-preference) {
    .disc,
    .step::before,
    .step::after {
      transition: border-width 120ms ease-out;
    }
  }

  @media (forced-colors: active) {
    .ladder {
      --_wood: CanvasText;
    }

    .words {
      border-color: Canvas;
    }

    fieldset:disabled .scale {
      opacity: 1;
      color: GrayText;
    }
  }

  @media print {
    .ladder {
      --_wood: #000;
    }

    .clear {
      display: none;
    }
  }
`;

export const styles = [frame, ladder, choices, media];
