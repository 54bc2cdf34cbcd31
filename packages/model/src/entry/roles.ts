/** Who can take part in a record. */
export const ROLES = [
  'person',
  'practitioner',
  'relative',
  'peer',
  'manager',
  'representative',
  'facilitator',
  'companion',
] as const;

/** One of {@link ROLES}. */
export type Role = (typeof ROLES)[number];

/** Someone who writes in a record, as the embedding page names them. A claim: a server checks it against its own session. */
export interface Party {
  readonly role: Role;
  /** Opaque id the portal gave; never a name or a file number. */
  readonly ref: string;
  /** Name to show beside what they wrote. */
  readonly name?: string;
}

/** Why somebody types for somebody else. */
export const BASES = ['dictated', 'paper', 'representative'] as const;

/** One of {@link BASES}: said aloud and typed, copied from paper, or decided by a legal representative. */
export type Basis = (typeof BASES)[number];

/** The person whose words an entry holds when another hand typed them. */
export interface BehalfOf extends Party {
  readonly basis: Basis;
}
