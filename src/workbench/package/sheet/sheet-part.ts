import { parseElement, prefixOf, serializeElement, withPrefix } from "../xml/element";
import { elementEnd, localName, markupEnd, rawAttribute, tagEnd, tagName, XmlProblem } from "../xml/scan";
import { worksheetRank } from "./schema-order";
import { SheetRows } from "./sheet-rows";

/** A child of the worksheet as text, with the white space or comments before it. */
interface Slice {
  readonly before: string;
  readonly local: string;
  readonly xml: string;
}

/**
 * The XML of a worksheet in slices: its start tag, its children as text, and its rows. Whoever changes one kind of child takes
 * `block` or `blocks`, parses them, and puts them back with `setBlocks`; all others keep their text.
 */
export class SheetPart {
  /** The file's own prefix for worksheet elements with its colon ("x:"); "" in nearly all files. */
  readonly prefix: string;
  readonly rows: SheetRows;
  private head: string;
  private slices: Slice[];
  private readonly tail: string;
  private blocksChanged = false;

  private constructor(head: string, prefix: string, slices: Slice[], rows: SheetRows, tail: string) {
    this.head = head;
    this.prefix = prefix;
    this.slices = slices;
    this.rows = rows;
    this.tail = tail;
  }

  /** Cuts a worksheet part into slices; throws an XmlProblem when it is no worksheet or its tags do not fit. */
  static parse(xml: string): SheetPart {
    const start = rootStart(xml);
    const name = tagName(xml, start);
    if (localName(name) !== "worksheet") throw new XmlProblem("The part is no worksheet.");
    const prefix = name.slice(0, name.length - "worksheet".length);
    const from = tagEnd(xml, start);
    if (xml.charAt(from - 2) === "/") {
      const head = `${xml.slice(0, from - 2)}>`;
      return new SheetPart(head, prefix, [], new SheetRows("", prefix), `</${name}>${xml.slice(from)}`);
    }
    const { slices, end } = cutChildren(xml, from, prefix);
    const data = slices.find((slice) => slice.local === "sheetData");
    const rows = new SheetRows(contentOf(data?.xml ?? ""), prefix);
    return new SheetPart(xml.slice(0, from), prefix, slices, rows, xml.slice(end));
  }

  /** Throws an XmlProblem when a child (other than the rows) is no XML, which the cutting alone does not show. */
  check(): void {
    for (const slice of this.slices) if (slice.local !== "sheetData") parseElement(slice.xml);
  }

  /** Whether anything differs from the XML that was parsed. */
  get changed(): boolean {
    return this.blocksChanged || this.rows.changed;
  }

  /** Remembers the sheet as it is; what it gives puts it back, as often as it is called. */
  checkpoint(): () => void {
    const { head, slices, blocksChanged } = this;
    const rows = this.rows.checkpoint();
    return () => {
      this.head = head;
      this.slices = slices;
      this.blocksChanged = blocksChanged;
      rows();
    };
  }

  /** Raw XML of the first child with that local name; null when there is none. Not for sheetData: see `rows`. */
  block(local: string): string | null {
    return this.slices.find((slice) => slice.local === local)?.xml ?? null;
  }

  /** Raw XML of all children with that local name, in order. */
  blocks(local: string): readonly string[] {
    return this.slices.filter((slice) => slice.local === local).map((slice) => slice.xml);
  }

  /**
   * Replaces all children of that local name. The first new one stands where the first old one stood, else where the schema
   * wants it; element names without prefix get the file's own.
   */
  setBlocks(local: string, xmls: readonly string[]): void {
    const old = this.blocks(local);
    const fresh = xmls.map((xml) => this.prefixed(xml));
    if (old.length === fresh.length && old.every((xml, at) => xml === fresh[at])) return;
    const first = this.slices.findIndex((slice) => slice.local === local);
    const others = this.slices.filter((slice) => slice.local !== local);
    const place = first >= 0 ? first : this.placeFor(local);
    const made = fresh.map((xml) => ({ before: "", local, xml }));
    this.slices = [...others.slice(0, place), ...made, ...others.slice(place)];
    this.blocksChanged = true;
  }

