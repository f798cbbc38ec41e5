import type { SheetDocument, TableState } from "../../package/document";
import { applyFilter, filterOf, withCriterion } from "../cells/filtering";
import { EventType } from "../events/event-book";
import { cellsChanged } from "../events/sheet-events";
import { invalidArgument, itemNotFound } from "../protocol/host-error";
import { defineClass, type HostObject } from "../protocol/host-object";
import type { HostState } from "../state";
import { readAddress } from "./addresses";
import { readCriterion, tellCriterion } from "./auto-filter";
import { eventMethods } from "./event-methods";
import { RANGE_TARGETS } from "./range-targets";

interface OneTable {
  readonly state: HostState;
  readonly sheet: SheetDocument;
  readonly id: string;
}
interface OneColumn extends OneTable {
  readonly index: number;
}
interface Tables {
  readonly state: HostState;
  readonly sheet: SheetDocument | null;
}

function stateOf({ sheet, id }: OneTable): TableState {
  const found = sheet.tables.find((table) => table.id === id);
  if (!found) throw itemNotFound("table");
  return found;
}

const body = (table: TableState) => ({
  ...table.area,
  top: table.area.top + (table.hasHeader ? 1 : 0),
  bottom: table.area.bottom - (table.hasTotals ? 1 : 0),
});

const columnFilter = defineClass<OneColumn>("Filter", {
  get: {
    Criteria: ({ state, sheet, id, index }) => tellCriterion(state, filterOf(sheet, id)?.criteria.get(index)),
  },
  methods: {
    Apply: (target, [criteria]) => setColumn(target, readCriterion(criteria)),
    ApplyValuesFilter: (target, [values]) => setColumn(target, readCriterion({ filterOn: "Values", values })),
    Clear: (target) => setColumn(target, null),
  },
});

function setColumn(
  { state, sheet, id, index }: OneColumn,
  criterion: ReturnType<typeof readCriterion> | null,
): null {
  state.requireWritable(sheet, "allowAutoFilter");
  const table = sheet.tables.find((one) => one.id === id);
  if (!table) throw itemNotFound("table");
  const filter = table.filter ?? { area: { ...table.area, bottom: body(table).bottom }, criteria: new Map() };
  applyFilter(state, sheet, id, withCriterion(filter, index, criterion));
  return null;
}

const column = defineClass<OneColumn>("TableColumn", {
  identity: ({ index }) => ({ Id: index + 1 }),
  get: {
    Id: ({ index }) => index + 1,
    Index: ({ index }) => index,
    Name: (target) => stateOf(target).columns[target.index] ?? "",
  },
  nav: { Filter: columnFilter },
  methods: {
    GetRange: (target) => {
      const { area } = stateOf(target);
      const at = area.left + target.index;
      return target.state.objects.range(target.sheet, { ...area, left: at, right: at });
    },
    GetDataBodyRange: (target) => {
      const area = body(stateOf(target));
      const at = area.left + target.index;
      return target.state.objects.range(target.sheet, { ...area, left: at, right: at });
    },
  },
});

function columnAt(target: OneTable, index: number): HostObject {
  if (!Number.isInteger(index) || index < 0 || index >= stateOf(target).columns.length)
    throw invalidArgument("column");
  return column({ ...target, index });
}

/** A column by its id (its place from 1) or name. */
function columnNamed(target: OneTable, key: unknown): HostObject | null {
  if (typeof key === "number") return columnAt(target, key - 1);
  const index = stateOf(target).columns.findIndex((name) => name.toLowerCase() === String(key).toLowerCase());
  return index < 0 ? null : columnAt(target, index);
}

const columns = defineClass<OneTable>("TableColumnCollection", {
  get: { Count: (target) => stateOf(target).columns.length },
  methods: {
    GetCount: (target) => stateOf(target).columns.length,
    GetItem: (target, [key]) => columnNamed(target, key) ?? missing("column"),
    GetItemOrNullObject: (target, [key]) => columnNamed(target, key),
    GetItemAt: (target, [index]) => columnAt(target, Number(index)),
  },
  item: columnNamed,
  items: (target) => stateOf(target).columns.map((_, index) => columnAt(target, index)),
});

