import { type KeyboardEvent, useRef, useSyncExternalStore } from "react";
import { useTexts } from "../use-texts";
import type { GridController } from "./controller";

/** The tabs of the visible sheets. */
export function SheetTabs({ controller }: { controller: GridController }) {
  const texts = useTexts();
  useSyncExternalStore(controller.store.subscribe, controller.store.get);
  const list = useRef<HTMLDivElement>(null);
  const shown = controller.host.workbook.sheets.filter(({ visibility }) => visibility === "visible");
  const active = controller.sheet.id;
  const onKeyDown = (event: KeyboardEvent) => {
    const by = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
    const next = shown[shown.findIndex(({ id }) => id === active) + by];
    if (by === 0 || !next) return;
    event.preventDefault();
    controller.activate(next.id);
    list.current?.querySelector<HTMLElement>(`[data-sheet="${CSS.escape(next.id)}"]`)?.focus();
  };
  return (
    <div
      ref={list}
      className="sheet-tabs"
      role="tablist"
      tabIndex={-1}
      aria-label={texts.sheetTabs}
      onKeyDown={onKeyDown}
    >
      {shown.map(({ id, name, tabColor }) => (
        <button
          key={id}
          type="button"
          role="tab"
          data-sheet={id}
          aria-selected={id === active}
          tabIndex={id === active ? 0 : -1}
          className="sheet-tab"
          style={tabColor ? { boxShadow: `inset 0 -3px ${tabColor}` } : undefined}
          onClick={() => controller.activate(id)}
        >
          {name}
        </button>
      ))}
    </div>
  );
}
