/**
 * What reads data from outside: a portal's definitions, an export, an entry somebody made by hand.
 *
 * Apart from the rest, because the schema library behind it weighs more than
 * the rest together: whoever only answers a scale need not load it.
 */
export * from './definition/check.js';
export {checkEntry} from './entry/check.js';
export {migrateEntry} from './entry/migrate.js';
export * from './export/check.js';
