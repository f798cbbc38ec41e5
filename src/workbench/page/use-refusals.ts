import { useCallback, useEffect, useState } from "react";
import type { WorkbenchHost } from "../host/workbench-host";

/** What the sheet refused: the last code that a window tells of, and how often because the workbook is for viewing. */
export function useRefusals(host: WorkbenchHost | null) {
  const [refused, setRefused] = useState<string | null>(null);
  const [viewOnlyRefusals, setViewOnlyRefusals] = useState(0);
  useEffect(() => setViewOnlyRefusals(0), [host]);
  const refuse = useCallback((code: string) => {
    // A bar stays while someone types on; a window would close again at the Enter that ends the entry.
    if (code === "ViewOnly") setViewOnlyRefusals((count) => count + 1);
    else setRefused(code);
  }, []);
  const dismiss = useCallback(() => setRefused(null), []);
  return { refused, viewOnlyRefusals, refuse, dismiss };
}
