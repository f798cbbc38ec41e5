import { child, element, elementsOf, prefixOf, type XmlElement } from "./element";

/** Puts a child where the schema's order wants it: before the first one that comes later in `order`. */
export function insertInOrder(parent: XmlElement, added: XmlElement, order: readonly string[]): void {
  const rank = order.indexOf(added.local);
  const later = elementsOf(parent).find((other) => order.indexOf(other.local) > rank);
  const place = later === undefined ? parent.children.length : parent.children.indexOf(later);
  parent.children.splice(place, 0, added);
}

/** The child of that local name, made in its place (with the parent's prefix) when it is not there. */
export function ensureChild(parent: XmlElement, local: string, order: readonly string[]): XmlElement {
  const found = child(parent, local);
  if (found !== null) return found;
  const made = element(prefixOf(parent) + local);
  insertInOrder(parent, made, order);
  return made;
}

/** Takes all children of that local name away. */
export function removeChildren(parent: XmlElement, local: string): void {
  for (let at = parent.children.length - 1; at >= 0; at--) {
    const part = parent.children[at];
    if (typeof part === "object" && part.local === local) parent.children.splice(at, 1);
  }
}

/** Writes an attribute, or takes it away for null. */
export function setAttribute(el: XmlElement, name: string, value: string | null): void {
  if (value === null) el.attributes.delete(name);
  else el.attributes.set(name, value);
}

/** Whether an attribute of type xsd:boolean is on; `absent` when it is not there. */
export function isOn(el: XmlElement | null, name: string, absent = false): boolean {
  const value = el?.attributes.get(name);
  return value === undefined ? absent : value === "1" || value === "true" || value === "on";
}
