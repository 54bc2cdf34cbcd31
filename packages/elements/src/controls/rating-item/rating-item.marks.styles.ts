import {css} from 'lit';

/** Former answers and those of others: shapes on the scale, words under it. Put it after `voiceStyles`. */
export const markStyles = css`
  .marks {
    color: var(--_muted);
    font-size: 0.9375em;
    margin: 0.5em 0 0;
    padding: 0;
    list-style: none;
  }

  .drawn {
    display: flex;
    gap: 0.2em;
    justify-content: center;
    font-size: 0.875em;
  }

  .named .drawn {
    margin-inline-start: auto;
  }

  .chosen .voice,
  .at .voice {
    fill: currentcolor;
  }

  @container (min-width: 33em) and (min-width: 526px) {
    .named .drawn {
      margin: 0;
    }
  }
`;
