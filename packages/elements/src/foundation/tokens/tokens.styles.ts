import {css} from 'lit';

/**
 * The semantic tokens with what holds until a portal sets its own.
 *
 * Put the class `avec` on the one inner node of an element. Text inherits the
 * page's colour and borders are mixed from it, so that a widget is readable on
 * any page; only the accent and the voices are colours of our own.
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
    --_person: var(--avec-color-person, var(--_accent));
    --_practitioner: var(--avec-color-practitioner, #75488a);
    --_relative: var(--avec-color-relative, #85540f);
    --_peer: var(--avec-color-peer, #3f6b2b);
    --_other: var(--avec-color-other, #4a5578);
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
      --_practitioner: var(--avec-color-practitioner, light-dark(#75488a, #d9b8e6));
      --_relative: var(--avec-color-relative, light-dark(#85540f, #eac486));
      --_peer: var(--avec-color-peer, light-dark(#3f6b2b, #b0d89c));
      --_other: var(--avec-color-other, light-dark(#4a5578, #bcc7ea));
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
      --_person: CanvasText;
      --_practitioner: CanvasText;
      --_relative: CanvasText;
      --_peer: CanvasText;
      --_other: CanvasText;
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

  :host([hidden]) {
    display: none;
  }
`;

/** Buttons, fields and focus as every widget draws them. */
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

  .button.primary {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: 600;
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

  .field {
    inline-size: 100%;
    min-block-size: var(--_target);
    padding: 0.5em 0.75em;
    border: 1px solid var(--_border-strong);
    border-radius: var(--_radius);
    background: transparent;
  }

  :focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }

  .visually-hidden:not(:focus-within) {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  @media (forced-colors: active) {
    .button.primary {
      forced-color-adjust: none;
    }
  }

  @media print {
    .no-print {
      display: none;
    }
  }
`;
