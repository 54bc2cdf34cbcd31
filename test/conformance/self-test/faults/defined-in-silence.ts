import {SoundElement} from '../sound.js';

if (!customElements.get(SoundElement.tag)) SoundElement.define();
