import {css} from 'lit';

/** Size and colour of the marks drawn by `voiceMark()`. */
export const voiceStyles = css`
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
