import {css} from 'lit';

/** What only the radar chart has. */
export const styles = css`
  .plot {
    max-inline-size: 40em;
    block-size: clamp(20em, 75cqi, 30em);
  }

  /* As many rows as axes: all of them fit. */
  .numbers {
    max-block-size: none;
  }

  .closed,
  .narrow {
    display: none;
  }

  /* Names around a circle need room; a table does not. */
  @container (inline-size < 22em) {
    .drawable .plot,
    .drawable .toggle,
    .drawable .gaps {
      display: none;
    }

    .narrow,
    .closed {
      display: block;
    }
  }

  /* Many names around it need more. */
  @container (inline-size < 25em) {
    .crowded .plot,
    .crowded .toggle,
    .crowded .gaps {
      display: none;
    }

    .crowded .narrow,
    .crowded .closed {
      display: block;
    }
  }

  @media print {
    .closed {
      display: block;
    }
  }
`;
