import type { Area, SheetSnapshot } from "../../table/snapshot";
import type { CellPlace, Outcome } from "../gateway";
import { onSheet, requireSheet } from "../office/on-sheet";
import type { Runner } from "../office/run";
import type { SheetBook } from "../office/sheet-book";
import { toRow } from "../office/values";
import { stop } from "../obstacles";
import { toContent } from "../write-lane/content";
import { rowOver } from "../write-lane/snapshot-edit";
import { blockBytes, RESPONSE_BYTES } from "./blocks";
import { rangeOf } from "./facts";

/** A formula may be much longer than what it shows. */
const MARGIN = 0.4;

/** Looks which cells of an area hold a formula: where Excel gives another formula than value. */
export function readFormulas(
  run: Runner,
  book: SheetBook,
  sheetId: string,
  area: Area,
): Promise<Outcome<readonly CellPlace[]>> {
  return onSheet(run, book, sheetId, async (session, sheet) => {
    sheet.load("id");
    const found: CellPlace[] = [];
    for (const piece of piecesOf(area, book.known(sheetId)?.snapshot)) {
      const range = rangeOf(sheet, piece).load("values,formulas");
      await session.sync();
      requireSheet(sheet);
      const [values, formulas] = [range.values, range.formulas] as (unknown[][] | null)[];
      if (!values || !formulas) throw stop("too-large", `no formulas from row ${piece.top + 1}`);
      values.map(toRow).forEach((cells, index) =>
        cells.forEach((value, at) => {
          const { formula } = toContent(value, formulas[index]?.[at], null);
          if (formula !== null) found.push({ row: piece.top + index, column: piece.left + at });
        }),
      );
    }
    return found;
  });
}

/** The area in pieces that Excel can answer at once, by what was read of the sheet last. */
function piecesOf(area: Area, known: SheetSnapshot | undefined): Area[] {
  const pieces: Area[] = [];
  let [top, bytes] = [area.top, 0];
  for (let row = area.top; row <= area.bottom; row++) {
    // Everything comes twice, as value and as formula.
    const own = known ? 2 * blockBytes([rowOver(known, row, area.left, area.right - area.left + 1)]) : 0;
    if (row > top && bytes + own > RESPONSE_BYTES * MARGIN) {
      pieces.push({ ...area, top, bottom: row - 1 });
      [top, bytes] = [row, 0];
    }
    bytes += own;
  }
  return [...pieces, { ...area, top }];
}
