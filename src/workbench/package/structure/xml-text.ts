import { decodeXmlAttribute, decodeXmlText, escapeXmlAttribute, escapeXmlText } from "../xml/escape";

/**
 * Changes within XML that leave every other byte as it is: most blocks that hold references are foreign to this module, so
 * they are not read into a tree and written again, only their references are replaced.
 */

/** One element as it stands in the text. */
export interface ElementText {
  readonly whole: string;
  /** With its angle brackets; ends with "/>" when the element is empty. */
  readonly startTag: string;
  /** What stands between the tags; "" for an empty element. */
  readonly inner: string;
}

const patterns = new Map<string, RegExp>();

/** Finds elements by local name, whatever their prefix; elements of the same name within one another are not looked for. */
function elementPattern(local: string): RegExp {
  const known = patterns.get(local);
  if (known !== undefined) return known;
  const pattern = new RegExp(
    String.raw`<((?:[\w.-]+:)?${local})(?=[\s/>])((?:[^<>"']|"[^"]*"|'[^']*')*?)(?:/>|>([^]*?)</\1\s*>)`,
    "g",
  );
  patterns.set(local, pattern);
  return pattern;
}

/** Replaces each element of a local name by what `change` gives; null takes it out. */
export function rewriteElements(
  xml: string,
  local: string,
  change: (element: ElementText) => string | null,
): string {
  if (!xml.includes(local)) return xml;
  return xml.replace(
    elementPattern(local),
    (whole: string, name: string, attributes: string, inner?: string) => {
      const startTag = `<${name}${attributes}${inner === undefined ? "/>" : ">"}`;
      return change({ whole, startTag, inner: inner ?? "" }) ?? "";
    },
  );
}

/** The elements of a local name, in the order of the text. */
export function findElements(xml: string, local: string): ElementText[] {
  const found: ElementText[] = [];
  rewriteElements(xml, local, (element) => {
    found.push(element);
    return element.whole;
  });
  return found;
}

/** Replaces an element's start tag and content and keeps its end tag. */
export function withContent(element: ElementText, startTag: string, inner: string): string {
  if (element.startTag.endsWith("/>")) return startTag;
  const endTag = element.whole.slice(element.startTag.length + element.inner.length);
  return startTag + inner + endTag;
}

function attributePattern(name: string): RegExp {
  const key = `@${name}`;
  const known = patterns.get(key);
  if (known !== undefined) return known;
  const pattern = new RegExp(String.raw`(\s${name}\s*=\s*)(?:"([^"]*)"|'([^']*)')`);
  patterns.set(key, pattern);
  return pattern;
}

/** An attribute's value, decoded; null when the tag does not have it. */
export function readAttribute(startTag: string, name: string): string | null {
  const match = attributePattern(name).exec(startTag);
  return match === null ? null : decodeXmlAttribute(match[2] ?? match[3] ?? "");
}

/** Replaces the value of an attribute that is there; leaves a tag without it alone. */
export function writeAttribute(startTag: string, name: string, value: string): string {
  return startTag.replace(
    attributePattern(name),
    (_, start: string) => `${start}"${escapeXmlAttribute(value)}"`,
  );
}

/** Replaces an attribute's value where it is there and `change` makes another of it. */
export function changeAttribute(startTag: string, name: string, change: (value: string) => string): string {
  const value = readAttribute(startTag, name);
  if (value === null) return startTag;
  const changed = change(value);
  return changed === value ? startTag : writeAttribute(startTag, name, changed);
}

/** Replaces the text of each element of a local name that holds only text; text that stays the same keeps its bytes. */
export function changeTexts(xml: string, local: string, change: (text: string) => string): string {
  return rewriteElements(xml, local, (element) => {
    if (element.inner === "" || element.inner.includes("<")) return element.whole;
    const text = decodeXmlText(element.inner);
    const changed = change(text);
    return changed === text ? element.whole : withContent(element, element.startTag, escapeXmlText(changed));
  });
}
