import {css} from 'lit';

/**
 * The semantic tokens with what holds until a portal sets its own.
 *
 * Put the class `avec` on the one inner node of an element. Text inherits the
 * page's colour and borders are mixed from it, so that a widget is readable on
 * any page; only the accent is a colour of our own. Those of the voices stand
 * with their marks.
 */
export const tokens = css`
  .avec {
    --_text: var(--avec-color-text, inherit);
    --_muted: var(--avec-color-text-muted, color-mix(in srgb, currentcolor 78%, transparent));
    --_surface: var(--avec-color-surface, transparent);
    --_raised: var(--avec-color-surface-raised, color-mix(in srgb, currentcolor 5%, transparent));
    --_border: var(--avec-color-border, color-mix(in srgb, currentcolor 24%, transparent));
    --_border-strong: var(--avec-color-border-strong, color-mix(in srgb, currentcolor 58%, transparent));
    --_accent: var(--avec-color-accent, #1b6470);
    --_on-accent: var(--avec-color-on-accent, #fff);
    --_danger: var(--avec-color-danger, #a3261b);
    --_focus: var(--avec-color-focus, var(--_accent));
    --_space: var(--avec-space, 0.5em);
    --_radius: var(--avec-radius, 0.5em);
    --_target: max(44px, var(--avec-target-size, 2.75em));
    --_measure: var(--avec-measure, 38em);
    --_heading-font: var(--avec-font-heading, inherit);
    color: var(--_text);
    background: var(--_surface);
    line-height: var(--avec-line-height, 1.5);
    overflow-wrap: break-word;
  }

  @supports (color: light-dark(#000, #fff)) {
    .avec {
      --_accent: var(--avec-color-accent, light-dark(#1b6470, #8ecfd8));
      --_on-accent: var(--avec-color-on-accent, light-dark(#fff, #06262b));
      --_danger: var(--avec-color-danger, light-dark(#a3261b, #ffb4a8));
    }
  }

  @media (forced-colors: active) {
    .avec {
      --_muted: CanvasText;
      --_surface: Canvas;
      --_raised: Canvas;
      --_border: CanvasText;
      --_border-strong: CanvasText;
      --_accent: Highlight;
      --_on-accent: HighlightText;
      --_focus: Highlight;
      --_danger: CanvasText;
    }
  }

  @media print {
    .avec {
      --_accent: #000;
      --_on-accent: #fff;
      --_raised: transparent;
      color: #000;
    }
  }
`;

/** The host itself: block, sized by the page's text, hidden when the page says so. */
export const hostStyles = css`
  :host {
    display: block;
    font-size: var(--avec-font-size, 1em);
  }

  /* A page's own rule for the tag would win otherwise. */
  :host([hidden]) {
    display: none !important;
  }
`;

/** Buttons and focus as every widget draws them. */
export const controlStyles = css`
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }

  button,
  input,
  select,
  textarea {
    font: inherit;
    color: inherit;
    margin: 0;
  }

  .button {
    min-block-size: var(--_target);
    min-inline-size: var(--_target);
    padding-block: 0.4em;
    padding-inline: 1em;
    border: 1px solid var(--_border-strong);
    border-radius: var(--_radius);
    background: transparent;
    cursor: pointer;
    text-align: center;
  }

  .button:hover {
    background: var(--_raised);
  }

  .button.quiet {
    border-color: transparent;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  .button:disabled {
    cursor: not-allowed;
    opacity: 0.6;
  }

  :focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }

  @media print {
    .no-print {
      display: none;
    }
  }
`;

/** Fields, boxes to tick, and the button that stands out among others. Put it after `controlStyles`. */
export const formStyles = css`
  .button.primary {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: 600;
  }

  .field {
    inline-size: 100%;
    min-block-size: var(--_target);
    padding: 0.5em 0.75em;
    border: 1px solid var(--_border-strong);
    border-radius: var(--_radius);
    background: transparent;
  }

  .check {
    display: flex;
    align-items: center;
    gap: 0.625em;
    min-block-size: var(--_target);
    cursor: pointer;
  }

  .check input {
    flex: none;
    inline-size: 1.375em;
    block-size: 1.375em;
    accent-color: var(--_accent);
  }

  @media (forced-colors: active) {
    .button.primary {
      forced-color-adjust: none;
    }
  }
`;
