import { type PointerEvent, type MouseEvent, type RefObject, type UIEvent, useRef } from "react";
import { COLUMN_COUNT, ROW_COUNT } from "../../package/references";
import { holds, type Place } from "./address";
import type { GridController } from "./controller";
import { dragScroll, type HeaderSize, type Hit, hitTest, selectionFor } from "./pointer";
import type { Windows } from "./use-windows";

/** The grid's mouse and touch handling as props of its scrolling element. */
export function useGridPointer(
  scroller: RefObject<HTMLDivElement | null>,
  windows: Windows,
  header: HeaderSize,
  controller: GridController,
) {
  const dragging = useRef(false);
  const latest = useRef(windows);
  latest.current = windows;

  const hitAt = (event: { clientX: number; clientY: number }) => {
    return scroller.current && hitTest(event, scroller.current, latest.current, header);
  };
  /** Scroll bars and the editor's own text are the browser's affair. */
  const isOurs = (event: MouseEvent) => {
    const element = scroller.current;
    if (!element || (event.target instanceof Element && event.target.closest("textarea, button")))
      return false;
    const rect = element.getBoundingClientRect();
    return event.clientX < rect.left + element.clientWidth && event.clientY < rect.top + element.clientHeight;
  };

  return {
    onPointerDown: (event: PointerEvent<HTMLDivElement>) => {
      const hit = isOurs(event) ? hitAt(event) : null;
      if (!hit || (event.button !== 0 && event.button !== 2)) return;
      if (!controller.commit(null)) return;
      scroller.current?.focus({ preventScroll: true });
      event.preventDefault();
      const inside = event.button === 2 && holds(controller.area, hit.place);
      if (!inside) controller.select(selectionFor(hit, controller, event.shiftKey), false);
      // A finger scrolls instead.
      dragging.current = event.button === 0 && event.pointerType !== "touch";
      if (dragging.current) event.currentTarget.setPointerCapture(event.pointerId);
    },
    onPointerMove: (event: PointerEvent<HTMLDivElement>) => {
      if (!dragging.current || !scroller.current) return;
      dragScroll(event, scroller.current);
      const hit = hitAt(event);
      if (!hit) return;
      const { selection } = controller.store.get();
      const next = selectionFor({ ...hit, zone: zoneOf(selection.reach) }, controller, true);
      const same = next.reach.row === selection.reach.row && next.reach.column === selection.reach.column;
      if (!same) controller.select(next, false);
    },
    onPointerUp: () => {
      dragging.current = false;
    },
    onDoubleClick: (event: MouseEvent) => {
      if (isOurs(event) && hitAt(event)?.zone === "cell") controller.startEdit("cell");
    },
    onContextMenu: (event: MouseEvent) => {
      if (!isOurs(event)) return;
      event.preventDefault();
      controller.openMenu({ kind: "row", x: event.clientX, y: event.clientY });
    },
    onClick: (event: MouseEvent) => {
      const button = event.target instanceof Element ? event.target.closest(".filter-button") : null;
      const hit = button && hitAt(event);
      const filter = hit && controller.filterButton(hit.place);
      if (!button || !filter) return;
      const { left, bottom } = button.getBoundingClientRect();
      controller.openMenu({ kind: "filter", x: left, y: bottom + 2, button: filter });
    },
    onScroll: (event: UIEvent<HTMLDivElement>) => {
      const { scrollTop, scrollHeight, clientHeight } = event.currentTarget;
      const { view } = controller.store.get();
      if (scrollTop + clientHeight >= scrollHeight - 2)
        controller.extendReach(view.rows.lineAt(view.rows.count - 1), 0);
    },
  };
}

/** A drag that began on a row number goes on selecting rows, wherever the pointer is; the same for columns. */
function zoneOf(reach: Place): Hit["zone"] {
  const rows = reach.column === COLUMN_COUNT - 1;
  const columns = reach.row === ROW_COUNT - 1;
  if (rows && columns) return "corner";
  if (rows) return "row";
  if (columns) return "column";
  return "cell";
}
