import type { Area, SheetSnapshot } from "../../table/snapshot";
import type { MarkPicture, PicturedMark } from "../gateway-marks";
import { groupCells, height, width, type Cell } from "../office/areas";
import { anchorRows } from "../write-lane/anchor";

/** A mark as it is to be put on the sheet. */
export interface PlacedMark extends PicturedMark {
  readonly cells: number;
}

/** The marks as far as they stand on rows that were read; a mark that was dragged or copied elsewhere has no row to tell. */
export function inReach(marks: readonly PicturedMark[], { top, values }: SheetSnapshot): PicturedMark[] {
  const bottom = top + values.length - 1;
  return marks.flatMap((mark) => {
    const areas = mark.areas
      .filter((area) => area.bottom >= top && area.top <= bottom)
      .map((area): Area => ({
        ...area,
        top: Math.max(top, area.top),
        bottom: Math.min(bottom, area.bottom),
      }));
    return areas.length === 0 ? [] : [{ ...mark, areas }];
  });
}

/** The marks on the rows that they stood on, where these are now; `lost`: cells whose row is not found. */
export function placedAgain(
  { marks, basis }: MarkPicture,
  now: SheetSnapshot,
): { readonly marks: readonly PlacedMark[]; readonly lost: number } {
  const rows = new Set(marks.flatMap(({ areas }) => areas.flatMap(rowsOf)));
  const anchors = anchorRows(basis, [...rows], now);
  let lost = 0;
  const placed = marks.flatMap(({ areas, ...mark }) => {
    const cells = areas.flatMap((area) =>
      rowsOf(area).flatMap((row): Cell[] => {
        const place = anchors.get(row) ?? null;
        if (place === null) lost += width(area);
        return place === null
          ? []
          : Array.from({ length: width(area) }, (_, index) => ({ row: place, column: area.left + index }));
      }),
    );
    return cells.length === 0 ? [] : [{ ...mark, areas: groupCells(cells), cells: cells.length }];
  });
  return { marks: placed, lost };
}

function rowsOf(area: Area): number[] {
  return Array.from({ length: height(area) }, (_, index) => area.top + index);
}
