import {css} from 'lit';

/** What only the trend chart has. */
export const styles = css`
  .plot {
    block-size: clamp(13em, 42cqi, 20em);
  }

  /* Where the drawing has no room for them, the meanings of the scale stand below it. */
  .anchors {
    display: flex;
    flex-wrap: wrap;
    column-gap: calc(var(--_space) * 3);
    margin: 0;
    padding: 0;
    list-style: none;
    color: var(--_muted);
    font-size: 0.9375em;
  }

  @container (inline-size >= 28em) {
    .anchors.drawn {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
  }

  .annotations {
    margin-block-start: calc(var(--_space) * 2);
  }

  .annotations-title {
    margin: 0;
    font-weight: 600;
  }

  .annotations ol {
    max-inline-size: var(--_measure);
    margin: 0;
    padding-inline-start: 1.75em;
  }
`;
