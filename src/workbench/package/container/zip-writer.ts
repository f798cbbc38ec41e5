import type { ZipEntry } from "./zip-reader";

/** What the writer needs of an entry; `packed` goes into the file as it is. */
export type PackedEntry = Omit<ZipEntry, "name">;

const encoder = new TextEncoder();

/** Puts entries into a zip, in order, with the sizes in front (no data descriptors). */
export function writeZip(entries: readonly PackedEntry[]): Uint8Array {
  const local = entries.map(localRecord);
  let offset = 0;
  const central = entries.map((entry, at) => {
    const record = centralRecord(entry, offset);
    offset += (local[at]?.length ?? 0) + entry.packed.length;
    return record;
  });
  const directorySize = central.reduce((sum, record) => sum + record.length, 0);
  const pieces = [
    ...entries.flatMap((entry, at) => [local[at] ?? new Uint8Array(), entry.packed]),
    ...central,
    endRecord(entries.length, directorySize, offset),
  ];
  return join(pieces);
}

/** An entry's name as bytes; the second value tells whether they need the UTF-8 flag. */
export function encodeName(name: string): { nameBytes: Uint8Array; utf8: boolean } {
  const nameBytes = encoder.encode(name);
  return { nameBytes, utf8: nameBytes.length !== name.length };
}

function localRecord(entry: PackedEntry): Uint8Array {
  const record = new Uint8Array(30 + entry.nameBytes.length);
  const view = new DataView(record.buffer);
  view.setUint32(0, 0x04034b50, true);
  writeCommon(view, 4, entry);
  record.set(entry.nameBytes, 30);
  return record;
}

function centralRecord(entry: PackedEntry, offset: number): Uint8Array {
  const record = new Uint8Array(46 + entry.nameBytes.length);
  const view = new DataView(record.buffer);
  view.setUint32(0, 0x02014b50, true);
  view.setUint16(4, 20, true);
  writeCommon(view, 6, entry);
  view.setUint32(38, entry.externalAttributes, true);
  view.setUint32(42, offset, true);
  record.set(entry.nameBytes, 46);
  return record;
}

/** The fields from "version needed" to "extra length", which both records share (APPNOTE 4.3.7 and 4.3.12). */
function writeCommon(view: DataView, at: number, entry: PackedEntry): void {
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, entry.utf8 ? 0x800 : 0, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint16(at + 6, entry.time, true);
  view.setUint16(at + 8, entry.date, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.packed.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, entry.nameBytes.length, true);
}

function endRecord(count: number, size: number, offset: number): Uint8Array {
  const record = new Uint8Array(22);
  const view = new DataView(record.buffer);
  view.setUint32(0, 0x06054b50, true);
  view.setUint16(8, count, true);
  view.setUint16(10, count, true);
  view.setUint32(12, size, true);
  view.setUint32(16, offset, true);
  return record;
}

function join(pieces: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}
