import { isType } from "../container/relationships";
import type { SheetModel } from "../sheet/sheet-model";
import { settleHeaders, type HeaderCells } from "../tables/headers";
import { columnAttribute, columnName, readTables, type OpenTable } from "../tables/read-table";
import { child, childrenNamed, serializeDocument } from "../xml/element";
import type { Book } from "./book";
import { mapFormulasOfBook } from "./sheet-references";

/**
 * Lets a table's column take the name that was just written in its header cell, as Excel does: a file in which the two differ is
 * repaired. Formulas that name the column follow. Nothing happens outside header cells.
 */
export function followHeader(
  book: Book,
  sheet: SheetModel,
  row: number,
  column: number,
  cells: HeaderCells,
): void {
  if (!book.parts.relationships(sheet.path).some((link) => isType(link, "table"))) return;
  const table = readTables(book.parts, sheet.path).find(({ state: { area, hasHeader } }) => {
    return hasHeader && row === area.top && column >= area.left && column <= area.right;
  });
  if (table !== undefined) renameColumns(book, table, settleHeaders(table.state.area, cells));
}

function renameColumns(book: Book, { state, part, root }: OpenTable, names: readonly string[]): void {
  const list = child(root, "tableColumns");
  const renamed = new Map<string, string>();
  for (const [at, el] of (list === null ? [] : childrenNamed(list, "tableColumn")).entries()) {
    const [old, name] = [columnName(el), names[at]];
    if (name === undefined || name === old) continue;
    el.attributes.set("name", columnAttribute(name));
    renamed.set(old.toLowerCase(), name);
  }
  if (renamed.size === 0) return;
  book.parts.setText(part.path, serializeDocument(root));
  mapFormulasOfBook(book, "[", (formula) => renameColumnsInFormula(formula, state.name, renamed));
  book.forgetFormulas();
}

/**
 * Writes new column names into the structured references of a formula: "Tabel1[Oud]", "Tabel1[[#This Row],[Oud]]". In files the
 * table's name always stands before them ([MS-XLSX] 2.2.2.1). `names` is by the old name in lower case.
 */
export function renameColumnsInFormula(
  formula: string,
  table: string,
  names: ReadonlyMap<string, string>,
): string {
  if (!formula.toLowerCase().includes(`${table.toLowerCase()}[`)) return formula;
  const name = table.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const reference = new RegExp(
    String.raw`"(?:[^"]|"")*"|(?<![\p{L}\p{N}_.])${name}\[(?:[^\[\]']|'.|\[(?:[^\[\]']|'.)*\])*\]`,
    "giu",
  );
  return formula.replace(reference, (found) =>
    found.startsWith('"') ? found : found.replace(/\[((?:[^[\]']|'.)+)\]/g, renameOne),
  );

  function renameOne(bracket: string, written: string): string {
    const renamed = names.get(written.replace(/'(.)/g, "$1").toLowerCase());
    return renamed === undefined ? bracket : `[${renamed.replace(/[[\]#'@]/g, "'$&")}]`;
  }
}
