import {css} from 'lit';

/** One part of a worksheet, and what is written in it. */
export const partsStyles = css`
  .card {
    max-inline-size: 56em;
    margin-block: 1.25em;
    padding: 1em 1.125em 1.125em;
    border: 1px solid var(--_border);
    border-radius: calc(2 * var(--_radius));
  }

  .card-head {
    display: flex;
    gap: 0.875em;
    align-items: flex-start;
  }

  .card-head p {
    margin-block: 0.125em 0;
  }

  /* The three ways are drawn in one colour, the one of the text: none of them is praised or blamed. */
  .way-mark {
    flex: none;
    inline-size: 3.75em;
    block-size: 1.5em;
    fill: none;
    stroke: currentcolor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .way-mark .one,
  .with .other {
    fill: currentcolor;
  }

  .writing {
    display: block;
    margin-block-start: 1.125em;
  }

  .label {
    display: block;
    padding: 0;
    margin-block-end: 0.25em;
    font-weight: 600;
  }

  textarea.field {
    display: block;
    field-sizing: content;
    min-block-size: 5em;
    resize: vertical;
  }

  .field.day {
    max-inline-size: 14em;
  }

  select.field {
    text-overflow: ellipsis;
  }

  .pair {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    column-gap: 1.5em;
  }

  fieldset {
    min-inline-size: 0;
    margin: 1.125em 0 0;
    padding: 0;
    border: 0;
  }

  .rungs > p,
  .rungs .actions {
    margin-block: 0;
  }

  .rails {
    --_wood: color-mix(in srgb, currentcolor 34%, transparent);
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    margin-block: 0.5em 0.25em;
    border-inline-start: 0.25em solid var(--_wood);
    border-radius: 0.125em;
  }

  .rung {
    position: relative;
    display: flex;
    gap: 0.75em;
    align-items: flex-start;
    min-block-size: var(--_target);
    padding-block: 0.5em;
    padding-inline: 1.5em 0.75em;
    border: 2px solid transparent;
    border-radius: var(--_radius);
    cursor: pointer;
  }

  .rung::before {
    content: '';
    position: absolute;
    inset-block-start: 1.25em;
    inset-inline-start: -2px;
    inline-size: 1.125em;
    border-block-start: 0.1875em solid var(--_wood);
  }

  .rung:hover {
    background: var(--_raised);
  }

  .rung input {
    flex: none;
    inline-size: 1.375em;
    block-size: 1.375em;
    margin-block-start: 0.0625em;
    accent-color: var(--_accent);
  }

  .rung.chosen {
    border-color: var(--_accent);
  }

  .rung.chosen .rung-name {
    font-weight: 600;
  }

  .rung-words {
    display: grid;
    flex: 1;
    grid-template-columns: minmax(0, 1fr);
    min-inline-size: 0;
    max-inline-size: var(--_measure);
  }

  .rung-about {
    color: var(--_muted);
    font-size: 0.875em;
  }

  dd .term {
    color: var(--_muted);
    font-size: 0.875em;
  }

  .term::before {
    content: '· ';
  }

  .reader {
    align-items: flex-start;
    padding-block: 0.5em;
  }

  .under {
    display: block;
  }

  .steps {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375em;
    margin-block-start: 0.75em;
  }

  .step {
    padding-inline: 0.75em;
    border-color: var(--_border);
  }

  .step[aria-current='step'] {
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
    font-weight: 600;
  }
`;
