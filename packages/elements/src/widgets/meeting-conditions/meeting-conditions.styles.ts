import {css} from 'lit';

export const styles = css`
  .card {
    min-inline-size: 0;
    margin-block: 1em;
    padding: 1em 1.25em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }

  .card > h3 {
    margin-block-end: 0.75em;
  }

  .question + .question,
  .question + .writing,
  .writing + .question {
    margin-block-start: 1.25em;
  }

  .question .choice {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5em;
  }

  /* A legend goes above what it names, and so do its hint and what is wrong. */
  .question .choice p {
    flex-basis: 100%;
    max-inline-size: none;
  }

  .question > .button {
    padding-inline: 0;
  }

  .silent {
    margin: 0;
  }

  .card .notice {
    max-inline-size: var(--_measure);
  }

  avec-crisis-help {
    margin-block-start: 1.25em;
  }

  .notice ul {
    margin-block: 0.25em;
    padding-inline-start: 1.25em;
  }

  .requests {
    margin-block-start: 1em;
  }

  .requests > .notice,
  .actions > .wide {
    box-sizing: border-box;
    flex-basis: 100%;
    min-inline-size: 0;
    margin: 0;
    overflow-wrap: anywhere;
  }

  .cells {
    display: grid;
    gap: 0.625em 1.5em;
    margin-block: 0.75em;
  }

  .cells dt {
    color: var(--_muted);
    font-size: 0.9375em;
  }

  .cells dd {
    margin: 0;
  }

  .guide {
    margin-block: 1.5em;
  }

  @container (min-inline-size: 44em) {
    .cells {
      grid-template-columns: 1fr 1fr;
    }
  }

  @container (max-inline-size: 24em) {
    .card {
      padding-inline: 0.75em;
    }
  }

  .paper th {
    inline-size: 45%;
  }

  .paper .tick {
    display: inline-block;
    margin-inline-end: 1.25em;
  }

  .paper .tick::before {
    content: '';
    display: inline-block;
    inline-size: 0.875em;
    block-size: 0.875em;
    margin-inline-end: 0.5em;
    border: 1px solid #000;
    border-radius: 50%;
    vertical-align: -0.1em;
  }

  /* A border and no ground, which is not printed. */
  .paper .ticked {
    font-weight: 600;
  }

  .paper .ticked::before {
    border-width: 0.3em;
  }
`;
