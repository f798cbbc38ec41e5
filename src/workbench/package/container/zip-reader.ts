import type { PackageProblemCode } from "../document";

/** One file of a zip as it lies there, still compressed. */
export interface ZipEntry {
  readonly name: string;
  /** Name as in the file, so that it can be written back whatever its encoding. */
  readonly nameBytes: Uint8Array;
  readonly utf8: boolean;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly time: number;
  readonly date: number;
  readonly crc: number;
  /** Size once unpacked, as the zip declares it. */
  readonly size: number;
  readonly externalAttributes: number;
  readonly packed: Uint8Array;
}

/** Why bytes are no zip that can be used. */
export class ZipProblem extends Error {
  constructor(
    readonly code: PackageProblemCode,
    message: string,
  ) {
    super(message);
  }
}

const END_RECORD = 0x06054b50;
const END_RECORD_64 = 0x06064b50;
const END_LOCATOR_64 = 0x07064b50;
const CENTRAL_RECORD = 0x02014b50;
const LOCAL_RECORD = 0x04034b50;
const FULL_16 = 0xffff;
const FULL_32 = 0xffffffff;

/**
 * Reads the directory of a zip (PKWARE APPNOTE 6.3.10, zip64 included) without unpacking anything. Throws a ZipProblem for
 * bytes that are no zip, or a zip that is cut off or encrypted.
 */
export function readZipDirectory(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 4 || view.getUint32(0, true) !== LOCAL_RECORD) {
    throw new ZipProblem("not-a-zip", "The file does not begin as a zip does.");
  }
  const directory = findDirectory(view);
  const entries: ZipEntry[] = [];
  let at = directory.offset;
  for (let n = 0; n < directory.count; n++) {
    const record = readCentralRecord(bytes, view, at);
    entries.push(record.entry);
    at = record.next;
  }
  return entries;
}

function findDirectory(view: DataView): { offset: number; count: number } {
  const lowest = Math.max(0, view.byteLength - 22 - FULL_16);
  for (let at = view.byteLength - 22; at >= lowest; at--) {
    if (view.getUint32(at, true) !== END_RECORD) continue;
    const count = view.getUint16(at + 10, true);
    const offset = view.getUint32(at + 16, true);
    if (count !== FULL_16 && offset !== FULL_32) return { offset, count };
    return findDirectory64(view, at) ?? { offset, count };
  }
  throw new ZipProblem("damaged", "The zip has no directory; it is cut off.");
}

function findDirectory64(view: DataView, endRecord: number): { offset: number; count: number } | null {
  const locator = endRecord - 20;
  if (locator < 0 || view.getUint32(locator, true) !== END_LOCATOR_64) return null;
  const at = Number(view.getBigUint64(locator + 8, true));
  if (at + 56 > view.byteLength || view.getUint32(at, true) !== END_RECORD_64) return null;
  return {
    count: Number(view.getBigUint64(at + 32, true)),
    offset: Number(view.getBigUint64(at + 48, true)),
  };
}

function readCentralRecord(bytes: Uint8Array, view: DataView, at: number): { entry: ZipEntry; next: number } {
  if (at + 46 > bytes.length || view.getUint32(at, true) !== CENTRAL_RECORD) {
    throw new ZipProblem("damaged", "The directory of the zip cannot be read.");
  }
  const flags = view.getUint16(at + 8, true);
  if ((flags & 1) !== 0) throw new ZipProblem("encrypted", "The zip itself is encrypted.");
  const nameEnd = at + 46 + view.getUint16(at + 28, true);
  const extraEnd = nameEnd + view.getUint16(at + 30, true);
  if (extraEnd > bytes.length) throw new ZipProblem("damaged", "The directory of the zip is cut off.");
  const sizes = readSizes(view, at, nameEnd, extraEnd);
  const nameBytes = bytes.subarray(at + 46, nameEnd);
  const entry: ZipEntry = {
    name: new TextDecoder().decode(nameBytes),
    nameBytes,
    utf8: (flags & 0x800) !== 0,
    method: view.getUint16(at + 10, true),
    time: view.getUint16(at + 12, true),
    date: view.getUint16(at + 14, true),
    crc: view.getUint32(at + 16, true),
    size: sizes.size,
    externalAttributes: view.getUint32(at + 38, true),
    packed: packedBytes(bytes, view, sizes.offset, sizes.packedSize),
  };
  return { entry, next: extraEnd + view.getUint16(at + 32, true) };
}

interface Sizes {
  readonly size: number;
  readonly packedSize: number;
  readonly offset: number;
}

/** Sizes that do not fit in 32 bits stand in the extra field 0x0001, each only if its own field is full (4.5.3). */
function readSizes(view: DataView, at: number, extraStart: number, extraEnd: number): Sizes {
  const packedSize = view.getUint32(at + 20, true);
  const size = view.getUint32(at + 24, true);
  const offset = view.getUint32(at + 42, true);
  let field = extraStart;
  while (field + 4 <= extraEnd && view.getUint16(field, true) !== 1) {
    field += 4 + view.getUint16(field + 2, true);
  }
  let next = field + 4;
  const wide = (value: number): number => {
    if (value !== FULL_32 || next + 8 > extraEnd) return value;
    next += 8;
    return Number(view.getBigUint64(next - 8, true));
  };
  return { size: wide(size), packedSize: wide(packedSize), offset: wide(offset) };
}

function packedBytes(bytes: Uint8Array, view: DataView, offset: number, length: number): Uint8Array {
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== LOCAL_RECORD) {
    throw new ZipProblem("damaged", "A part of the zip is not where its directory says.");
  }
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + length > bytes.length)
    throw new ZipProblem("damaged", "The zip is cut off in one of its parts.");
  return bytes.subarray(start, start + length);
}
