import {RECEIPT_SCHEMA, RECEIPT_STANDARD, type ConsentReceipt} from './receipt.js';
import {inspect} from '../schema/inspect.js';

/** A form of data: a text or number by an example, a list by its items, an object by its keys, or one of several. */
type Shape = string | number | readonly [Shape] | {readonly [key: string]: Shape} | OneOf;

class OneOf {
  constructor(readonly shapes: readonly (Shape | null)[]) {}
}

const LIMITS = {depth: 6, values: 5_000};

const TEXT = '';

const PARTS = {
  header: {recordId: TEXT, receiptId: TEXT, piiPrincipal: TEXT, consentId: TEXT},
  definition: {id: TEXT, version: TEXT, hash: TEXT},
  notice: {
    language: TEXT,
    title: TEXT,
    explanation: {simple: TEXT, full: TEXT},
    consequencesOfRefusal: TEXT,
    consequencesOfWithdrawal: TEXT,
    statute: TEXT,
    about: TEXT,
    covers: [TEXT],
    reviewDays: 0,
    validDays: 0,
  },
  processing: {
    purpose: TEXT,
    information: TEXT,
    storage: TEXT,
    retention: TEXT,
    jurisdiction: TEXT,
    recipients: [{id: TEXT, name: TEXT}],
    withdrawal: TEXT,
  },
  parties: {controller: {id: TEXT, name: TEXT, type: TEXT, address: TEXT, contact: TEXT}},
  event: {
    time: TEXT,
    zone: TEXT,
    validity: {review: TEXT, until: TEXT},
    entity: {role: TEXT, ref: TEXT},
    type: TEXT,
    state: TEXT,
    decidedBy: /* @__PURE__ */ new OneOf([null, {kind: TEXT}, {kind: TEXT, rule: TEXT}, {kind: TEXT, basis: TEXT}]),
  },
} as const satisfies Record<string, Shape>;

const DIGESTS = {...Object.fromEntries(Object.keys(PARTS).map((part) => [part, TEXT])), whole: TEXT};

const SHAPE: Shape = {schemaVersion: TEXT, alignedWith: TEXT, ...PARTS, digests: DIGESTS};

/** Name of something on a receipt. */
export type ReceiptPlace = keyof ConsentReceipt;

/**
 * Where some data has another form than a receipt.
 *
 * @returns The part; `schemaVersion` for what is no receipt at all, or one of another release; `null` where the form is right.
 */
export function misshapen(value: unknown): ReceiptPlace | null {
  if (inspect(value, LIMITS).length > 0 || !isObject(value)) return 'schemaVersion';
  if (value['schemaVersion'] !== RECEIPT_SCHEMA) return 'schemaVersion';
  if (value['alignedWith'] !== RECEIPT_STANDARD) return 'alignedWith';
  const places = SHAPE as Readonly<Record<ReceiptPlace, Shape>>;
  const wrong = (Object.keys(places) as ReceiptPlace[]).find((place) => !fits(value[place], places[place]));
  if (wrong) return wrong;
  return fits(value, SHAPE) ? null : 'schemaVersion';
}

function fits(value: unknown, shape: Shape | null): boolean {
  if (shape instanceof OneOf) return shape.shapes.some((each) => fits(value, each));
  if (shape === null || typeof shape !== 'object')
    return shape === null ? value === null : typeof value === typeof shape;
  if (isList(shape)) return Array.isArray(value) && value.every((each) => fits(each, shape[0]));
  if (!isObject(value)) return false;
  const keys = Object.keys(shape);
  return Object.keys(value).length === keys.length && keys.every((key) => fits(value[key], shape[key] ?? null));
}

function isList(shape: Shape): shape is readonly [Shape] {
  return Array.isArray(shape);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
