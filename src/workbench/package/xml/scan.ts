/** XML that cannot be read; `openWorkbook` turns it into a problem of the file. */
export class XmlProblem extends Error {}

const QUOTE = 34;
const APOSTROPHE = 39;
const GREATER = 62;

/** Index just after the ">" of the tag that starts at `start`; a ">" between quotes does not count. */
export function tagEnd(xml: string, start: number): number {
  for (let at = start; at < xml.length; at++) {
    const code = xml.charCodeAt(at);
    if (code === GREATER) return at + 1;
    if (code === QUOTE || code === APOSTROPHE) {
      at = xml.indexOf(code === QUOTE ? '"' : "'", at + 1);
      if (at < 0) break;
    }
  }
  throw new XmlProblem("A tag has no end.");
}

/** As `tagEnd`, but the end of the text for a tag that has none. */
export function tagEndOrAll(xml: string, start: number): number {
  try {
    return tagEnd(xml, start);
  } catch {
    return xml.length;
  }
}

/** Name of the tag whose "<" (or "</") stands at `start`. */
export function tagName(xml: string, start: number): string {
  const from = start + (xml.startsWith("</", start) ? 2 : 1);
  let at = from;
  while (at < xml.length && !/[\s/>]/.test(xml.charAt(at))) at += 1;
  return xml.slice(from, at);
}

/** The name without its prefix. */
export function localName(name: string): string {
  const colon = name.indexOf(":");
  return colon < 0 ? name : name.slice(colon + 1);
}

/** Index just after a comment, CDATA section, processing instruction or DOCTYPE at `start`; -1 when it is none of these. */
export function markupEnd(xml: string, start: number): number {
  const close = xml.startsWith("<!--", start)
    ? "-->"
    : xml.startsWith("<![CDATA[", start)
      ? "]]>"
      : xml.startsWith("<?", start)
        ? "?>"
        : null;
  if (close === null) {
    // OPC forbids DTDs (ECMA-376 part 2, 8.1.1.2), and entities in them are a way to blow up a reader.
    if (xml.startsWith("<!", start)) throw new XmlProblem("The XML holds a DOCTYPE.");
    return -1;
  }
  const end = xml.indexOf(close, start + (close === "-->" ? 4 : 2));
  if (end < 0) throw new XmlProblem("A comment or CDATA section has no end.");
  return end + close.length;
}

/** Index just after the element whose start tag is at `start`, whatever it holds. */
export function elementEnd(xml: string, start: number): number {
  let depth = 0;
  for (let at = start; at >= 0; at = xml.indexOf("<", at)) {
    const markup = markupEnd(xml, at);
    if (markup > 0) {
      at = markup;
      continue;
    }
    const end = tagEnd(xml, at);
    if (xml.charAt(at + 1) === "/") depth -= 1;
    else if (xml.charAt(end - 2) !== "/") depth += 1;
    at = end;
    if (depth === 0) return at;
    if (depth < 0) break;
  }
  throw new XmlProblem("An element has no end.");
}

/** Raw value of an attribute in the text of a start tag; null when it has none. The name is matched with its prefix. */
export function rawAttribute(tag: string, name: string): string | null {
  for (let at = tag.indexOf(name); at > 0; at = tag.indexOf(name, at + 1)) {
    if (!/\s/.test(tag.charAt(at - 1))) continue;
    const match = /^\s*=\s*(?:"([^"]*)"|'([^']*)')/.exec(tag.slice(at + name.length));
    if (match !== null) return match[1] ?? match[2] ?? "";
  }
  return null;
}
