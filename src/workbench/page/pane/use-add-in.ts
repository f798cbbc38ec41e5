import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { WorkbenchHost } from "../../host/workbench-host";
import { FunctionPage } from "../ribbon/function-page";
import type { AddInManifest, RibbonAction } from "../ribbon/manifest";
import type { ConnectPane, PaneConnection } from "./pane-connection";

/** The add-in as the page runs it: whether its pane is open, and what its ribbon buttons do. */
export interface AddIn {
  readonly open: boolean;
  setOpen(open: boolean): void;
  /** Told by the pane when its page is connected, and null when it goes. */
  connected(connection: PaneConnection | null): void;
  act(action: RibbonAction): void;
}

/** Ribbon functions run in the pane's page when the manifest asks for a shared runtime, else in a page of their own. */
export function useAddIn(
  host: WorkbenchHost | null,
  manifest: AddInManifest | null,
  connect: ConnectPane,
): AddIn {
  const [open, setOpen] = useState(true);
  const pane = useRef<PaneConnection | null>(null);
  const waiting = useRef<string[]>([]);
  const functionUrl = manifest?.sharedRuntime ? null : (manifest?.functionUrl ?? null);
  const functions = useMemo(
    () => (host && functionUrl ? new FunctionPage(connect, host, functionUrl) : null),
    [host, functionUrl, connect],
  );
  useEffect(() => () => functions?.dispose(), [functions]);

  const connected = useCallback((connection: PaneConnection | null) => {
    pane.current = connection;
    if (connection) for (const name of waiting.current.splice(0)) connection.invokeCommand(name);
  }, []);
  const act = (action: RibbonAction) => {
    if (action.kind === "show-pane") setOpen(!open);
    else if (functions) functions.run(action.functionName);
    else if (pane.current) pane.current.invokeCommand(action.functionName);
    else {
      waiting.current.push(action.functionName);
      setOpen(true);
    }
  };
  return { open, setOpen, connected, act };
}
