import {css} from 'lit';

/** How small steps look, and the one that is being moved. */
export const stepStyles = css`
  .steps > li {
    margin-block-start: 0.5em;
    padding-block: 0.25em 0.5em;
    border-block-end: 1px solid var(--_border);
  }

  .steps > li {
    position: relative;
  }

  .steps > li:has(> .grip) > .check {
    margin-inline-end: var(--_target);
  }

  /* Two rows of dots: something that can be taken hold of. */
  .grip {
    position: absolute;
    inset-block-start: 0.25em;
    inset-inline-end: 0;
    inline-size: var(--_target);
    block-size: var(--_target);
    color: var(--_muted);
    background: radial-gradient(circle, currentcolor 1.5px, transparent 2px) center / 7px 7px;
    background-clip: content-box;
    padding: 12px 15px;
    box-sizing: border-box;
    border-radius: var(--_radius);
    cursor: grab;
    touch-action: none;
  }

  .grip:hover {
    color: var(--_text);
  }

  [data-held] {
    background: var(--_raised);
  }

  [data-held] .grip {
    cursor: grabbing;
  }

  [data-drop='before'] {
    box-shadow: 0 -3px 0 var(--_accent);
  }

  [data-drop='after'] {
    box-shadow: 0 3px 0 var(--_accent);
  }

  .steps .facts,
  .steps details {
    padding-inline-start: 2.25em;
  }

  @container (max-inline-size: 24em) {
    .steps .facts,
    .steps details {
      padding-inline-start: 0;
    }
  }

  @media (forced-colors: active) {
    [data-drop] {
      outline: 3px solid Highlight;
    }
  }
`;
