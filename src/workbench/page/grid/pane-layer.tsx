import type { Area } from "../../package/area";
import { holds } from "./address";
import { CellElement } from "./cell-element";
import { CellEditor } from "./cell-editor";
import { ChartLayer } from "./chart-layer";
import type { Editing, GridController } from "./controller";
import type { Painter } from "./painter";
import { boxOf, type PaneLayout, partIn } from "./panes";
import type { SheetView } from "./sheet-view";
import type { Windows } from "./use-windows";

export interface LayerProps {
  readonly pane: PaneLayout;
  readonly view: SheetView;
  readonly windows: Windows;
  readonly painter: Painter;
  readonly controller: GridController;
  readonly selected: Area;
  readonly active: Area;
  readonly editing: Editing | null;
  readonly filterLabel: string;
  readonly editorLabel: string;
  readonly readOnly: boolean;
}

/** What lies over the cells of one pane: merged cells, the selection's frame, the cell editor. */
export function PaneLayer(props: LayerProps) {
  const { pane, editing, windows, controller } = props;
  const here = editing?.where === "cell" && holds(pane.cells, editing.place);
  return (
    <>
      <MergedCells {...props} />
      <ChartLayer pane={pane} view={props.view} windows={windows} workbook={controller.host.workbook} />
      <SelectionFrame {...props} />
      {here && (
        <CellEditor
          editing={editing}
          controller={controller}
          box={boxOf(props.active, windows)}
          style={props.painter.cell(editing.place).style}
          label={props.editorLabel}
        />
      )}
    </>
  );
}

/** The rows and columns that are drawn now: merged blocks that touch none of them are left out. */
function drawnArea({ pane, windows }: LayerProps): Area | null {
  const rows = pane.name === "top" || pane.name === "corner" ? windows.rows.frozen : windows.rows.visible;
  const columns =
    pane.name === "left" || pane.name === "corner" ? windows.columns.frozen : windows.columns.visible;
  const [firstRow, lastRow] = [rows.at(0), rows.at(-1)];
  const [firstColumn, lastColumn] = [columns.at(0), columns.at(-1)];
  if (!firstRow || !lastRow || !firstColumn || !lastColumn) return null;
  return { top: firstRow.line, bottom: lastRow.line, left: firstColumn.line, right: lastColumn.line };
}

function MergedCells(props: LayerProps) {
  const { view, pane, windows, painter, selected } = props;
  const drawn = drawnArea(props);
  if (!drawn) return null;
  return view.merged.within(drawn).map((merge) => {
    const part = partIn(pane, merge);
    if (!part) return null;
    const whole = boxOf(merge, windows);
    const clip = boxOf(part.area, windows);
    if (clip.width <= 0 || clip.height <= 0) return null;
    const place = { row: merge.top, column: merge.left };
    const end = { row: merge.bottom, column: merge.right };
    const first = part.sides.top && part.sides.left;
    return (
      <div
        key={`${merge.top}-${merge.left}`}
        role="row"
        aria-rowindex={merge.top + 1}
        aria-hidden={first ? undefined : true}
        className="merged-clip"
        style={clip}
      >
        <CellElement
          place={place}
          painted={painter.cell(place, end)}
          selected={holds(selected, place)}
          box={{ ...whole, left: whole.left - clip.left, top: whole.top - clip.top }}
          span={{ rows: merge.bottom - merge.top + 1, columns: merge.right - merge.left + 1 }}
          filterLabel={props.filterLabel}
          readOnly={props.readOnly}
          copy={!first}
        />
      </div>
    );
  });
}

function SelectionFrame({ pane, windows, selected, active, editing }: LayerProps) {
  const part = partIn(pane, selected);
  if (!part) return null;
  const box = boxOf(part.area, windows);
  const hole = partIn(pane, active);
  const { top, right, bottom, left } = part.sides;
  const line = (on: boolean) => (on ? "2px solid var(--selection)" : "0");
  const several =
    selected.top !== active.top ||
    selected.left !== active.left ||
    selected.bottom !== active.bottom ||
    selected.right !== active.right;
  return (
    <>
      {several && <Shade box={box} hole={hole && boxOf(hole.area, windows)} />}
      <div
        className="selection-frame"
        style={{
          left: box.left - 1,
          top: box.top - 1,
          width: box.width + 1,
          height: box.height + 1,
          borderTop: line(top),
          borderRight: line(right),
          borderBottom: line(bottom),
          borderLeft: line(left),
        }}
      >
        {bottom && right && !editing && <span className="selection-handle" />}
      </div>
    </>
  );
}

/** Shades the selected cells but for the active one. */
function Shade({ box, hole }: { box: ReturnType<typeof boxOf>; hole: ReturnType<typeof boxOf> | null }) {
  if (!hole) return <div className="selection-shade" style={box} />;
  const x = hole.left - box.left;
  const y = hole.top - box.top;
  const outer = `0 0, ${box.width}px 0, ${box.width}px ${box.height}px, 0 ${box.height}px, 0 0`;
  const inner = `${x}px ${y}px, ${x}px ${y + hole.height}px, ${x + hole.width}px ${y + hole.height}px, ${x + hole.width}px ${y}px, ${x}px ${y}px`;
  return (
    <div className="selection-shade" style={{ ...box, clipPath: `polygon(evenodd, ${outer}, ${inner})` }} />
  );
}
