/** First bytes of an OLE compound file ([MS-CFB] 2.2). */
const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** Directory entries have this size and begin at multiples of it. */
const ENTRY = 128;

/** Whether a file is an OLE compound file: what Excel made before 2007, and what encrypted files of today are. */
export function isCompoundFile(bytes: Uint8Array): boolean {
  return bytes.length > 512 && SIGNATURE.every((byte, at) => bytes[at] === byte);
}

/** Whether a compound file has a stream or storage of that name, by a look at everything that can be a directory entry. */
export function hasStream(bytes: Uint8Array, name: string): boolean {
  const wanted = [...name].flatMap((character) => [character.charCodeAt(0), 0]).concat(0, 0);
  for (let at = 512; at + ENTRY <= bytes.length; at += ENTRY) {
    if (wanted.every((byte, offset) => bytes[at + offset] === byte)) return true;
  }
  return false;
}
