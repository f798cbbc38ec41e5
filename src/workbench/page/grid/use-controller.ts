import { useEffect, useMemo } from "react";
import type { WorkbenchHost } from "../../host/workbench-host";
import { GridController } from "./controller";

/** A controller for the host's workbook, which follows the host as long as it is on the page. */
export function useController(
  host: WorkbenchHost | null,
  refuse: (code: string) => void,
): GridController | null {
  const controller = useMemo(() => host && new GridController(host, refuse), [host, refuse]);
  useEffect(() => controller?.follow(), [controller]);
  return controller;
}
