import { COLUMN_COUNT, ROW_COUNT } from "../../package/references";
import { type Place } from "./address";
import { clearCells } from "./block-actions";
import type { GridController } from "./controller";
import { type Direction, move, selectArea, selectPlace } from "./selection";

/** A pressed key, as far as the grid looks at it. */
export interface GridKey {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowUp: "up",
  ArrowDown: "down",
  ArrowLeft: "left",
  ArrowRight: "right",
};

/** What a key needs to know of the screen. */
export interface GridScreen {
  /** Whole rows in the window. */
  readonly pageRows: number;
  /** Where a menu of the active cell opens, in CSS pixels. */
  menuPoint(): { readonly x: number; readonly y: number };
}

/**
 * Does what a key means on the grid. False when it means nothing here, so that the browser may have it; a printable
 * character opens the editor and is left to the browser, which then types it there (input methods keep working).
 */
export function handleGridKey(event: GridKey, controller: GridController, screen: GridScreen): boolean {
  const ctrl = event.ctrlKey || event.metaKey;
  const arrow = ARROWS[event.key];
  if (arrow) return handleArrow(arrow, event, controller, screen);
  if (event.key.length === 1 || event.key === "Dead" || event.key === "Process") {
    if (ctrl) return handleShortcut(event, controller);
    if (event.altKey) return false;
    if (event.key === " " && event.shiftKey) return selectRows(controller);
    controller.startEdit("cell", "");
    return false;
  }
  return handleNamed(event, ctrl, controller, screen);
}

function handleArrow(
  direction: Direction,
  event: GridKey,
  controller: GridController,
  screen: GridScreen,
): boolean {
  const { selection, view } = controller.store.get();
  if (event.altKey) {
    const button = direction === "down" ? controller.filterButton(selection.active) : null;
    if (button) controller.openMenu({ kind: "filter", button, ...screen.menuPoint() });
    return button !== null;
  }
  const how = { jump: event.ctrlKey || event.metaKey, extend: event.shiftKey };
  controller.select(move(selection, direction, view, how));
  return true;
}

function handleShortcut(event: GridKey, controller: GridController): boolean {
  const { selection } = controller.store.get();
  if (event.key === " ") {
    const { left, right } = controller.area;
    controller.select(
      { ...selection, anchor: { row: 0, column: left }, reach: { row: ROW_COUNT - 1, column: right } },
      false,
    );
    return true;
  }
  if (event.key.toLowerCase() !== "a") return false;
  const used = controller.sheet.usedArea(false);
  if (used) controller.select({ ...selectArea(used), active: selection.active }, false);
  return true;
}

function selectRows(controller: GridController): boolean {
  const { selection } = controller.store.get();
  const { top, bottom } = controller.area;
  controller.select(
    { ...selection, anchor: { row: top, column: 0 }, reach: { row: bottom, column: COLUMN_COUNT - 1 } },
    false,
  );
  return true;
}

function handleNamed(event: GridKey, ctrl: boolean, controller: GridController, screen: GridScreen): boolean {
  const { selection, view } = controller.store.get();
  switch (event.key) {
    case "Tab":
      controller.advance(event.shiftKey ? "left" : "right");
      return true;
    case "Enter":
      controller.advance(event.shiftKey ? "up" : "down");
      return true;
    case "PageDown":
    case "PageUp": {
      const direction = event.key === "PageDown" ? "down" : "up";
      controller.select(move(selection, direction, view, { extend: event.shiftKey, times: screen.pageRows }));
      return true;
    }
    case "Home":
    case "End":
      goToEnd(event, ctrl, controller);
      return true;
    case "F2":
      controller.startEdit("cell");
      return true;
    case "Delete":
      clearCells(controller);
      return true;
    case "Backspace":
      controller.startEdit("cell", "");
      return true;
    case "ContextMenu":
      controller.openMenu({ kind: "row", ...screen.menuPoint() });
      return true;
    case "F10":
      if (event.shiftKey) controller.openMenu({ kind: "row", ...screen.menuPoint() });
      return event.shiftKey;
    default:
      return false;
  }
}

/** Home: the row's first cell; Ctrl+Home: the sheet's (below frozen panes); End: the last used one. */
function goToEnd(event: GridKey, ctrl: boolean, controller: GridController): void {
  const { selection, view } = controller.store.get();
  const from = event.shiftKey ? selection.reach : selection.active;
  const { frozen } = view.sheet;
  const used = view.used ?? { top: 0, left: 0, bottom: 0, right: 0 };
  const home: Place = {
    row: ctrl ? frozen.rows : from.row,
    column: ctrl || from.column > frozen.columns ? frozen.columns : 0,
  };
  const end: Place = { row: ctrl ? used.bottom : from.row, column: used.right };
  const to = event.key === "Home" ? home : end;
  controller.select(event.shiftKey ? { ...selection, reach: to } : selectPlace(to, view.merges));
}
