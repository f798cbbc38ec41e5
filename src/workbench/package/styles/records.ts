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
  private readonly original: number;

  constructor(root: XmlElement, collection: (typeof STYLE_SHEET_ORDER)[number], item: string) {
    this.root = root;
    this.collection = collection;
    const list = childrenNamed(root, collection)[0];
    this.items = list === undefined ? [] : childrenNamed(list, item);
    this.original = this.items.length;
  }

  /** How many there were when the part was opened. */
  get before(): number {
    return this.original;
  }

  get length(): number {
    return this.items.length;
  }

  /** Does something with the list as it would be with its first `count` records only. */
  shortened<T>(count: number, work: () => T): T {
    const list = childrenNamed(this.root, this.collection)[0];
    if (list === undefined || count >= this.items.length) return work();
    const whole = [...list.children];
    const rest = new Set<unknown>(this.items.slice(count));
    const siblings = [...this.root.children];
    list.children.splice(0, whole.length, ...whole.filter((part) => !rest.has(part)));
    list.attributes.set("count", String(count));
    // A list that was not there before is not left behind.
    if (count === 0 && this.original === 0) this.root.children.splice(this.root.children.indexOf(list), 1);
    try {
      return work();
    } finally {
      list.children.splice(0, list.children.length, ...whole);
      list.attributes.set("count", String(this.items.length));
      this.root.children.splice(0, this.root.children.length, ...siblings);
    }
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
