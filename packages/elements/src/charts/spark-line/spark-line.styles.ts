import {css} from 'lit';

/** Size of a small line. Put it beside the styles of the voices, which colour its marks. */
export const sparkLineStyles = css`
  .spark-line {
    inline-size: 6em;
    max-inline-size: 100%;
    block-size: 1.5em;
    vertical-align: middle;
    overflow: visible;
  }

  .spark-line:dir(rtl) {
    scale: -1 1;
  }

  .spark-line path.line {
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.5;
    stroke-linejoin: round;
    stroke-linecap: round;
    opacity: 0.65;
  }

  .spark-line circle {
    fill: currentcolor;
    opacity: 0.65;
  }

  /* In units of the drawing: beside text a voice's mark has the size of the text. */
  .spark-line .voice {
    inline-size: 9px;
    block-size: 9px;
  }

  @media (forced-colors: active) {
    .spark-line {
      color: CanvasText;
    }

    .spark-line path.line,
    .spark-line circle {
      opacity: 1;
    }
  }
`;
