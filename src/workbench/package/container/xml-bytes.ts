/** The text of an XML part, by its byte order mark; without one it is UTF-8 (XML 1.0, 4.3.3; OPC allows UTF-8 and UTF-16). */
export function decodeXmlBytes(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  return new TextDecoder().decode(bytes);
}

/** XML as UTF-8, with a declaration that says so if it has one. */
export function encodeXmlText(xml: string): Uint8Array {
  const declared = /^<\?xml[^>]*?encoding\s*=\s*(["'])([^"']*)\1/.exec(xml);
  const written = declared?.[2];
  const fits = written === undefined || /^utf-?8$/i.test(written);
  return new TextEncoder().encode(fits ? xml : xml.replace(written, "UTF-8"));
}
