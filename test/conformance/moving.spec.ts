import {MOVING} from './checks/moving.js';
import {describeElements} from './describe-elements.js';

await describeElements(MOVING);
