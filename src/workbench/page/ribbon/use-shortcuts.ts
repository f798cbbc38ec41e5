import { useEffect, useRef, useState } from "react";
import type { RibbonAction } from "./manifest";
import { parseShortcuts, shortcutFor, type Shortcuts } from "./shortcuts";

/**
 * The add-in's own keys, while the focus is on this page. Excel gives them to an add-in with a shared runtime only, and
 * only while the workbook itself has the focus (learn.microsoft.com, "Add custom keyboard shortcuts to your Office Add-ins").
 * @param url where the file with the keys is; null: none
 */
export function useShortcuts(url: string | null, onAction: (action: RibbonAction) => void): void {
  const [shortcuts, setShortcuts] = useState<Shortcuts | null>(null);
  const act = useRef(onAction);
  useEffect(() => {
    act.current = onAction;
  });
  useEffect(() => {
    if (url === null) return undefined;
    const stop = new AbortController();
    fetch(url, { signal: stop.signal })
      .then(async (response) => setShortcuts(response.ok ? parseShortcuts(await response.text()) : null))
      // Without the file the buttons do the same.
      .catch(() => undefined);
    return () => stop.abort();
  }, [url]);
  useEffect(() => {
    if (!shortcuts) return undefined;
    const onKey = (event: KeyboardEvent): void => {
      const functionName = shortcutFor(shortcuts, event);
      if (functionName === null) return;
      event.preventDefault();
      act.current({ kind: "run", functionName });
    };
    document.addEventListener("keydown", onKey, true);
    return () => document.removeEventListener("keydown", onKey, true);
  }, [shortcuts]);
}
