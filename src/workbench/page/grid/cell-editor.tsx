import { type CSSProperties, type KeyboardEvent, useLayoutEffect, useRef } from "react";
import type { Editing, GridController } from "./controller";
import type { Box } from "./panes";
import type { Direction } from "./selection";

interface CellEditorProps {
  readonly editing: Editing;
  readonly controller: GridController;
  readonly box: Box;
  readonly style: CSSProperties;
  readonly label: string;
}

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowUp: "up",
  ArrowDown: "down",
  ArrowLeft: "left",
  ArrowRight: "right",
};

/** Where an editing key leads: a finished cell and a move, a cancelled cell, a line break, or plain typing. */
export function editorKey(
  event: Pick<KeyboardEvent, "key" | "shiftKey" | "altKey">,
  mode: Editing["mode"],
): { readonly finish: Direction } | "cancel" | "line-break" | null {
  if (event.key === "Escape") return "cancel";
  if (event.key === "Enter" && event.altKey) return "line-break";
  if (event.key === "Enter") return { finish: event.shiftKey ? "up" : "down" };
  if (event.key === "Tab") return { finish: event.shiftKey ? "left" : "right" };
  const arrow = ARROWS[event.key];
  return arrow && mode === "enter" ? { finish: arrow } : null;
}

/** Handles a key of the cell editor or the formula bar. */
export function onEditorKey(
  event: KeyboardEvent<HTMLTextAreaElement>,
  controller: GridController,
  mode: Editing["mode"],
): void {
  event.stopPropagation();
  if (event.nativeEvent.isComposing) return;
  const meaning = editorKey(event, mode);
  if (!meaning) return;
  event.preventDefault();
  if (meaning === "cancel") controller.cancel();
  else if (meaning === "line-break") {
    const { selectionStart: start, selectionEnd: end } = event.currentTarget;
    event.currentTarget.setRangeText("\n", start, end, "end");
    controller.type(event.currentTarget.value);
  } else controller.commit(meaning.finish);
}

/**
 * The text area over the cell that is being typed in; it grows with its text. Leaving it (for the task pane, say) does
 * not end editing, as in Excel.
 */
export function CellEditor({ editing, controller, box, style, label }: CellEditorProps) {
  const area = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    const element = area.current;
    if (!element) return;
    element.focus({ preventScroll: true });
    element.setSelectionRange(element.value.length, element.value.length);
  }, []);
  useLayoutEffect(() => {
    const element = area.current;
    if (!element) return;
    element.style.height = "0";
    element.style.height = `${Math.max(box.height + 1, element.scrollHeight + 4)}px`;
  }, [editing.text, box.height]);
  return (
    <textarea
      ref={area}
      className="cell-editor"
      aria-label={label}
      value={editing.text}
      spellCheck={false}
      style={{
        left: box.left - 1,
        top: box.top - 1,
        width: Math.max(box.width + 1, 90),
        fontFamily: style.fontFamily,
        fontSize: style.fontSize,
        fontWeight: style.fontWeight,
        fontStyle: style.fontStyle,
        textAlign: style.textAlign,
      }}
      onChange={(event) => controller.type(event.target.value)}
      onKeyDown={(event) => onEditorKey(event, controller, editing.mode)}
    />
  );
}
