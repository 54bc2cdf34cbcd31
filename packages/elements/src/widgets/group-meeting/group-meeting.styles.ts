import {css} from 'lit';

export const styles = css`
  .meetings {
    display: grid;
    gap: 0.75em;
    margin-block: 1.25em;
  }

  .meeting {
    min-inline-size: 0;
    padding: 0.5em 1em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }

  .opener {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0.25em 1em;
    inline-size: 100%;
    min-block-size: var(--_target);
    padding: 0.5em 0;
    border: 0;
    border-radius: var(--_radius);
    background: none;
    cursor: pointer;
    font: inherit;
    text-align: start;
  }

  .opener:hover .toggle {
    text-decoration: none;
  }

  .toggle {
    color: var(--_muted);
    font-size: 0.875em;
    font-weight: 400;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  .whole {
    margin-block: 0.5em 1em;
    padding-block-start: 0.5em;
    border-block-start: 1px solid var(--_border);
  }

  .people {
    display: grid;
    gap: 0.5em;
    margin-block: 0.5em 1em;
  }

  .attendee {
    padding-block: 0.5em;
    border-block-end: 1px solid var(--_border);
  }

  .attendee p {
    margin-block: 0.125em;
  }

  .attendee .actions {
    margin-block: 0.25em 0;
  }

  .form-name {
    margin-block: 0 0.75em;
    font-weight: 600;
    font-size: 1.0625em;
  }

  .checks {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(16em, 100%), 1fr));
    column-gap: 1.5em;
  }

  /* Names of roles are long words, and text can be large. */
  .check > span {
    min-inline-size: 0;
    overflow-wrap: anywhere;
    hyphens: auto;
  }

  .choice {
    margin-block-end: 1em;
  }

  @container (max-inline-size: 24em) {
    .meeting {
      padding-inline: 0.75em;
    }
  }
`;
