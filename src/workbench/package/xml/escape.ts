const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/**
 * Turns the text between tags into characters: entities, and line ends as XML reads them (XML 1.0, 2.11). An entity that XML
 * does not know stays as it is written.
 */
export function decodeXmlText(raw: string): string {
  const lines = raw.includes("\r") ? raw.replace(/\r\n?/g, "\n") : raw;
  return lines.includes("&") ? lines.replace(/&(#x[0-9a-f]+|#[0-9]+|[a-z]+);/gi, decodeEntity) : lines;
}

/** Turns the text of an attribute into characters; line ends and tabs become spaces (XML 1.0, 3.3.3). */
export function decodeXmlAttribute(raw: string): string {
  return decodeXmlText(/[\n\r\t]/.test(raw) ? raw.replace(/\r\n|[\n\r\t]/g, " ") : raw);
}

/** Escapes text for between tags; characters that XML forbids are left out. */
export function escapeXmlText(text: string): string {
  // A forbidden character may stand alone, so one test covers both reasons to do work.
  return NEEDS_WORK.test(text) ? text.replace(SPECIAL, escapeCharacter) : text;
}

/** Escapes text for between double quotes. */
export function escapeXmlAttribute(text: string): string {
  return escapeXmlText(text).replace(/["\n\t]/g, escapeCharacter);
}

// XML 1.0, 2.2 (Char). Lone surrogates become U+FFFD when the text is encoded.
// eslint-disable-next-line no-control-regex -- these control characters are what has to go
const SPECIAL = /[&<>\r\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
// eslint-disable-next-line no-control-regex -- as above; without "g" so that test() keeps no state
const NEEDS_WORK = /[&<>\r\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;

function escapeCharacter(character: string): string {
  switch (character) {
    case "&":
      return "&amp;";
    case "<":
      return "&lt;";
    case ">":
      return "&gt;";
    case '"':
      return "&quot;";
    case "\n":
    case "\r":
    case "\t":
      return `&#${String(character.charCodeAt(0))};`;
    default:
      return "";
  }
}

function decodeEntity(written: string, name: string): string {
  if (!name.startsWith("#")) return NAMED[name] ?? written;
  const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : parseInt(name.slice(1), 10);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : written;
}
