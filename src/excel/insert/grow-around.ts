import type { Area } from "../../table/snapshot";
import { rangeArea, rangeOf } from "../read/facts";
import type { InsertBlock } from "../write-lane/row-block";

/** What of a sheet goes on over rows that are added just below it, once it is told to. */
export interface Around {
  /** The sheet's own filter, without criteria; null: none, or one that hides rows. */
  readonly filter: Area | null;
  /** The print area, where it is one block. */
  readonly print: Area | null;
}

const AREA = "rowIndex,columnIndex,rowCount,columnCount";

/**
 * Queues reading the sheet's filter and print area; Excel stretches both over rows that are inserted inside them, not over
 * rows below their last one. A filter with criteria is left alone, as under a row that is typed there: to set it anew would hide
 * and show rows of the user's, the new one among them, and Excel does not take all of its own criteria back (office-js #1226).
 * Assumption (Excel): applied again, a filter takes in the rows right below it, as it does with a file (PHPExcel #235).
 */
export function queueAreasAround(sheet: Excel.Worksheet): () => Around {
  const filter = sheet.autoFilter.load("enabled,isDataFiltered");
  const range = filter.getRangeOrNullObject().load(AREA);
  const print = sheet.pageLayout.getPrintAreaOrNullObject();
  const areas = print.areas.load("items/rowIndex,items/columnIndex,items/rowCount,items/columnCount");
  return () => {
    const isPlain = filter.enabled && !filter.isDataFiltered && !range.isNullObject;
    const [first, ...others] = print.isNullObject ? [] : areas.items;
    return {
      filter: isPlain ? rangeArea(range) : null,
      print: first && others.length === 0 ? rangeArea(first) : null,
    };
  };
}

interface PlacedBlock {
  readonly block: InsertBlock;
  readonly first: number;
}

/**
 * Queues making filter and print area longer over new rows just below them; to be queued when all rows are in. What takes the
 * rows away again takes the growth away too.
 * Assumption (Excel): `autoFilter.apply` without a column puts a filter without criteria on the longer range.
 */
export function queueGrowthAround(
  sheet: Excel.Worksheet,
  { filter, print }: Around,
  placed: readonly PlacedBlock[],
): void {
  const longerFilter = filter && longer(filter, placed);
  if (longerFilter) sheet.autoFilter.apply(rangeOf(sheet, longerFilter));
  const longerPrint = print && longer(print, placed);
  if (longerPrint) sheet.pageLayout.setPrintArea(rangeOf(sheet, longerPrint));
}

/** The area with the new rows just below it, as it is numbered when all are in; null when there are none. */
function longer(area: Area, placed: readonly PlacedBlock[]): Area | null {
  const below = placed.filter(
    ({ block: { row, placement } }) =>
      row === area.bottom + 1 && placement.left <= area.right && placement.right >= area.left,
  );
  if (below.length === 0) return null;
  const above = placed.filter(({ block }) => block.row <= area.top);
  const moved = above.reduce((sum, { block }) => sum + block.edits.length, 0);
  return {
    ...area,
    top: area.top + moved,
    bottom: Math.max(...below.map(({ block, first }) => first + block.edits.length - 1)),
  };
}
