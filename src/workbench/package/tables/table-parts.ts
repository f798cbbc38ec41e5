import type { PackageParts } from "../container/package-parts";
import { isType } from "../container/relationships";
import type { SheetPart } from "../sheet/sheet-part";
import {
  attributeNamed,
  childrenNamed,
  parseElement,
  serializeElement,
  type XmlElement,
} from "../xml/element";

/** A table's part, found by the relationships of its sheet. */
export interface TablePart {
  readonly path: string;
  /** Id of the relationship that leads from the sheet to it. */
  readonly relationshipId: string;
  readonly xml: string;
}

/** The tables of a sheet, in the order of its relationships. */
export function tablePartsOf(parts: PackageParts, sheetPath: string): TablePart[] {
  return parts.relationships(sheetPath).flatMap((link) => {
    const xml = !link.external && isType(link, "table") ? parts.text(link.target) : null;
    return xml === null ? [] : { path: link.target, relationshipId: link.id, xml };
  });
}

/** Takes a table away: its part, the link to it and its place in the sheet. The cells stay. */
export function removeTablePart(
  parts: PackageParts,
  sheetPath: string,
  sheet: SheetPart,
  table: TablePart,
): void {
  parts.remove(table.path);
  parts.removeRelationship(sheetPath, table.relationshipId);
  const list = sheet.block("tableParts");
  if (list === null) return;
  const root = parseElement(list);
  const kept = childrenNamed(root, "tablePart").filter(
    (el) => attributeNamed(el, "id") !== table.relationshipId,
  );
  sheet.setBlocks("tableParts", kept.length === 0 ? [] : [tablePartsXml(root, kept)]);
}

/** The sheet's list of tables with its count. */
export function tablePartsXml(root: XmlElement, tables: readonly XmlElement[]): string {
  const attributes = new Map([...root.attributes, ["count", String(tables.length)]]);
  return serializeElement({ ...root, attributes, children: [...tables] });
}
