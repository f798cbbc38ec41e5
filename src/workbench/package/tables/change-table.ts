import type { Area } from "../area";
import { PackageError } from "../document";
import type { AutoFilterState } from "../filters/filter-state";
import { writeFilter } from "../filters/write-filter";
import { formatArea, intersects } from "../references";
import type { SheetEntry, StructureContext } from "../structure/context";
import { child, childrenNamed, element, prefixOf, serializeDocument, type XmlElement } from "../xml/element";
import { insertInOrder, removeChildren } from "../xml/ordered-children";
import { refuseOverlap } from "./add-table";
import { settleHeaders, type HeaderCells } from "./headers";
import { columnAttribute, columnName, readTables, type OpenTable } from "./read-table";

/** Children of a table in the order of the schema (ECMA-376 part 1, 18.5.1.2). */
const TABLE_ORDER = ["autoFilter", "sortState", "tableColumns", "tableStyleInfo", "extLst"];

/** One table of a sheet by its id. Throws ItemNotFound when there is none. */
export function findTable(context: StructureContext, sheet: SheetEntry, id: string): OpenTable {
  const found = readTables(context.parts, sheet.path).find(({ state }) => state.id === id);
  if (found === undefined) throw new PackageError("ItemNotFound", "There is no such table.");
  return found;
}

/**
 * Writes a table's filter; null takes the filter buttons away. The filter's area is always the table's own without its totals,
 * whatever the state says. Throws ItemNotFound, and InvalidArgument as `writeFilter` does.
 */
export function setTableFilter(
  context: StructureContext,
  sheet: SheetEntry,
  id: string,
  filter: AutoFilterState | null,
): void {
  const table = findTable(context, sheet, id);
  const area = filterArea(table.state.area, table.root);
  placeFilter(table.root, filter === null ? null : { ...filter, area });
  save(context, table);
}

/**
 * Gives a table another area: its header row stays where it is, and it keeps at least one row of data. Columns that come in are
 * named after their header cells. Throws InvalidArgument for another kind of area, MergedRangeConflict where there is a table or
 * merged cell already.
 */
export function resizeTable(
  context: StructureContext,
  sheet: SheetEntry,
  id: string,
  area: Area,
  cells: HeaderCells,
): void {
  const table = findTable(context, sheet, id);
  const { state, root } = table;
  const fixedRows = (state.hasHeader ? 1 : 0) + (state.hasTotals ? 1 : 0);
  const keepsHeader = area.top === state.area.top && intersects(area, state.area);
  if (!keepsHeader || area.bottom - area.top < fixedRows) {
    throw new PackageError("InvalidArgument", "A table keeps its header row and at least one row of data.");
  }
  refuseOverlap(context, sheet, area, id);
  const moved = state.filter === null ? null : movedCriteria(state.filter, area);
  resizeColumns(root, state.area, area, state.hasHeader ? settleHeaders(area, cells) : null);
  root.attributes.set("ref", formatArea(area));
  if (moved !== null) placeFilter(root, { ...moved, area: filterArea(area, root) });
  save(context, table);
}

function filterArea(area: Area, root: XmlElement): Area {
  return { ...area, bottom: area.bottom - Number(root.attributes.get("totalsRowCount") ?? "0") };
}

/** Criteria stay with their columns of the sheet; those of columns that left the table go. */
function movedCriteria(filter: AutoFilterState, area: Area): AutoFilterState {
  const shift = filter.area.left - area.left;
  const kept = [...filter.criteria].flatMap(([column, criterion]) => {
    const place = column + shift;
    return place >= 0 && place <= area.right - area.left ? [[place, criterion] as const] : [];
  });
  return { area, criteria: new Map(kept) };
}

function placeFilter(root: XmlElement, filter: AutoFilterState | null): void {
  const old = child(root, "autoFilter");
  const made = filter === null ? null : writeFilter(filter, old);
  removeChildren(root, "autoFilter");
  if (made === null) return;
  const prefix = prefixOf(root);
  insertInOrder(root, old === null ? { ...made, name: `${prefix}autoFilter` } : made, TABLE_ORDER);
}

function resizeColumns(root: XmlElement, before: Area, after: Area, headers: readonly string[] | null): void {
  const list = child(root, "tableColumns");
  if (list === null) return;
  const old = childrenNamed(list, "tableColumn");
  let highest = Math.max(0, ...old.map((el) => Number(el.attributes.get("id") ?? "0")));
  const columns = Array.from({ length: after.right - after.left + 1 }, (_, at) => {
    const kept = old[after.left + at - before.left];
    const name = headers?.[at];
    if (kept !== undefined) {
      if (name !== undefined && name !== columnName(kept)) kept.attributes.set("name", columnAttribute(name));
      return kept;
    }
    highest += 1;
    const attributes = { id: String(highest), name: columnAttribute(name ?? `Kolom${String(at + 1)}`) };
    return element(`${prefixOf(root)}tableColumn`, attributes);
  });
  list.children.splice(0, list.children.length, ...columns);
  list.attributes.set("count", String(columns.length));
}

function save(context: StructureContext, table: OpenTable): void {
  context.parts.setText(table.part.path, serializeDocument(table.root));
}
