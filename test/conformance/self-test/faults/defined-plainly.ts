import {SoundElement as Sound} from '../sound.js';

/** As the platform has it: it throws where anything is taken. */
export class SoundElement extends Sound {
  static override define(tag: string = this.tag): string {
    customElements.define(tag, this);
    return 'defined';
  }
}
