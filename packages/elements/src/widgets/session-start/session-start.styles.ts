import {css} from 'lit';

export const styles = css`
  form {
    margin-block: 1em;
  }

  .agreed {
    margin-block-start: 1.75em;
  }
`;
