/** Longest free text, in UTF-16 code units. */
export const TEXT_LIMIT = 20_000;

/** Longest text of one line: a title, a step, a level. */
export const LINE_LIMIT = 1_000;

/** Most themes in one session, most changes of one entry, and most parents. */
export const LIST_LIMIT = 200;

/** Longest id. */
export const ID_LIMIT = 200;
