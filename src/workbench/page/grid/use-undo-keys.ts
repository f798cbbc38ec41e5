import { useEffect } from "react";
import type { GridController } from "./controller";

/** Ctrl+Z, and Ctrl+Y or Ctrl+Shift+Z, anywhere on the page; a text that is being typed has its own. */
export function useUndoKeys(controller: GridController | null): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const typing = event.target instanceof Element && event.target.closest("input, textarea, dialog");
      const way = typing ? null : undoKey(event);
      if (!controller || !way) return;
      event.preventDefault();
      controller.goBack(way);
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [controller]);
}

type PressedKey = Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "shiftKey" | "altKey">;

/** What a key does with the list of actions; null for any other key. */
export function undoKey({ key, ctrlKey, metaKey, shiftKey, altKey }: PressedKey): "undo" | "redo" | null {
  if (altKey || !(ctrlKey || metaKey)) return null;
  const letter = key.toLowerCase();
  if (letter === "y" && !shiftKey) return "redo";
  if (letter !== "z") return null;
  return shiftKey ? "redo" : "undo";
}
