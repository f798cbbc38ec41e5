import { COLUMN_COUNT, ROW_COUNT } from "../../package/references";
import { type Place } from "./address";
import type { GridController } from "./controller";
import { type GridSelection, selectPlace } from "./selection";
import type { Windows } from "./use-windows";

/** What lies under the pointer. */
export interface Hit {
  readonly zone: "cell" | "row" | "column" | "corner";
  readonly place: Place;
}

/** Sizes of the headers in pixels. */
export interface HeaderSize {
  readonly width: number;
  readonly height: number;
}

/** Finds the cell or header under a point of the window; frozen rows and columns do not scroll. */
export function hitTest(
  point: { readonly clientX: number; readonly clientY: number },
  scroller: HTMLElement,
  { rows, columns }: Windows,
  header: HeaderSize,
): Hit {
  const rect = scroller.getBoundingClientRect();
  const x = point.clientX - rect.left;
  const y = point.clientY - rect.top;
  const column = columns.lineAt(x < columns.frozenEnd ? Math.max(x, header.width) : x + scroller.scrollLeft);
  const row = rows.lineAt(y < rows.frozenEnd ? Math.max(y, header.height) : y + scroller.scrollTop);
  const inRows = x < header.width;
  const inColumns = y < header.height;
  const zone = inRows && inColumns ? "corner" : inRows ? "row" : inColumns ? "column" : "cell";
  return { zone, place: { row, column } };
}

/** The selection that a press (or, with `extend`, a drag or Shift+press) on a hit gives. */
export function selectionFor(hit: Hit, controller: GridController, extend: boolean): GridSelection {
  const { selection, view } = controller.store.get();
  const { row, column } = hit.place;
  const far: Place = {
    row: hit.zone === "column" || hit.zone === "corner" ? ROW_COUNT - 1 : row,
    column: hit.zone === "row" || hit.zone === "corner" ? COLUMN_COUNT - 1 : column,
  };
  if (extend) return { ...selection, reach: far };
  if (hit.zone === "cell") return selectPlace(hit.place, view.merges);
  const first: Place = {
    row: hit.zone === "row" ? row : 0,
    column: hit.zone === "column" ? column : 0,
  };
  return { active: first, anchor: first, reach: far };
}

/** How far to scroll while a drag is outside the window, in pixels a step. */
export function dragScroll(
  point: { readonly clientX: number; readonly clientY: number },
  scroller: HTMLElement,
): void {
  const rect = scroller.getBoundingClientRect();
  const step = 24;
  const x = point.clientX > rect.right - 20 ? step : point.clientX < rect.left ? -step : 0;
  const y = point.clientY > rect.bottom - 20 ? step : point.clientY < rect.top ? -step : 0;
  if (x !== 0 || y !== 0) scroller.scrollBy(x, y);
}
