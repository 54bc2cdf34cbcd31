/** Whom a record is about in which nobody has written: in each page somebody else, since they share their storage. */
export const OWN_SUBJECT = crypto.randomUUID();
