import { childrenNamed, serializeElement, type XmlElement } from "../xml/element";
import { ensureChild } from "../xml/ordered-children";

/** The children of a styleSheet in the order of the schema (ECMA-376 part 1, 18.8.39). */
export const STYLE_SHEET_ORDER = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
  "dxfs",
  "tableStyles",
  "colors",
  "extLst",
] as const;

/** One of the numbered lists of a styles part (fonts, cellXfs, dxfs …). Records are only added: others refer to them by number. */
export class RecordList {
  private readonly root: XmlElement;
  private readonly collection: (typeof STYLE_SHEET_ORDER)[number];
  private items: XmlElement[];
  private numbers: Map<string, number> | null = null;
  private added = false;

  constructor(root: XmlElement, collection: (typeof STYLE_SHEET_ORDER)[number], item: string) {
    this.root = root;
    this.collection = collection;
    const list = childrenNamed(root, collection)[0];
    this.items = list === undefined ? [] : childrenNamed(list, item);
  }

  /** Whether a record was added. */
  get grown(): boolean {
    return this.added;
  }

  /** A record by its number; null outside the list. */
  at(index: number): XmlElement | null {
    return this.items[index] ?? null;
  }

  /** Number of a record that says the same, which is added when there is none. */
  numberOf(record: XmlElement): number {
    this.numbers ??= new Map(
      this.items.map((el, at): [string, number] => [serializeElement(el), at]).reverse(),
    );
    const key = serializeElement(record);
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    const list = ensureChild(this.root, this.collection, STYLE_SHEET_ORDER);
    list.children.push(record);
    this.items = [...this.items, record];
    list.attributes.set("count", String(this.items.length));
    this.numbers.set(key, this.items.length - 1);
    this.added = true;
    return this.items.length - 1;
  }
}

/** A copy of an element that can be changed without the original. */
export function copyElement(el: XmlElement): XmlElement {
  return {
    name: el.name,
    local: el.local,
    attributes: new Map(el.attributes),
    children: el.children.map((part) => (typeof part === "string" ? part : copyElement(part))),
  };
}
