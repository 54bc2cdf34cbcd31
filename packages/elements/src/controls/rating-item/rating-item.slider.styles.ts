import {css} from 'lit';

/** The slider: a line, a thumb once there is an answer, and the numbers under it. */
export const sliderStyles = css`
  .track {
    --_thumb: 1.75em;
  }

  .track input {
    display: block;
    inline-size: 100%;
    block-size: var(--_target);
    margin: 0;
    appearance: none;
    background: transparent;
    border-radius: var(--_radius);
    cursor: pointer;
    touch-action: pan-y;
  }

  .track input::-webkit-slider-runnable-track {
    block-size: 0.75em;
    border: 1px solid var(--_border-strong);
    border-radius: 1em;
    box-sizing: border-box;
  }

  .track input::-moz-range-track {
    block-size: 0.75em;
    border: 1px solid var(--_border-strong);
    border-radius: 1em;
    box-sizing: border-box;
  }

  .track input:hover::-webkit-slider-runnable-track {
    background: var(--_raised);
  }

  .track input:hover::-moz-range-track {
    background: var(--_raised);
  }

  .track input::-webkit-slider-thumb {
    appearance: none;
    block-size: var(--_thumb);
    inline-size: var(--_thumb);
    margin-block-start: calc((0.75em - 2px - var(--_thumb)) / 2);
    border: 2px solid var(--_accent);
    border-radius: 50%;
    background: var(--_accent);
    print-color-adjust: exact;
  }

  .track input::-moz-range-thumb {
    block-size: var(--_thumb);
    inline-size: var(--_thumb);
    border: 2px solid var(--_accent);
    border-radius: 50%;
    background: var(--_accent);
    box-sizing: border-box;
    print-color-adjust: exact;
  }

  .track .empty::-webkit-slider-thumb {
    opacity: 0;
  }

  .track .empty::-moz-range-thumb {
    opacity: 0;
  }

  /* Each number under the middle of the thumb that stands for it. */
  .ruler {
    display: flex;
    justify-content: space-between;
    padding-inline: calc((var(--_thumb) - 1.625em) / 2);
    font-variant-numeric: tabular-nums;
    line-height: 1.5;
  }

  .ruler > span {
    display: flex;
    flex-direction: column;
    align-items: center;
    inline-size: 1.625em;
    border-radius: var(--_radius);
  }

  .ruler .drawn {
    flex-direction: column;
    align-items: center;
  }

  .ruler .at {
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: 700;
  }

  @media (forced-colors: active) {
    .ruler .at {
      forced-color-adjust: none;
    }
  }

  @media print {
    .ruler .at {
      outline: 3px solid #000;
      outline-offset: -1px;
      background: transparent;
      color: #000;
    }
  }
`;
