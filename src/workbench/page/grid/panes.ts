import type { Area } from "../../package/area";
import { COLUMN_COUNT, ROW_COUNT, intersection } from "../../package/references";
import type { SheetView } from "./sheet-view";
import type { Windows } from "./use-windows";

/** A pane of the window: frozen rows stay at the top, frozen columns at the left, "corner" is both, "body" scrolls. */
export type PaneName = "body" | "top" | "left" | "corner";

export interface PaneLayout {
  readonly name: PaneName;
  /** The cells that this pane can show. */
  readonly cells: Area;
}

/** The panes that a sheet has; without frozen lines the body alone. */
export function panesOf(view: SheetView): PaneLayout[] {
  const rows = view.frozenRows > 0 ? view.sheet.frozen.rows : 0;
  const columns = view.frozenColumns > 0 ? view.sheet.frozen.columns : 0;
  const far = { bottom: ROW_COUNT - 1, right: COLUMN_COUNT - 1 };
  const panes: PaneLayout[] = [{ name: "body", cells: { top: rows, left: columns, ...far } }];
  if (rows > 0)
    panes.push({ name: "top", cells: { top: 0, left: columns, bottom: rows - 1, right: far.right } });
  if (columns > 0) {
    panes.push({ name: "left", cells: { top: rows, left: 0, bottom: far.bottom, right: columns - 1 } });
  }
  if (rows > 0 && columns > 0) {
    panes.push({ name: "corner", cells: { top: 0, left: 0, bottom: rows - 1, right: columns - 1 } });
  }
  return panes;
}

/** A rectangle on the canvas in pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where a block of cells lies on the canvas. */
export function boxOf(area: Area, { rows, columns }: Windows): Box {
  const top = rows.span(area.top).start;
  const left = columns.span(area.left).start;
  const lastRow = rows.span(area.bottom);
  const lastColumn = columns.span(area.right);
  return {
    top,
    left,
    width: lastColumn.start + lastColumn.size - left,
    height: lastRow.start + lastRow.size - top,
  };
}

/** The part of a block that a pane shows, with the sides at which the block itself ends there. */
export interface PanePart {
  readonly area: Area;
  readonly sides: {
    readonly top: boolean;
    readonly right: boolean;
    readonly bottom: boolean;
    readonly left: boolean;
  };
}

/** Null when the pane shows nothing of the block. */
export function partIn(pane: PaneLayout, block: Area): PanePart | null {
  const area = intersection(pane.cells, block);
  return (
    area && {
      area,
      sides: {
        top: area.top === block.top,
        right: area.right === block.right,
        bottom: area.bottom === block.bottom,
        left: area.left === block.left,
      },
    }
  );
}
