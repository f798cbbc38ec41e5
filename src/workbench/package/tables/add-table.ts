import type { Area } from "../area";
import { PackageError, type TableState } from "../document";
import { setSheetFilter, sheetFilter } from "../filters/sheet-filter";
import { isName, readNames } from "../names/defined-names";
import { COLUMN_COUNT, formatArea, intersects, parseArea, ROW_COUNT } from "../references";
import type { SheetEntry, StructureContext } from "../structure/context";
import { insertCells } from "../structure/insert-delete";
import { childrenNamed, element, parseElement, serializeDocument, type XmlElement } from "../xml/element";
import { settleHeaders, type HeaderCells } from "./headers";
import { columnAttribute, readTable, readTables } from "./read-table";
import { tablePartsXml } from "./table-parts";

const TABLE_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const STRICT_RELATIONSHIPS = "http://purl.oclc.org/ooxml/officeDocument/relationships";
const STRICT_MAIN = "http://purl.oclc.org/ooxml/spreadsheetml/main";
const STYLE = "TableStyleMedium2";

/**
 * Makes a table of an area. Without a header one row of cells comes in above it. `name` null takes the first free "Tabel1". Header
 * cells become unique texts, and a table has at least one row of data. Throws InvalidArgument for a bad name or area,
 * ItemAlreadyExists for a name in use, MergedRangeConflict where there is a table or merged cell already.
 */
export function addTable(
  context: StructureContext,
  sheet: SheetEntry,
  area: Area,
  name: string | null,
  hasHeader: boolean,
  cells: HeaderCells,
): TableState {
  const taken = takenNames(context);
  const displayName = name ?? freeName(taken);
  if (!isName(displayName)) throw new PackageError("InvalidArgument", `"${displayName}" cannot be a table.`);
  if (taken.has(displayName.toLowerCase())) {
    throw new PackageError("ItemAlreadyExists", `There is a "${displayName}" already.`);
  }
  const bottom = hasHeader ? Math.max(area.bottom, area.top + 1) : area.bottom + 1;
  const whole = { ...area, bottom };
  refuseOverlap(context, sheet, whole, null);
  if (!hasHeader) insertCells(context, sheet, { ...area, bottom: area.top });
  const filter = sheetFilter(sheet.part);
  // Assumption (Excel): a table over the sheet's own AutoFilter takes its place.
  if (filter !== null && intersects(filter.area, whole)) setSheetFilter(context, sheet, null);
  const columns = settleHeaders(whole, cells);
  const root = tableElement(nextId(context), displayName, whole, columns, isStrict(sheet));
  linkTable(context, sheet, serializeDocument(root));
  const state = readTable(root);
  if (state === null) throw new PackageError("InvalidArgument", "The table has no area.");
  return state;
}

/** Throws for an area that is not on the sheet, or where another table or a merged cell is. */
export function refuseOverlap(
  context: StructureContext,
  sheet: SheetEntry,
  area: Area,
  own: string | null,
): void {
  if (area.top < 0 || area.left < 0 || area.bottom >= ROW_COUNT || area.right >= COLUMN_COUNT) {
    throw new PackageError("InvalidArgument", "The table does not fit on the sheet.");
  }
  if (area.bottom < area.top || area.right < area.left) {
    throw new PackageError("InvalidArgument", "The table has no cells.");
  }
  const tables = readTables(context.parts, sheet.path).filter(({ state }) => state.id !== own);
  const merges = sheet.part.block("mergeCells");
  const merged = merges === null ? [] : childrenNamed(parseElement(merges), "mergeCell");
  const obstacles = [
    ...tables.map(({ state }) => state.area),
    ...merged.flatMap((el) => parseArea(el.attributes.get("ref") ?? "") ?? []),
  ];
  if (obstacles.some((other) => intersects(other, area))) {
    throw new PackageError("MergedRangeConflict", "There is a table or a merged cell already.");
  }
}

/** Names of tables and defined names live in one space, without regard to case. */
function takenNames(context: StructureContext): Set<string> {
  const tables = allTables(context).map(({ state }) => state.name);
  const names = readNames(context.parts.text(context.workbookPath) ?? "").map(({ name }) => name);
  return new Set([...tables, ...names].map((name) => name.toLowerCase()));
}

function freeName(taken: ReadonlySet<string>): string {
  let number = 1;
  while (taken.has(`tabel${String(number)}`)) number += 1;
  return `Tabel${String(number)}`;
}

function allTables(context: StructureContext) {
  return context.sheets.flatMap((sheet) => readTables(context.parts, sheet.path));
}

function nextId(context: StructureContext): number {
  return Math.max(0, ...allTables(context).map(({ state }) => Number(state.id) || 0)) + 1;
}

function isStrict(sheet: SheetEntry): boolean {
  const prefix = sheet.part.prefix === "" ? "xmlns" : `xmlns:${sheet.part.prefix.slice(0, -1)}`;
  return sheet.part.rootAttribute(prefix) === STRICT_MAIN;
}

function tableElement(
  id: number,
  name: string,
  area: Area,
  columns: readonly string[],
  strict: boolean,
): XmlElement {
  const ref = formatArea(area);
  const attributes = { xmlns: strict ? STRICT_MAIN : MAIN, id: String(id), name, displayName: name, ref };
  return element("table", { ...attributes, totalsRowShown: "0" }, [
    element("autoFilter", { ref }),
    element(
      "tableColumns",
      { count: String(columns.length) },
      columns.map((column, at) =>
        element("tableColumn", { id: String(at + 1), name: columnAttribute(column) }),
      ),
    ),
    element("tableStyleInfo", {
      name: STYLE,
      showFirstColumn: "0",
      showLastColumn: "0",
      showRowStripes: "1",
      showColumnStripes: "0",
    }),
  ]);
}

function linkTable(context: StructureContext, sheet: SheetEntry, xml: string): void {
  const path = context.parts.freePath("xl/tables/table#.xml");
  const namespace = isStrict(sheet) ? STRICT_RELATIONSHIPS : RELATIONSHIPS;
  context.parts.add(path, xml, TABLE_TYPE);
  const id = context.parts.addRelationship(sheet.path, `${namespace}/table`, path);
  const prefix = sheet.part.declareNamespace(namespace, "r");
  const list = sheet.part.block("tableParts");
  const root = list === null ? element("tableParts") : parseElement(list);
  const own = list === null ? "" : sheet.part.prefix;
  const added = element(`${own}tablePart`, { [`${prefix}:id`]: id });
  sheet.part.setBlocks("tableParts", [tablePartsXml(root, [...childrenNamed(root, "tablePart"), added])]);
}
