import { Inflate, inflateSync } from "fflate";
import { crc32 } from "./crc32";
import { ZipProblem, type ZipEntry } from "./zip-reader";

/** Above this many packed bytes the output is watched while it grows, so that a lying size costs no minutes. */
const WATCH_FROM = 4 * 1024 * 1024;
const STEP = 1024 * 1024;

/** Unpacks an entry; throws a ZipProblem when its bytes are damaged or unpack to another size than declared. */
export function unpack(entry: ZipEntry): Uint8Array {
  const bytes = unpackBytes(entry);
  if (bytes.length !== entry.size || crc32(bytes) !== entry.crc) {
    throw new ZipProblem("damaged", `The part ${entry.name} does not have its declared content.`);
  }
  return bytes;
}

function unpackBytes(entry: ZipEntry): Uint8Array {
  if (entry.method === 0) return entry.packed;
  if (entry.method !== 8)
    throw new ZipProblem("damaged", `The part ${entry.name} is packed in an unknown way.`);
  try {
    return entry.packed.length > WATCH_FROM ? inflateWatched(entry) : inflateAtOnce(entry);
  } catch (error) {
    if (error instanceof ZipProblem) throw error;
    throw new ZipProblem("damaged", `The part ${entry.name} cannot be unpacked.`);
  }
}

/** One byte more than declared shows an entry that is larger than it says; fflate writes nothing beyond the buffer. */
function inflateAtOnce(entry: ZipEntry): Uint8Array {
  return inflateSync(entry.packed, { out: new Uint8Array(entry.size + 1) });
}

function inflateWatched(entry: ZipEntry): Uint8Array {
  const bytes = new Uint8Array(entry.size);
  let filled = 0;
  const stream = new Inflate((chunk) => {
    if (filled + chunk.length > entry.size) {
      throw new ZipProblem("zip-bomb", `The part ${entry.name} unpacks to more than it declares.`);
    }
    bytes.set(chunk, filled);
    filled += chunk.length;
  });
  for (let at = 0; at < entry.packed.length; at += STEP) {
    const end = Math.min(at + STEP, entry.packed.length);
    stream.push(entry.packed.subarray(at, end), end === entry.packed.length);
  }
  return filled === entry.size ? bytes : bytes.subarray(0, filled);
}
