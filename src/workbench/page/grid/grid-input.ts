import type { ClipboardEvent, KeyboardEvent } from "react";
import { flushSync } from "react-dom";
import { cellId } from "./cell-element";
import { clearCells, copyCells, pasteText } from "./block-actions";
import type { GridController } from "./controller";
import { handleGridKey } from "./grid-keys";
import type { Windows } from "./use-windows";

/** Keyboard and clipboard of the grid, as props of its element. */
export function gridInput(controller: GridController, { rows }: Windows) {
  const { active } = controller.store.get().selection;
  const screen = {
    pageRows: Math.max(1, rows.visible.length - 6),
    menuPoint: () => {
      const rect = document.getElementById(cellId(active))?.getBoundingClientRect();
      return rect ? { x: rect.left, y: rect.bottom } : { x: 80, y: 200 };
    },
  };
  const editing = () => controller.store.get().editing !== null;
  const take = (event: ClipboardEvent) => {
    if (editing()) return;
    event.clipboardData.setData("text/plain", copyCells(controller));
    event.preventDefault();
    if (event.type === "cut") clearCells(controller);
  };
  return {
    onKeyDown: (event: KeyboardEvent) => {
      // The editor must stand before the browser puts the typed character into it.
      if (flushSync(() => handleGridKey(event, controller, screen))) event.preventDefault();
    },
    onCopy: take,
    onCut: take,
    onPaste: (event: ClipboardEvent) => {
      if (editing()) return;
      pasteText(controller, event.clipboardData.getData("text/plain"));
      event.preventDefault();
    },
  };
}
