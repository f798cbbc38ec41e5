import { decodeXmlAttribute, decodeXmlText, escapeXmlAttribute, escapeXmlText } from "./escape";
import { localName, markupEnd, tagEnd, XmlProblem } from "./scan";

export { localName, XmlProblem } from "./scan";

/** An element of a small XML tree. Attributes and texts are decoded; both collections may be changed in place. */
export interface XmlElement {
  /** As written, with prefix. */
  readonly name: string;
  /** Without prefix. */
  readonly local: string;
  readonly attributes: Map<string, string>;
  readonly children: (XmlElement | string)[];
}

/** Deeper nesting than any Office file has is taken for an attack on the stack. */
const MAX_DEPTH = 250;

/** Makes an element; `name` with its prefix. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  children: readonly (XmlElement | string)[] = [],
): XmlElement {
  return {
    name,
    local: localName(name),
    attributes: new Map(Object.entries(attributes)),
    children: [...children],
  };
}

/**
 * Reads a document or the slice of one element. Comments and processing instructions are left out, CDATA becomes text;
 * namespaces are not resolved. Throws an XmlProblem when the tags do not fit.
 */
export function parseElement(xml: string): XmlElement {
  const open: XmlElement[] = [];
  let root: XmlElement | null = null;
  let at = xml.startsWith("\ufeff") ? 1 : 0;
  while (at < xml.length) {
    const lt = xml.indexOf("<", at);
    addText(open.at(-1), decodeXmlText(xml.slice(at, lt < 0 ? xml.length : lt)));
    if (lt < 0) break;
    const markup = markupEnd(xml, lt);
    if (markup > 0) {
      if (xml.startsWith("<![CDATA[", lt)) addText(open.at(-1), xml.slice(lt + 9, markup - 3));
      at = markup;
      continue;
    }
    at = tagEnd(xml, lt);
    if (xml.charAt(lt + 1) === "/") {
      closeTag(open.pop(), xml.slice(lt + 2, at - 1).trim());
      continue;
    }
    const started = readStartTag(xml.slice(lt, at));
    const parent = open.at(-1);
    if (parent !== undefined) parent.children.push(started);
    else if (root === null) root = started;
    else throw new XmlProblem("The XML has two root elements.");
    if (xml.charAt(at - 2) !== "/") open.push(started);
    if (open.length > MAX_DEPTH) throw new XmlProblem("The XML is nested too deeply.");
  }
  if (root === null || open.length > 0) throw new XmlProblem("The XML has no root element or no end.");
  return root;
}

/** Writes an element and what it holds, without an XML declaration. */
export function serializeElement(el: XmlElement): string {
  let tag = `<${el.name}`;
  for (const [name, value] of el.attributes) tag += ` ${name}="${escapeXmlAttribute(value)}"`;
  if (el.children.length === 0) return `${tag}/>`;
  const inner = el.children.map((part) =>
    typeof part === "string" ? escapeXmlText(part) : serializeElement(part),
  );
  return `${tag}>${inner.join("")}</${el.name}>`;
}

/** The declaration that Office writes above its parts. */
export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';

/** Writes an element as a whole part. */
export function serializeDocument(root: XmlElement): string {
  return XML_DECLARATION + serializeElement(root);
}

/** The first child element of that local name; null when there is none. */
export function child(el: XmlElement, local: string): XmlElement | null {
  for (const part of el.children) if (typeof part !== "string" && part.local === local) return part;
  return null;
}

/** All child elements of that local name, in order. */
export function childrenNamed(el: XmlElement, local: string): XmlElement[] {
  return elementsOf(el).filter((part) => part.local === local);
}

/** All child elements, in order. */
export function elementsOf(el: XmlElement): XmlElement[] {
  return el.children.filter((part) => typeof part !== "string");
}

/** The element's own text, without that of its children. */
export function textOf(el: XmlElement): string {
  return el.children.filter((part) => typeof part === "string").join("");
}

/** Value of an attribute by its local name, whatever its prefix ("id" finds r:id when there is no plain id). */
export function attributeNamed(el: XmlElement, local: string): string | null {
  const plain = el.attributes.get(local);
  if (plain !== undefined) return plain;
  for (const [name, value] of el.attributes) if (localName(name) === local) return value;
  return null;
}

/** The prefix of an element's name with its colon; "" when it has none. For naming new children alike. */
export function prefixOf(el: XmlElement): string {
  return el.name.slice(0, el.name.length - el.local.length);
}

/**
 * The element with `prefix` ("x:") on every name that has none, so that new content fits a file with prefixed names. An
 * element with a default namespace of its own stays as it is.
 */
export function withPrefix(el: XmlElement, prefix: string): XmlElement {
  if (prefix === "" || el.attributes.has("xmlns")) return el;
  return {
    name: el.name === el.local ? prefix + el.local : el.name,
    local: el.local,
    attributes: el.attributes,
    children: el.children.map((part) => (typeof part === "string" ? part : withPrefix(part, prefix))),
  };
}

function addText(parent: XmlElement | undefined, text: string): void {
  if (text === "") return;
  if (parent === undefined) {
    if (text.trim() !== "") throw new XmlProblem("There is text outside the root element.");
    return;
  }
  const last = parent.children.at(-1);
  if (typeof last === "string") parent.children[parent.children.length - 1] = last + text;
  else parent.children.push(text);
}

function closeTag(el: XmlElement | undefined, name: string): void {
  if (el?.name !== name) throw new XmlProblem(`The end tag ${name} does not fit.`);
}

const ATTRIBUTE = /\s+([^\s=/>]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/y;

function readStartTag(tag: string): XmlElement {
  const name = /^<([^\s/>]+)/.exec(tag)?.[1];
  if (name === undefined) throw new XmlProblem("A tag has no name.");
  const attributes = new Map<string, string>();
  ATTRIBUTE.lastIndex = name.length + 1;
  let end = ATTRIBUTE.lastIndex;
  for (let match = ATTRIBUTE.exec(tag); match !== null; match = ATTRIBUTE.exec(tag)) {
    end = ATTRIBUTE.lastIndex;
    attributes.set(match[1] ?? "", decodeXmlAttribute(match[2] ?? match[3] ?? ""));
  }
  if (!/^\s*\/?>$/.test(tag.slice(end))) throw new XmlProblem(`The attributes of ${name} cannot be read.`);
  return { name, local: localName(name), attributes, children: [] };
}
