import type { Area, ListObject, SheetSnapshot } from "../../table/snapshot";
import { areaAddress } from "../office/address";
import type { Session } from "../office/run";
import { supportsExcelApi } from "../office/supports";
import { stop } from "../obstacles";
import { rangeArea, rangeOf } from "../read/facts";
import { cellKey } from "../write-lane/batches";
import { writeCells, type CellsNow } from "../write-lane/cells";
import { BLANK } from "../write-lane/content";
import type { InsertEdit } from "../write-lane/edit";
import { queueMergedColumns } from "./merged-columns";
import type { Placement } from "./placement";
import { queueListRules, queueOwnRules, setListRules, type ListRule } from "./validation";

/** What the new row takes over from the row beside it. */
interface Pattern {
  /** Number formats by column, from `left` on. */
  readonly numberFormats: readonly unknown[];
  readonly rules: readonly ListRule[];
  /** In points; null: fitted to the new row's text. */
  readonly height: number | null;
}

const NO_PATTERN: Pattern = { numberFormats: [], rules: [], height: null };
/** Heights are whole pixels at the user's scaling, so equal rows can differ by a little. */
const SAME_HEIGHT = 0.5;

export interface InsertSignals {
  /** Before the row is inserted, with what of the edit can be made. */
  readonly onInsert: (edit: InsertEdit) => void;
  /** Before cells are written. */
  readonly onWrite: (areas: readonly Area[]) => void;
}

/**
 * Inserts one row and fills it: formats, height and drop-down lists of the row that it takes after, then its cells, each
 * read back. A row below an Excel table makes the table grow: Excel does so when values appear directly below it
 * (learn.microsoft.com, "Coauthoring in Excel add-ins"), which also spares co-authors the conflicts of
 * `TableRowCollection.add`; where it did not, the table is resized. `snapshot`: the sheet as it stands.
 */
export async function insertRow(
  session: Session,
  sheet: Excel.Worksheet,
  wanted: InsertEdit,
  placement: Placement,
  snapshot: SheetSnapshot,
  oneByOne: boolean,
  signals: InsertSignals,
): Promise<{ readonly edit: InsertEdit; readonly written: CellsNow }> {
  const { left, right } = placement;
  const row: Area = { top: wanted.row, left, bottom: wanted.row, right };
  const possible = queueMergedColumns(sheet, wanted, placement, snapshot);
  const pattern = await readPattern(session, sheet, wanted, placement);
  const edit = possible();
  signals.onInsert(edit);
  const target = rangeOf(sheet, placement.extent === "row" ? row : { ...row, ...placement.extent });
  (placement.extent === "row" ? target.getEntireRow() : target).insert("Down");
  const missing = takeAfter(sheet, edit, placement, pattern);
  await session.sync();
  setListRules(sheet, edit.row, missing());
  const writes = edit.cells.map(({ column, put }) => ({
    row: edit.row,
    column,
    put,
    before: { content: BLANK, textFormat: pattern.numberFormats[column - left] === "@" },
  }));
  const written = await writeCells(session, sheet, writes, oneByOne, (_, areas) => signals.onWrite(areas));
  if (placement.extent === "row" && pattern.height === null) {
    rangeOf(sheet, row).format.autofitRows();
  }
  await session.sync();
  if (placement.table && placement.append) {
    await grow(session, sheet, placement.table, edit.row);
  }
  return { edit, written };
}

async function readPattern(
  session: Session,
  sheet: Excel.Worksheet,
  { formatFrom }: InsertEdit,
  { left, right }: Placement,
): Promise<Pattern> {
  if (formatFrom === null) {
    await session.sync();
    return NO_PATTERN;
  }
  const row = (top: number): Excel.Range => rangeOf(sheet, { top, left, bottom: top, right });
  const source = row(formatFrom).load("numberFormat");
  const height = source.format.load("rowHeight");
  const beside = row(formatFrom > 0 ? formatFrom - 1 : formatFrom + 1).format.load("rowHeight");
  const rules = queueListRules(sheet, formatFrom, left, right);
  sheet.load("standardHeight");
  await session.sync();
  const numberFormats = (source.numberFormat as unknown[][] | null)?.[0] ?? [];
  // Rows of one height were made so on purpose; rows of different heights follow their texts.
  const onPurpose =
    Math.abs(height.rowHeight - beside.rowHeight) < SAME_HEIGHT &&
    Math.abs(height.rowHeight - sheet.standardHeight) >= SAME_HEIGHT;
  return { numberFormats, rules: rules(), height: onPurpose ? height.rowHeight : null };
}

/**
 * Queues the looks of the new row; the returned function gives the lists that it still lacks.
 * Assumption (Excel): formats are copied with their conditional formats, so marks come along until the next highlight.
 * Assumption (Excel): formats of cells that share a merged area with rows above are copied without merging anything.
 */
function takeAfter(
  sheet: Excel.Worksheet,
  edit: InsertEdit,
  { left, right, extent }: Placement,
  pattern: Pattern,
): () => ListRule[] {
  if (edit.formatFrom === null) {
    return () => [];
  }
  const from = edit.formatFrom >= edit.row ? edit.formatFrom + 1 : edit.formatFrom;
  const row = (top: number): Excel.Range => rangeOf(sheet, { top, left, bottom: top, right });
  row(edit.row).copyFrom(row(from), "Formats");
  if (extent === "row" && pattern.height !== null) {
    row(edit.row).format.rowHeight = pattern.height;
  }
  return queueOwnRules(sheet, edit.row, pattern.rules);
}

async function grow(session: Session, sheet: Excel.Worksheet, table: ListObject, row: number): Promise<void> {
  const item = sheet.tables.getItem(table.id);
  const area = async (): Promise<Area> => {
    const range = item.getRange().load("rowIndex,columnIndex,rowCount,columnCount");
    await session.sync();
    return rangeArea(range);
  };
  const now = await area();
  if (now.bottom >= row) {
    return;
  }
  if (!supportsExcelApi("1.13")) {
    throw stop("not-supported", `table ${table.name} does not grow, and Table.resize needs ExcelApi 1.13`);
  }
  item.resize(areaAddress({ ...now, bottom: row }));
  if ((await area()).bottom < row) {
    throw stop("no-room", `table ${table.name} cannot take row ${row + 1}`, { row: row + 1 });
  }
}

/** What the row's cells hold after the insertion, by column. */
export function insertedCells(edit: InsertEdit, written: CellsNow): InsertEdit["cells"] {
  return edit.cells.map(({ column, put }) => ({
    column,
    put: written.get(cellKey({ row: edit.row, column }))?.content ?? put,
  }));
}
