import {css} from 'lit';

/** Colours of the voices, with what holds until a portal sets its own; size and colour of the marks drawn by `voiceMark()`. */
export const voiceStyles = css`
  .avec {
    --_person: var(--avec-color-person, var(--_accent));
    --_practitioner: var(--avec-color-practitioner, #75488a);
    --_relative: var(--avec-color-relative, #85540f);
    --_peer: var(--avec-color-peer, #3f6b2b);
    --_other: var(--avec-color-other, #4a5578);
  }

  @supports (color: light-dark(#000, #fff)) {
    .avec {
      --_practitioner: var(--avec-color-practitioner, light-dark(#75488a, #d9b8e6));
      --_relative: var(--avec-color-relative, light-dark(#85540f, #eac486));
      --_peer: var(--avec-color-peer, light-dark(#3f6b2b, #b0d89c));
      --_other: var(--avec-color-other, light-dark(#4a5578, #bcc7ea));
    }
  }

  @media (forced-colors: active) {
    .avec {
      --_person: CanvasText;
      --_practitioner: CanvasText;
      --_relative: CanvasText;
      --_peer: CanvasText;
      --_other: CanvasText;
    }
  }

  .voice {
    inline-size: 0.8em;
    block-size: 0.8em;
    fill: var(--_other);
    vertical-align: -0.05em;
  }

  .voice.person,
  .voice.representative {
    fill: var(--_person);
  }

  .voice.practitioner {
    fill: var(--_practitioner);
  }

  .voice.relative {
    fill: var(--_relative);
  }

  .voice.peer {
    fill: var(--_peer);
  }
`;
