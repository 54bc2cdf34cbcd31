import {CHECKS} from './checks.js';
import {MOVING} from './checks/moving.js';
import {REGISTRATION} from './checks/registration.js';
import {describeElements} from './describe-elements.js';

// Those that take their time have files of their own, for slow browsers: registration.spec.ts and moving.spec.ts.
await describeElements(CHECKS.filter((check) => ![...REGISTRATION, ...MOVING].includes(check)));
