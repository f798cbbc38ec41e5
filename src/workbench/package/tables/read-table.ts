import type { PackageParts } from "../container/package-parts";
import type { TableState } from "../document";
import { filterWithin } from "../filters/read-filter";
import { parseArea } from "../references";
import { child, childrenNamed, parseElement, type XmlElement } from "../xml/element";
import { tablePartsOf, type TablePart } from "./table-parts";

/** A table with the part it stands in. */
export interface OpenTable {
  readonly state: TableState;
  readonly part: TablePart;
  readonly root: XmlElement;
}

/** The tables of a sheet; a part that names no area is passed over. */
export function readTables(parts: PackageParts, sheetPath: string): OpenTable[] {
  return tablePartsOf(parts, sheetPath).flatMap((part) => {
    const root = parseElement(part.xml);
    const state = readTable(root);
    return state === null ? [] : { state, part, root };
  });
}

/** Reads a table (ECMA-376 part 1, 18.5.1.2); null when it names no area. */
export function readTable(root: XmlElement): TableState | null {
  const attribute = (name: string) => root.attributes.get(name);
  const area = parseArea(attribute("ref") ?? "");
  if (area === null) return null;
  const columns = child(root, "tableColumns");
  const style = child(root, "tableStyleInfo");
  return {
    id: attribute("id") ?? "",
    name: attribute("displayName") ?? attribute("name") ?? "",
    area,
    hasHeader: attribute("headerRowCount") !== "0",
    hasTotals: Number(attribute("totalsRowCount") ?? "0") > 0,
    columns: (columns === null ? [] : childrenNamed(columns, "tableColumn")).map(columnName),
    filter: filterWithin(root),
    showFilterButton: child(root, "autoFilter") !== null,
    styleName: style?.attributes.get("name") ?? null,
  };
}

/** The name of a column as its header shows it: line breaks are written as "_x000a_" (ECMA-376 part 1, 22.9.2.19). */
export function columnName(column: XmlElement): string {
  const name = column.attributes.get("name") ?? "";
  return name.replace(/_x([0-9a-fA-F]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

/** The same the other way. */
export function columnAttribute(name: string): string {
  const plain = name.replace(/_(?=x[0-9a-fA-F]{4}_)/g, "_x005F_");
  return plain.replace(/[\n\r\t]/g, (space) => `_x${space.charCodeAt(0).toString(16).padStart(4, "0")}_`);
}
