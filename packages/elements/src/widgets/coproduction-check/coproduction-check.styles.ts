import {css} from 'lit';

export const styles = css`
  :is(h2, h3, h5):focus,
  .outcome:focus,
  .line-said:focus {
    outline: none;
  }

  .facts {
    max-inline-size: var(--_measure);
    margin-block: 0.75em;
    padding-inline-start: 1.25em;
  }

  .scope-said {
    font-weight: 600;
  }

  .setting {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em;
    margin-block: 1em 1.5em;
  }

  .setting > .writing {
    margin-block-start: 0;
  }

  select.field,
  .field.number {
    max-inline-size: 24em;
  }

  .field.number {
    max-inline-size: 8em;
  }

  .whose,
  .question {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }

  .whose legend {
    padding: 0;
    font-weight: 600;
  }

  .whose input {
    border-radius: 50%;
  }

  .principle {
    margin-block: 1.25em;
    padding: 1em;
    border: 1px solid var(--_border);
    border-radius: calc(var(--_radius) * 1.5);
  }

  .steps .principle {
    padding: 0;
    border: 0;
  }

  .steps .principle h3 {
    font-size: 1.5em;
  }

  .line {
    color: var(--_muted);
  }

  .question {
    margin-block-start: 1.25em;
  }

  .question legend {
    max-inline-size: var(--_measure);
    margin-block-end: 0.5em;
    padding: 0;
    font-weight: 600;
  }

  .points {
    display: grid;
    gap: 0.25em;
    max-inline-size: 44em;
  }

  .asides {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375em;
    align-items: center;
    margin-block-start: 0.375em;
  }

  .point,
  .aside {
    position: relative;
    display: flex;
    align-items: center;
    gap: 0.75em;
    min-block-size: var(--_target);
    min-inline-size: var(--_target);
    padding: 0.25em 0.875em;
    border: 1px solid var(--_border-strong);
    border-radius: var(--_radius);
    line-height: 1.25;
  }

  .point b {
    font-weight: inherit;
    font-variant-numeric: tabular-nums;
  }

  .aside {
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
  .question label > input {
    position: absolute;
    inset: -1px;
    inline-size: calc(100% + 2px);
    block-size: calc(100% + 2px);
    appearance: none;
    border-radius: inherit;
    cursor: pointer;
  }

  /* The ring over the neighbours, not under them. */
  .question label:focus-within {
    z-index: 1;
  }

  .clear {
    padding-inline: 0.5em;
    font-size: 0.9375em;
  }

  /* Keeps its place, so that the page does not jump at the first answer; and its focus, so that nobody is lost. */
  .unanswered .clear:not(:focus) {
    visibility: hidden;
  }

  .note-field {
    display: block;
    margin-block-start: 1em;
  }

  .part-head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 1em;
  }

  .review {
    max-inline-size: 44em;
    margin-block: 1em;
  }

  .answers > li {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 1em;
    padding-block: 0.375em;
    border-block-end: 1px solid var(--_border);
  }

  .groups li,
  .principle-result li,
  .point span,
  .answers > li > * {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }

  .problem {
    margin-block: 1em;
    padding: 1em;
    border: 1px solid var(--_border-strong);
    border-inline-start: 0.375em solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_raised);
  }

  .problem[hidden] {
    display: none;
  }

  .problem.failed {
    border-inline-start-color: var(--_danger);
  }

  .source {
    margin-block-start: 1.5em;
    padding-block-start: 0.75em;
    border-block-start: 1px solid var(--_border);
  }

  @container (min-width: 38em) {
    .points {
      grid-template-columns: repeat(5, 1fr);
    }

    .points:not(:has(> :nth-child(5):last-child)) {
      grid-template-columns: repeat(auto-fit, minmax(6.25em, 1fr));
    }

    .point {
      flex-direction: column;
      justify-content: center;
      gap: 0.125em;
      padding-inline: 0.25em;
      text-align: center;
    }
  }

  @media (forced-colors: active) {
    .chosen {
      forced-color-adjust: none;
    }
  }
`;
