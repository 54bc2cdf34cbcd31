import {ParticipationLadderElement} from './participation-ladder.js';

ParticipationLadderElement.define();

export * from './index.js';
