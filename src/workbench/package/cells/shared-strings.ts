import { localName, markupEnd, tagEndOrAll, tagName, XmlProblem } from "../xml/scan";
import { readStringItem } from "./string-items";

/**
 * The strings that cells share. Only where each item begins is found at once; its text is made when a cell asks for it. The part
 * is never written: new texts go into the cells themselves, so that this part stays byte for byte.
 */
export class SharedStrings {
  private readonly xml: string;
  private readonly prefix: string;
  private readonly starts: readonly number[];
  private readonly texts: (string | undefined)[] = [];

  /** `xml` null is a workbook without shared strings; throws an XmlProblem when the part is no list of strings. */
  constructor(xml: string | null) {
    this.xml = xml ?? "";
    this.prefix = xml === null ? "" : rootPrefix(xml);
    this.starts = findItems(this.xml, `<${this.prefix}si`);
  }

  /** Text of an item; null outside the list. */
  get(index: number): string | null {
    const known = this.texts[index];
    if (known !== undefined) return known;
    const start = this.starts[index];
    if (start === undefined) return null;
    const text = this.read(start);
    this.texts[index] = text;
    return text;
  }

  private read(start: number): string {
    const from = tagEndOrAll(this.xml, start);
    if (this.xml.charAt(from - 2) === "/") return "";
    const end = this.xml.indexOf(`</${this.prefix}si>`, from);
    const item = this.xml.slice(from, end < 0 ? this.xml.length : end);
    return readStringItem(item, this.prefix);
  }
}

function rootPrefix(xml: string): string {
  let at = xml.indexOf("<");
  while (at >= 0) {
    const end = markupEnd(xml, at);
    if (end < 0) break;
    at = xml.indexOf("<", end);
  }
  const name = at < 0 ? "" : tagName(xml, at);
  const closed = xml.trimEnd().endsWith(`</${name}>`) || xml.trimEnd().endsWith("/>");
  if (localName(name) !== "sst" || !closed) throw new XmlProblem("The shared strings cannot be read.");
  return name.slice(0, name.length - "sst".length);
}

function findItems(xml: string, open: string): number[] {
  const starts: number[] = [];
  for (let at = xml.indexOf(open); at >= 0; at = xml.indexOf(open, at + open.length)) {
    const after = xml.charCodeAt(at + open.length);
    if (after === 62 || after === 47 || after <= 32) starts.push(at);
  }
  return starts;
}