const table = defineClass<OneTable>("Table", {
  identity: ({ id }) => ({ Id: id }),
  get: {
    Id: ({ id }) => id,
    Name: (target) => stateOf(target).name,
    ShowHeaders: (target) => stateOf(target).hasHeader,
    ShowTotals: (target) => stateOf(target).hasTotals,
    ShowFilterButton: (target) => stateOf(target).showFilterButton,
    Style: (target) => stateOf(target).styleName ?? "",
  },
  nav: {
    Columns: columns,
    AutoFilter: ({ state, sheet, id }) => state.objects.autoFilter(sheet, id),
    Worksheet: ({ state, sheet }) => state.objects.worksheet(sheet),
  },
  methods: {
    GetRange: (target) => target.state.objects.range(target.sheet, stateOf(target).area),
    GetDataBodyRange: (target) => target.state.objects.range(target.sheet, body(stateOf(target))),
    GetHeaderRowRange: (target) => {
      const { area } = stateOf(target);
      return target.state.objects.range(target.sheet, { ...area, bottom: area.top });
    },
    ClearFilters: (target) => {
      target.state.requireWritable(target.sheet, "allowAutoFilter");
      const filter = filterOf(target.sheet, target.id);
      if (filter)
        applyFilter(target.state, target.sheet, target.id, { area: filter.area, criteria: new Map() });
      return null;
    },
    Resize: (target, [range]) => {
      target.state.requireWritable(target.sheet, null);
      const area =
        (typeof range === "object" && range !== null ? RANGE_TARGETS.get(range)?.area : undefined) ??
        readAddress(range);
      target.sheet.resizeTable(target.id, area);
      cellsChanged(target.state, target.sheet.id, area, "RangeEdited");
      return null;
    },
    ...eventMethods<OneTable>(
      { DataChangedEvent: EventType.tableChanged },
      ({ state }) => state.events,
      ({ id }) => id,
    ),
  },
});

/** Tables of a sheet, or of the workbook. */
function all({ state, sheet }: Tables): OneTable[] {
  const sheets = sheet ? [sheet] : state.workbook.sheets;
  return sheets.flatMap((one) => one.tables.map(({ id }) => ({ state, sheet: one, id })));
}

function named(tables: Tables, key: unknown): HostObject | null {
  const wanted = String(key).toLowerCase();
  const found = all(tables).find(
    (one) => one.id.toLowerCase() === wanted || stateOf(one).name.toLowerCase() === wanted,
  );
  return found ? table(found) : null;
}

const collection = defineClass<Tables>("TableCollection", {
  get: { Count: (tables) => all(tables).length },
  methods: {
    GetCount: (tables) => all(tables).length,
    GetItem: (tables, [key]) => named(tables, key) ?? missing("table"),
    GetItemOrNullObject: (tables, [key]) => named(tables, key),
    GetItemAt: (tables, [index]) => {
      const found = all(tables)[Number(index)];
      return found ? table(found) : missing("table");
    },
    Add: ({ state, sheet }, [address, hasHeaders]) => {
      const range = typeof address === "object" && address !== null ? RANGE_TARGETS.get(address) : undefined;
      const on = range?.sheet ?? sheet ?? state.sheet(state.workbook.activeSheetId);
      state.requireWritable(on, null);
      const area = range?.area ?? readAddress(address);
      const made = on.addTable(area, null, hasHeaders === true);
      cellsChanged(state, on.id, area, "RangeEdited");
      return table({ state, sheet: on, id: made.id });
    },
    ...eventMethods<Tables>(
      { DataChangedEvent: EventType.tableChanged },
      ({ state }) => state.events,
      () => "Tables",
    ),
  },
  item: (tables, key) => named(tables, key) ?? missing("table"),
  items: (tables) => all(tables).map(table),
});

function missing(what: string): never {
  throw itemNotFound(what);
}

/** Tables of one sheet, or of the workbook (`sheet` null). */
export const tables = (state: HostState, sheet: SheetDocument | null): HostObject =>
  collection({ state, sheet });

/** One table. */
export const oneTable = (state: HostState, sheet: SheetDocument, id: string): HostObject =>
  table({ state, sheet, id });
