import { childrenNamed, element, prefixOf, type XmlElement } from "../xml/element";
import { EditedPart } from "./edited-part";
import { relativeTarget, resolveTarget } from "./part-names";

/** A link from a part to another part or to something outside. */
export interface Relationship {
  readonly id: string;
  /** The full URI of the type; of Strict files too (compare with `isType`). */
  readonly type: string;
  /** Path of the part without leading "/"; for an external one the target as written. */
  readonly target: string;
  readonly external: boolean;
}

const NAMESPACE = "http://schemas.openxmlformats.org/package/2006/relationships";
const OFFICE_TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
const STRICT_TYPES = "http://purl.oclc.org/ooxml/officeDocument/relationships/";

/** Whether a relationship has the Office type with this last word ("worksheet", "styles"), in ordinary and Strict files. */
export function isType(relationship: Relationship, word: string): boolean {
  return relationship.type === OFFICE_TYPES + word || relationship.type === STRICT_TYPES + word;
}

/** The relationships of one part. Changes stay in memory until `toXml`. */
export class RelationshipList extends EditedPart {
  private readonly source: string;

  /** `xml` null begins an empty list; throws an XmlProblem when the part cannot be read. */
  constructor(source: string, xml: string | null) {
    super(xml ?? element("Relationships", { xmlns: NAMESPACE }));
    this.source = source;
  }

  /** All of them, in order. */
  get all(): readonly Relationship[] {
    return this.elements().map((el) => this.read(el));
  }

  /** Adds a link to a part and gives its new id. */
  add(type: string, target: string): string {
    const taken = new Set(this.elements().map((el) => el.attributes.get("Id")));
    let number = taken.size + 1;
    while (taken.has(`rId${String(number)}`)) number += 1;
    const id = `rId${String(number)}`;
    const attributes = { Id: id, Type: type, Target: relativeTarget(this.source, target) };
    this.put(element(`${prefixOf(this.root)}Relationship`, attributes));
    return id;
  }

  /** Takes a link away; nothing happens when there is none of that id. */
  remove(id: string): void {
    const found = this.elements().find((el) => el.attributes.get("Id") === id);
    if (found !== undefined) this.replace(found);
  }

  private elements(): XmlElement[] {
    return childrenNamed(this.root, "Relationship");
  }

  private read(el: XmlElement): Relationship {
    const external = el.attributes.get("TargetMode") === "External";
    const target = el.attributes.get("Target") ?? "";
    return {
      id: el.attributes.get("Id") ?? "",
      type: el.attributes.get("Type") ?? "",
      target: external ? target : resolveTarget(this.source, target),
      external,
    };
  }
}
