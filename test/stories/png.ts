import {inflateSync} from 'node:zlib';

/** Pixels as they stand in a picture, row by row. */
export interface Bitmap {
  readonly width: number;
  readonly height: number;
  /** Bytes of one pixel: three without transparency, four with it. */
  readonly step: number;
  readonly bytes: Uint8Array;
}

/** @param png - As a browser makes it: 8 bits a channel, with or without transparency, not interlaced. */
export function readPng(png: Buffer): Bitmap {
  const header = chunksOf(png, 'IHDR')[0];
  if (!header) throw new Error('This is not a PNG.');
  const [depth, kind, , , interlaced] = header.subarray(8);
  if (depth !== 8 || (kind !== 2 && kind !== 6) || interlaced !== 0) throw new Error('This kind of PNG is not read.');
  const size = {width: header.readUInt32BE(0), height: header.readUInt32BE(4), step: kind === 6 ? 4 : 3};
  return {...size, bytes: unfiltered(inflateSync(Buffer.concat(chunksOf(png, 'IDAT'))), size)};
}

function chunksOf(png: Buffer, wanted: string): readonly Buffer[] {
  const chunks: Buffer[] = [];
  for (let place = 8; place < png.length;) {
    const length = png.readUInt32BE(place);
    const name = png.toString('latin1', place + 4, place + 8);
    if (name === wanted) chunks.push(png.subarray(place + 8, place + 8 + length));
    place += length + 12;
  }
  return chunks;
}

/** Undoes what PNG does to each row so that it packs well: a byte is kept as what it differs from its neighbours. */
function unfiltered(packed: Buffer, {width, height, step}: Omit<Bitmap, 'bytes'>): Uint8Array {
  const length = width * step;
  const bytes = new Uint8Array(length * height);
  for (let row = 0; row < height; row++) {
    const kept = packed.subarray(row * (length + 1) + 1, (row + 1) * (length + 1));
    const above = row === 0 ? new Uint8Array(length) : bytes.subarray((row - 1) * length, row * length);
    fill(bytes.subarray(row * length, (row + 1) * length), {
      kept,
      above,
      step,
      filter: packed[row * (length + 1)] ?? 0,
    });
  }
  return bytes;
}

interface Row {
  readonly kept: Uint8Array;
  readonly above: Uint8Array;
  readonly step: number;
  readonly filter: number;
}

function fill(row: Uint8Array, {kept, above, step, filter}: Row): void {
  if (filter === 0) {
    row.set(kept);
    return;
  }
  for (let index = 0; index < row.length; index++) {
    const left = index < step ? 0 : (row[index - step] ?? 0);
    const corner = index < step ? 0 : (above[index - step] ?? 0);
    row[index] = (kept[index] ?? 0) + expected(filter, left, above[index] ?? 0, corner);
  }
}

function expected(filter: number, left: number, above: number, corner: number): number {
  if (filter === 1) return left;
  if (filter === 2) return above;
  return filter === 3 ? (left + above) >> 1 : nearest(left, above, corner);
}

/** The neighbour that is nearest to what the three of them lead to; PNG calls it Paeth's. */
function nearest(left: number, above: number, corner: number): number {
  const guess = left + above - corner;
  const toLeft = Math.abs(guess - left);
  const toAbove = Math.abs(guess - above);
  const toCorner = Math.abs(guess - corner);
  if (toLeft <= toAbove && toLeft <= toCorner) return left;
  return toAbove <= toCorner ? above : corner;
}
