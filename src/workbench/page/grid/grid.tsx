import { useMemo, useRef, useSyncExternalStore } from "react";
import { useTexts } from "../use-texts";
import { cellId } from "./cell-element";
import { ColumnHeaders } from "./column-headers";
import type { GridController } from "./controller";
import { gridInput } from "./grid-input";
import { GridRow } from "./grid-row";
import { PaneLayer } from "./pane-layer";
import { Painter } from "./painter";
import { type PaneName, panesOf } from "./panes";
import type { HeaderSize } from "./pointer";
import { wholeCell } from "./selection";
import { canvasMeasure } from "./text-measure";
import { useGridPointer } from "./use-grid-pointer";
import { useFocusAfterEditing, useOwnPosition, useReveal } from "./use-reveal";
import { type Axis, HEADER_HEIGHT, type Line, rowHeaderWidth, useWindows, type Windows } from "./use-windows";

const measure = canvasMeasure();

/**
 * The sheet on the screen. Only the rows and columns in the window are in the page; frozen ones stay by `position:
 * sticky`. The keyboard focus is on the grid as a whole, the active cell is its active descendant.
 */
export function Grid({ controller }: { controller: GridController }) {
  const scroller = useRef<HTMLDivElement>(null);
  const state = useSyncExternalStore(controller.store.subscribe, controller.store.get);
  const { view, painted, selection, editing } = state;
  const zoom = state.zoom / 100;
  const windows = useWindows(scroller, view, painted, zoom, measure);
  const header = { width: rowHeaderWidth(view, zoom), height: Math.round(HEADER_HEIGHT * zoom) };
  const pointer = useGridPointer(scroller, windows, header, controller);
  useOwnPosition(scroller, view.sheet.id);
  useReveal(scroller, state, windows);
  useFocusAfterEditing(scroller, editing !== null);
  const active = wholeCell(selection.active, view.merges);
  const inPage = isDrawn(windows.rows, active.top) && isDrawn(windows.columns, active.left);
  return (
    <div
      ref={scroller}
      className="grid"
      role="grid"
      tabIndex={0}
      aria-label={view.sheet.name}
      aria-rowcount={view.rows.count}
      aria-colcount={view.columns.count}
      aria-multiselectable="true"
      aria-activedescendant={inPage ? cellId({ row: active.top, column: active.left }) : undefined}
      aria-readonly={controller.host.viewOnly}
      data-landmark="grid"
      style={{ ["--zoom" as string]: zoom }}
      {...gridInput(controller, windows)}
      {...pointer}
    >
      <GridCanvas controller={controller} windows={windows} header={header} />
    </div>
  );
}

/** Whether a line is among those that are in the page now. */
function isDrawn({ frozen, visible }: Axis, line: number): boolean {
  return [...frozen, ...visible].some((one) => one.line === line);
}

interface GridCanvasProps {
  readonly controller: GridController;
  readonly windows: Windows;
  readonly header: HeaderSize;
}

/** Rows, headers and layers at their places on the whole sheet's canvas. */
function GridCanvas({ controller, windows, header }: GridCanvasProps) {
  const { view, painted, zoom } = controller.store.get();
  const { rows, columns } = windows;
  const { left, right } = controller.area;
  const painter = useMemo(
    () => new Painter(view, zoom / 100, measure),
    // A change of cells keeps the view: `painted` counts changes.
    // eslint-disable-next-line react-hooks/exhaustive-deps -- `painted` counts changes
    [view, zoom, painted],
  );
  const rowOf = useRow(controller, windows, header, painter);
  const layer = useLayer(controller, windows, painter);
  return (
    <div className="grid-canvas" role="presentation" style={{ width: columns.total, height: rows.total }}>
      <div className="grid-top" role="presentation">
        <ColumnHeaders columns={columns} header={header} from={left} to={right} />
        {rows.frozen.map(rowOf)}
        {layer("top")}
        {view.frozenRows > 0 && (
          <div className="freeze-line-row" style={{ top: rows.frozenEnd, width: columns.total }} />
        )}
        <div className="grid-corner" role="presentation">
          {layer("corner")}
        </div>
      </div>
      <div className="grid-left" role="presentation">
        {layer("left")}
        {view.frozenColumns > 0 && (
          <div className="freeze-line-column" style={{ left: columns.frozenEnd, height: rows.total }} />
        )}
      </div>
      {rows.visible.map(rowOf)}
      {layer("body")}
    </div>
  );
}

function useRow(controller: GridController, { columns }: Windows, header: HeaderSize, painter: Painter) {
  const texts = useTexts();
  const { view } = controller.store.get();
  const area = controller.area;
  return function row({ line, start, size }: Line) {
    const chosen = line >= area.top && line <= area.bottom;
    return (
      <GridRow
        key={line}
        row={line}
        top={start}
        height={size}
        frozen={columns.frozen}
        visible={columns.visible}
        headerWidth={header.width}
        fixedWidth={columns.frozenEnd}
        width={columns.total}
        painter={painter}
        merged={view.merged}
        selectedFrom={chosen ? area.left : -1}
        selectedTo={chosen ? area.right : -1}
        filterLabel={texts.filterButton}
        readOnly={controller.host.viewOnly}
      />
    );
  };
}

function useLayer(controller: GridController, windows: Windows, painter: Painter) {
  const texts = useTexts();
  const { view, selection, editing } = controller.store.get();
  const panes = panesOf(view);
  return function layer(name: PaneName) {
    const pane = panes.find((one) => one.name === name);
    return (
      pane && (
        <PaneLayer
          {...{ pane, view, windows, painter, controller, editing }}
          selected={controller.area}
          active={wholeCell(selection.active, view.merges)}
          filterLabel={texts.filterButton}
          editorLabel={texts.editCell}
          readOnly={controller.host.viewOnly}
        />
      )
    );
  };
}
