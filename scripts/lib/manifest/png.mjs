const SIGNATURE = "89504e470d0a1a0a";

/**
 * Width and height that a PNG really has, from its header (PNG specification, 11.2.2 IHDR).
 * @param {Buffer} bytes
 * @returns {{ width: number, height: number } | null} null when it is no PNG
 */
export function pngSize(bytes) {
  if (bytes.length < 24 || bytes.subarray(0, 8).toString("hex") !== SIGNATURE) return null;
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}
