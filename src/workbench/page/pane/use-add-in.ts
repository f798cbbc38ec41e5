import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { WorkbenchHost } from "../../host/workbench-host";
import { FunctionPage } from "../ribbon/function-page";
import type { AddInManifest, RibbonAction } from "../ribbon/manifest";
import type { Connection, connectPane } from "../../host/browser/connect-pane";
import { SharedHost } from "./shared-host";

/** The add-in as the page runs it: whether its pane is open, and what its ribbon buttons do. */
export interface AddIn {
  /** The host for the add-in's pages; null as long as no workbook is open. */
  readonly shared: SharedHost | null;
  readonly open: boolean;
  setOpen(open: boolean): void;
  /** Told by the pane when its page is connected, and null when it goes. */
  connected(connection: Connection | null): void;
  act(action: RibbonAction): void;
}

/** Ribbon functions run in the pane's page when the manifest asks for a shared runtime, else in a page of their own. */
export function useAddIn(
  host: WorkbenchHost | null,
  manifest: AddInManifest | null,
  connect: typeof connectPane,
  locale: string,
): AddIn {
  const [open, setOpen] = useState(true);
  const pane = useRef<Connection | null>(null);
  const waiting = useRef<string[]>([]);
  const functionUrl = manifest?.sharedRuntime ? null : (manifest?.functionUrl ?? null);
  const shared = useMemo(() => host && new SharedHost(host), [host]);
  const functions = useMemo(
    () => (shared && functionUrl ? new FunctionPage(connect, shared, functionUrl, locale) : null),
    [shared, functionUrl, connect, locale],
  );
  useEffect(() => () => functions?.dispose(), [functions]);

  const connected = useCallback((connection: Connection | null) => {
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
  return { shared, open, setOpen, connected, act };
}
