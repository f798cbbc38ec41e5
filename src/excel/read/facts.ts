import type { SheetState } from "../gateway";
import { requireSheet } from "../office/on-sheet";
import type { Session } from "../office/run";
import type { Area, ListObject } from "../../table/snapshot";

/** What decides about reading and writing a sheet, without its cells. */
export interface SheetFacts {
  readonly id: string;
  readonly name: string;
  readonly used: Area | null;
  readonly protected: boolean;
  readonly allowAutoFilter: boolean;
  readonly allowFormatCells: boolean;
  readonly allowFormatRows: boolean;
  readonly allowFormatColumns: boolean;
  readonly viewOnly: boolean;
  /** The sheet's own filter hides rows. */
  readonly filtered: boolean;
  /** The sheet has a filter, with or without criteria. */
  readonly hasFilter: boolean;
  readonly tables: readonly Omit<ListObject, "area">[];
}

export interface TableFacts {
  readonly listObjects: readonly ListObject[];
  readonly filtered: boolean;
}

const AREA = "rowIndex,columnIndex,rowCount,columnCount";

/** Queues the loads; the returned function gives the facts after the sync, and refuses a sheet that is gone. */
export function queueFacts(session: Session, sheet: Excel.Worksheet): () => SheetFacts {
  const { workbook } = session.context;
  workbook.load("readOnly");
  sheet.load("id,name");
  const protection = sheet.protection.load("protected,options");
  const filter = sheet.autoFilter.load("enabled,isDataFiltered");
  const tables = sheet.tables.load("items/id,items/name,items/showHeaders,items/showTotals");
  const used = sheet.getUsedRangeOrNullObject(true).load(AREA);
  return () => {
    requireSheet(sheet);
    // Excel gives no options while the sheet is not protected, whatever the typings say.
    const options: Partial<Excel.WorksheetProtectionOptions> | null = protection.options;
    return {
      id: sheet.id,
      name: sheet.name,
      used: used.isNullObject ? null : rangeArea(used),
      protected: protection.protected,
      allowAutoFilter: !protection.protected || (options?.allowAutoFilter ?? false),
      allowFormatCells: !protection.protected || (options?.allowFormatCells ?? false),
      allowFormatRows: !protection.protected || (options?.allowFormatRows ?? false),
      allowFormatColumns: !protection.protected || (options?.allowFormatColumns ?? false),
      // Assumption (Excel): `readOnly` is true wherever the workbook cannot be changed, on the web too.
      viewOnly: workbook.readOnly,
      filtered: filter.isDataFiltered,
      hasFilter: filter.enabled,
      tables: tables.items.map(({ id, name, showHeaders, showTotals }) => ({
        id,
        name,
        hasHeader: showHeaders,
        hasTotals: showTotals,
      })),
    };
  };
}

/** Queues what is to be known of the sheet's tables, for the sync after the one that gave the facts. */
export function queueTables(sheet: Excel.Worksheet, facts: SheetFacts): () => TableFacts {
  const asked = facts.tables.map((table) => {
    const item = sheet.tables.getItem(table.id);
    return {
      table,
      range: item.getRange().load(AREA),
      filter: item.autoFilter.load("isDataFiltered"),
    };
  });
  return () => ({
    listObjects: asked.map(({ table, range }) => ({ ...table, area: rangeArea(range) })),
    filtered: asked.some(({ filter }) => filter.isDataFiltered),
  });
}

export function sheetState(facts: SheetFacts, tables: TableFacts): SheetState {
  return {
    protected: facts.protected,
    allowAutoFilter: facts.allowAutoFilter,
    allowFormatCells: facts.allowFormatCells,
    viewOnly: facts.viewOnly,
    filtered: facts.filtered || tables.filtered,
  };
}

/** A range with `rowIndex,columnIndex,rowCount,columnCount` loaded, as an area. */
export function rangeArea(range: Excel.Range): Area {
  return {
    top: range.rowIndex,
    left: range.columnIndex,
    bottom: range.rowIndex + range.rowCount - 1,
    right: range.columnIndex + range.columnCount - 1,
  };
}

export function rangeOf(sheet: Excel.Worksheet, area: Area): Excel.Range {
  return sheet.getRangeByIndexes(area.top, area.left, area.bottom - area.top + 1, area.right - area.left + 1);
}

/** A table has some twenty columns; a stray cell far to the right must not multiply what is read. */
const MOST_COLUMNS = 128;

/** The columns of the used area that are read. */
export function narrowed(used: Area): Area {
  return { ...used, right: Math.min(used.right, used.left + MOST_COLUMNS - 1) };
}
