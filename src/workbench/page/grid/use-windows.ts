import { useVirtualizer, type VirtualItem, type Virtualizer } from "@tanstack/react-virtual";
import { type RefObject, useLayoutEffect, useMemo, useRef } from "react";
import { columnPixels } from "./measures";
import type { TextMeasure } from "./row-height";
import { RowHeights } from "./row-heights";
import type { SheetView } from "./sheet-view";

/** Size of the column letters and row numbers at 100 %, in pixels. */
export const HEADER_HEIGHT = 24;
const ROW_NUMBER_DIGIT = 8;

/** A stretch of one axis on the screen: the shown line's number and its place in pixels on the whole canvas. */
export interface Line {
  readonly line: number;
  readonly start: number;
  readonly size: number;
}

/** Rows or columns as they lie on the canvas. */
export interface Axis {
  /** The lines that stay in place. */
  readonly frozen: readonly Line[];
  /** The lines in (and just outside) the window, without frozen ones. */
  readonly visible: readonly Line[];
  /** Where the frozen lines end. */
  readonly frozenEnd: number;
  /** Length of the whole canvas. */
  readonly total: number;
  /** Where a line lies; a hidden one has no size and lies at the next shown line. */
  span(line: number): { readonly start: number; readonly size: number };
  /** The line at a distance from the canvas's start. */
  lineAt(offset: number): number;
}

export interface Windows {
  readonly rows: Axis;
  readonly columns: Axis;
  /** Fits the rows around one that is about to be shown, so that its place is known. */
  settle(row: number): void;
}

/** Width of the row numbers, wide enough for the sheet's last row. */
export function rowHeaderWidth(view: SheetView, zoom: number): number {
  const digits = String(view.rows.lineAt(view.rows.count - 1) + 1).length;
  return Math.round((Math.max(3, digits) * ROW_NUMBER_DIGIT + 14) * zoom);
}

type GridVirtualizer = Virtualizer<HTMLDivElement, Element>;

/**
 * Which rows and columns are on the screen, and where. Rows without a height of their own are fitted as they come into
 * view; the virtualiser keeps the scroll position while they grow.
 * @param zoom 1 is 100 %
 */
export function useWindows(
  scroller: RefObject<HTMLDivElement | null>,
  view: SheetView,
  painted: number,
  zoom: number,
  measure: TextMeasure,
): Windows {
  const held = useRef<RowHeights | null>(null);
  const heights = useMemo(() => {
    const made = held.current ?? new RowHeights(view, measure);
    made.renew(view);
    held.current = made;
    return made;
    // A change of cells can change heights, although the structure stays: `painted` counts changes.
  }, [view, measure, painted]);

  const scaled = (pixels: number) => Math.round(pixels * zoom);
  const rows = useVirtualizer<HTMLDivElement, Element>({
    count: view.rows.count,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => scaled(heights.estimate(view.rows.lineAt(index))),
    overscan: 4,
    paddingStart: scaled(HEADER_HEIGHT),
  });
  const columns = useVirtualizer<HTMLDivElement, Element>({
    horizontal: true,
    count: view.columns.count,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => scaled(columnPixels(view.sheet.column(view.columns.lineAt(index)).width)),
    overscan: 2,
    paddingStart: rowHeaderWidth(view, zoom),
  });

  useLayoutEffect(() => {
    rows.measure();
    columns.measure();
  }, [rows, columns, view, zoom]);

  // The virtualiser would correct the scroll position while React commits; `keepPlace` does it instead.
  rows.shouldAdjustScrollPositionOnItemSizeChange = () => false;
  const fit = (index: number) => {
    const size = scaled(heights.fit(view.rows.lineAt(index)));
    if (rows.measurementsCache[index]?.size !== size) rows.resizeItem(index, size);
  };
  const items = rows.getVirtualItems();
  useLayoutEffect(() => {
    const anchor = items.find(({ start }) => start >= (rows.scrollOffset ?? 0));
    for (let index = 0; index < view.frozenRows; index += 1) fit(index);
    for (const { index } of items) fit(index);
    keepPlace(rows, anchor);
  });

  return {
    rows: axisOf(rows, view.rows, view.frozenRows),
    columns: axisOf(columns, view.columns, view.frozenColumns),
    settle: (row) => {
      const middle = view.rows.indexOf(row);
      const last = Math.min(view.rows.count - 1, middle + AROUND);
      for (let index = Math.max(0, middle - AROUND); index <= last; index += 1) fit(index);
    },
  };
}

/** More rows than a tall screen shows. */
const AROUND = 60;

/** Rows above the window grew while they were fitted: scrolls by as much, so that what is on the screen stays there. */
function keepPlace(rows: GridVirtualizer, anchor: VirtualItem | undefined): void {
  if (!anchor) return;
  rows.getTotalSize();
  const moved = (rows.measurementsCache[anchor.index]?.start ?? anchor.start) - anchor.start;
  if (moved !== 0 && rows.scrollElement) rows.scrollElement.scrollTop += moved;
}

function axisOf(virtualizer: GridVirtualizer, lines: SheetView["rows"], frozenCount: number): Axis {
  const items = virtualizer.getVirtualItems();
  const all = virtualizer.measurementsCache;
  const toLine = ({ index, start, size }: { index: number; start: number; size: number }): Line => {
    return { line: lines.lineAt(index), start, size };
  };
  const frozen: Line[] = [];
  for (let index = 0; index < frozenCount; index += 1) {
    const item = all[index];
    if (item) frozen.push(toLine(item));
  }
  const last = frozen.at(-1);
  const total = virtualizer.getTotalSize();
  return {
    frozen,
    visible: items.filter(({ index }) => index >= frozenCount).map(toLine),
    frozenEnd: last ? last.start + last.size : virtualizer.options.paddingStart,
    total,
    span: (line) => {
      const index = lines.indexOf(line);
      const item = all[Math.min(index, lines.count - 1)];
      if (!item) return { start: total, size: 0 };
      if (index >= lines.count) return { start: total, size: 0 };
      return { start: item.start, size: lines.lineAt(index) === line ? item.size : 0 };
    },
    lineAt: (offset) => lines.lineAt(virtualizer.getVirtualItemForOffset(offset)?.index ?? 0),
  };
}
