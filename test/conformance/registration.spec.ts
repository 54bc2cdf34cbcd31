import {REGISTRATION} from './checks/registration.js';
import {describeElements} from './describe-elements.js';

await describeElements(REGISTRATION);
