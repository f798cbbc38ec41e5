import { decodeXmlText, escapeXmlText } from "../xml/escape";
import { tagEndOrAll } from "../xml/scan";

/**
 * The text of a string item (`<si>` or `<is>`, ECMA-376 part 1, 18.4.8) from its raw content: runs of rich text are joined,
 * phonetic hints left out. Total.
 */
export function readStringItem(raw: string, prefix: string): string {
  const open = `<${prefix}t`;
  const close = `</${prefix}t>`;
  const source = raw.includes(`<${prefix}rPh`) ? withoutPhonetics(raw, prefix) : raw;
  let text = "";
  let at = source.indexOf(open);
  while (at >= 0) {
    const after = source.charCodeAt(at + open.length);
    const isText = after === 62 || after === 47 || after <= 32;
    const start = isText ? tagEndOrAll(source, at) : at + open.length;
    const end = isText && source.charAt(start - 2) !== "/" ? source.indexOf(close, start) : -1;
    if (end >= 0) text += contentText(source.slice(start, end));
    at = source.indexOf(open, Math.max(start, end));
  }
  return decodeEscapes(text);
}

/** The characters of raw element content: entities decoded, CDATA taken as it is. */
export function contentText(raw: string): string {
  if (!raw.includes("<!")) return decodeXmlText(raw);
  return raw
    .split(/(<!\[CDATA\[[^]*?\]\]>|<!--[^]*?-->)/)
    .map((piece) => {
      if (piece.startsWith("<![CDATA[")) return piece.slice(9, -3);
      return piece.startsWith("<!--") ? "" : decodeXmlText(piece);
    })
    .join("");
}

/** Writes a text as a `<t>` element, such that Excel reads the same characters back. */
export function textElement(text: string, prefix: string): string {
  return `<${prefix}t${spaceAttribute(text)}>${escapeXmlText(encodeEscapes(text))}</${prefix}t>`;
}

/** What the tag of a text with white space at its ends (or lines) needs, so that Excel keeps it. */
export function spaceAttribute(text: string): string {
  return /^\s|\s$|[\n\t]| {2}/.test(text) ? ' xml:space="preserve"' : "";
}

/** "_x000D_" stands for a character that XML cannot hold (22.4.2.4, ST_Xstring). */
export function decodeEscapes(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9a-f]{4})_/gi, (_, digits: string) => String.fromCharCode(parseInt(digits, 16)));
}

/** The other way round; a text that looks like such an escape gets its first "_" escaped. */
export function encodeEscapes(text: string): string {
  return text
    .replace(/_(?=x[0-9a-f]{4}_)/gi, "_x005F_")
    .replace(
      CONTROL,
      (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`,
    );
}

// eslint-disable-next-line no-control-regex -- exactly these are what has to be escaped
const CONTROL = /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g;

function withoutPhonetics(raw: string, prefix: string): string {
  return raw.replace(new RegExp(`<${prefix}rPh[\\s>][^]*?</${prefix}rPh>`, "g"), "");
}