  /** The prefix that the worksheet's start tag gives a namespace, which is declared when it is not there yet. */
  declareNamespace(uri: string, wanted: string): string {
    const start = rootStart(this.head);
    const tag = this.head.slice(start);
    for (const match of tag.matchAll(/\sxmlns:([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
      if ((match[2] ?? match[3]) === uri) return match[1] ?? wanted;
    }
    let prefix = wanted;
    for (let n = 1; rawAttribute(tag, `xmlns:${prefix}`) !== null; n++) prefix = wanted + String(n);
    this.head = `${this.head.slice(0, -1)} xmlns:${prefix}="${uri}">`;
    this.blocksChanged = true;
    return prefix;
  }

  /** Quick test before anything is parsed: whether the sheet's XML can hold `fragment`. True when in doubt. */
  mayHold(fragment: string): boolean {
    const inBlocks = this.slices.some((slice) => slice.local !== "sheetData" && slice.xml.includes(fragment));
    return inBlocks || this.rows.all.some((row) => row.mayHold(fragment));
  }

  /** An attribute of the worksheet's start tag, raw. */
  rootAttribute(name: string): string | null {
    return rawAttribute(this.head.slice(rootStart(this.head)), name);
  }

  /** The whole part as XML. */
  toXml(): string {
    const rowsChanged = this.rows.changed;
    const hasData = this.slices.some((slice) => slice.local === "sheetData");
    if (rowsChanged && !hasData) this.setBlocks("sheetData", [`<${this.prefix}sheetData/>`]);
    const body = this.slices.map((slice) =>
      slice.local === "sheetData" && rowsChanged
        ? slice.before + this.dataXml(slice.xml)
        : slice.before + slice.xml,
    );
    return this.head + body.join("") + this.tail;
  }

  private dataXml(old: string): string {
    const tag = old.slice(0, tagEnd(old, 0)).replace(/\s*\/>$/, ">");
    return `${tag}${this.rows.toXml()}</${this.prefix}sheetData>`;
  }

  private prefixed(xml: string): string {
    if (this.prefix === "") return xml;
    const el = parseElement(xml);
    return prefixOf(el) === "" ? serializeElement(withPrefix(el, this.prefix)) : xml;
  }

  /** Before the first child that comes later in the schema; children that it does not know are passed over. */
  private placeFor(local: string): number {
    const rank = worksheetRank(local);
    if (rank === null) return this.slices.length;
    const later = this.slices.findIndex((slice) => (rankOf(slice) ?? -1) > rank);
    return later < 0 ? this.slices.length : later;
  }
}

/** Alternative content (mc:AlternateContent) stands where the first known element within it would. */
function rankOf(slice: Slice): number | null {
  if (slice.local !== "AlternateContent") return worksheetRank(slice.local);
  for (const match of slice.xml.matchAll(/<(?:[\w.-]+:)?([\w.-]+)/g)) {
    const rank = worksheetRank(match[1] ?? "");
    if (rank !== null) return rank;
  }
  return null;
}

/** Where the root element begins, after the declaration and comments. */
function rootStart(xml: string): number {
  let at = xml.indexOf("<");
  while (at >= 0) {
    const end = markupEnd(xml, at);
    if (end < 0) return at;
    at = xml.indexOf("<", end);
  }
  throw new XmlProblem("The XML has no root element.");
}

function cutChildren(xml: string, from: number, prefix: string): { slices: Slice[]; end: number } {
  const slices: Slice[] = [];
  let sliceStart = from;
  let at = from;
  for (;;) {
    const lt = xml.indexOf("<", at);
    if (lt < 0) throw new XmlProblem("The worksheet has no end.");
    const markup = markupEnd(xml, lt);
    if (markup > 0) {
      at = markup;
      continue;
    }
    const name = tagName(xml, lt);
    if (xml.charAt(lt + 1) === "/") {
      if (name !== `${prefix}worksheet`) throw new XmlProblem(`The end tag ${name} does not fit.`);
      return { slices, end: sliceStart };
    }
    const dataName = `${prefix}sheetData`;
    at = name === dataName ? dataEnd(xml, lt, dataName) : elementEnd(xml, lt);
    slices.push({ before: xml.slice(sliceStart, lt), local: localName(name), xml: xml.slice(lt, at) });
    sliceStart = at;
  }
}

/** The end of sheetData, found without looking at each tag in it. */
function dataEnd(xml: string, start: number, name: string): number {
  const afterTag = tagEnd(xml, start);
  if (xml.charAt(afterTag - 2) === "/") return afterTag;
  const close = `</${name}>`;
  const at = xml.indexOf(close, afterTag);
  return at < 0 ? elementEnd(xml, start) : at + close.length;
}

/** What stands between the tags of an element; comments go and CDATA becomes ordinary text, so that rows can be cut out. */
function contentOf(xml: string): string {
  if (xml === "") return "";
  const from = tagEnd(xml, 0);
  const inner = xml.slice(from, Math.max(from, xml.lastIndexOf("<")));
  if (!inner.includes("<!")) return inner;
  return inner.replace(/<!--[^]*?-->|<!\[CDATA\[([^]*?)\]\]>/g, (_, text: string | undefined) =>
    (text ?? "").replace(/&/g, "&amp;").replace(/</g, "&lt;"),
  );
}
