import { memo } from "react";
import type { Place } from "./address";
import { CellElement } from "./cell-element";
import type { MergeIndex } from "./merge-index";
import type { Painter } from "./painter";
import type { Line } from "./use-windows";

interface GridRowProps {
  readonly row: number;
  readonly top: number;
  readonly height: number;
  readonly frozen: readonly Line[];
  readonly visible: readonly Line[];
  readonly headerWidth: number;
  readonly fixedWidth: number;
  readonly width: number;
  readonly painter: Painter;
  readonly merged: MergeIndex;
  /** Selected columns of this row; -1 for none. */
  readonly selectedFrom: number;
  readonly selectedTo: number;
  readonly filterLabel: string;
  readonly readOnly: boolean;
}

/** One row: its number and frozen cells, which stay at the left, and the cells in the window. */
export const GridRow = memo(function GridRow(props: GridRowProps) {
  const { row, top, height, frozen, visible, headerWidth, fixedWidth, width, selectedFrom } = props;
  const chosen = selectedFrom >= 0;
  return (
    <div role="row" className="grid-row" aria-rowindex={row + 1} style={{ top, height, width }}>
      <div className="row-fixed" style={{ width: fixedWidth }}>
        <div
          role="rowheader"
          className={`row-number${chosen ? " row-number-on" : ""}${props.painter.isFiltered(row) ? " row-number-filtered" : ""}`}
          style={{ width: headerWidth, height }}
          data-row={row}
        >
          {row + 1}
        </div>
        {frozen.map((line) => cellOf(props, line))}
      </div>
      {visible.map((line) => cellOf(props, line))}
    </div>
  );
});

/** Cells of merged blocks are drawn in a layer of their own. */
function cellOf(props: GridRowProps, { line, start, size }: Line) {
  const place: Place = { row: props.row, column: line };
  if (props.merged.at(place)) return null;
  return (
    <CellElement
      key={line}
      place={place}
      painted={props.painter.cell(place)}
      selected={line >= props.selectedFrom && line <= props.selectedTo}
      box={{ left: start, top: 0, width: size, height: props.height }}
      filterLabel={props.filterLabel}
      readOnly={props.readOnly}
    />
  );
}
