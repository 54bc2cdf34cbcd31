import {SoundElement} from './sound.js';

SoundElement.define();
