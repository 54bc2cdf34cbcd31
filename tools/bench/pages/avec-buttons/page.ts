import {enter} from '../contestant.js';
import {ratingItems} from '../rating-items.js';

enter(ratingItems('buttons'));
