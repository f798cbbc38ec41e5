/** What a file is that could not be opened as a workbook, whatever its name says. */
export type FileKind =
  | "empty"
  | "text"
  | "web-page"
  | "pdf"
  | "picture"
  | "word"
  | "powerpoint"
  | "opendocument"
  | "archive"
  | "other";

/** How much of a file's begin and end is looked at: the names in a zip are repeated at its end. */
const LOOK = 65_536;

/**
 * Tells by a file's first bytes what it is: the marks of PDF (ISO 32000-1, 7.5.2), PNG, JPEG, GIF and zip; in a zip by the parts that
 * Word, PowerPoint (ECMA-376) and OpenDocument files have. Text is what holds no control characters.
 */
export function fileKind(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return "empty";
  const begin = latin(bytes.subarray(0, LOOK));
  const all = begin + latin(bytes.subarray(Math.max(LOOK, bytes.length - LOOK)));
  if (begin.startsWith("%PDF-")) return "pdf";
  if (/^(?:\x89PNG|\xff\xd8\xff|GIF8|BM)/.test(begin)) return "picture";
  if (begin.startsWith("PK")) return zipKind(all);
  // The old formats keep their streams' names in UTF-16.
  if (begin.startsWith("\xd0\xcf\x11\xe0")) return oldKind(all);
  if (/^(?:\xef\xbb\xbf)?\s*<(?:!doctype html|html|table|head|meta)/i.test(begin)) return "web-page";
  // eslint-disable-next-line no-control-regex -- control characters are what tells other bytes from text
  return isWide(begin) || !/[\x00-\x08\x0e-\x1a\x1c-\x1f]/.test(begin) ? "text" : "other";
}

function zipKind(all: string): FileKind {
  if (all.includes("word/document")) return "word";
  if (all.includes("ppt/presentation")) return "powerpoint";
  return all.includes("application/vnd.oasis.opendocument") ? "opendocument" : "archive";
}

function oldKind(all: string): FileKind {
  const wide = (name: string) => [...name].join("\0");
  if (all.includes(wide("WordDocument"))) return "word";
  return all.includes(wide("PowerPoint Document")) ? "powerpoint" : "other";
}

/** "Unicode text" as Excel writes it: UTF-16 with its mark. */
function isWide(begin: string): boolean {
  return begin.startsWith("\xff\xfe") || begin.startsWith("\xfe\xff");
}

/** Every byte as the character of its number; a TextDecoder's "latin1" is windows-1252 (Encoding Standard). */
function latin(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += 8_192)
    text += String.fromCharCode(...bytes.subarray(at, at + 8_192));
  return text;
}
