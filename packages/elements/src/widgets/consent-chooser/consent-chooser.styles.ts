import {css} from 'lit';

export const styles = css`
  h2 {
    overflow-wrap: anywhere;
  }

  .act {
    margin-block: 2em;
  }

  .act > .quiet-text {
    margin-block-end: 0.75em;
  }

  /* Each act stands apart, and none stands out. */
  .act-title {
    margin-block: 0;
    padding-block-start: 1em;
    border-block-start: 1px solid var(--_border);
    font-size: 1.25em;
  }

  .cards {
    display: grid;
    gap: 0.625em;
    max-inline-size: 48em;
  }

  .card {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em;
    align-items: center;
    padding: 0.875em 1em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }

  .card h4 {
    overflow-wrap: anywhere;
  }

  .told p {
    margin-block: 0.125em 0;
  }

  .standing {
    overflow-wrap: anywhere;
  }

  .card .button {
    justify-self: start;
  }

  .review {
    max-inline-size: 48em;
  }

  .review p {
    margin-block: 0;
  }

  .where {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1em;
    align-items: center;
    margin-block-end: 1em;
    padding-block-end: 0.75em;
    border-block-end: 1px solid var(--_border);
  }

  /* It says where one is; the largest words are the question’s own. */
  .where h2 {
    flex: 1 1 12em;
    min-inline-size: 0;
    margin: 0;
    color: var(--_muted);
    font-size: 1em;
    font-weight: 400;
  }

  .part {
    margin-block: 0 1.5em;
  }

  .act .part {
    margin-block: 1.25em 2.5em;
  }

  .help,
  .actions {
    margin-block: 1em;
  }

  avec-crisis-help {
    margin-block-start: 1.5em;
  }

  .unasked,
  .problem {
    margin-block: 1.25em;
  }

  @container (min-inline-size: 36em) {
    .card {
      grid-template-columns: minmax(0, 1fr) auto;
    }
  }
`;
