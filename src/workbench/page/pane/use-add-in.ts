import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { connectPane } from "../../host/browser/connect-pane";
import type { WorkbenchHost } from "../../host/workbench-host";
import type { AddInManifest, RibbonAction } from "../ribbon/manifest";
import { AddInPage, type AddInPageOptions } from "./add-in-page";
import { SharedHost } from "./shared-host";

/** The add-in as the workbench runs it: its pane, and what its ribbon buttons do. */
export interface AddIn {
  /** What the pane's page is made of; null without a workbook or a manifest. */
  readonly pane: AddInPageOptions | null;
  readonly open: boolean;
  setOpen(open: boolean): void;
  /** Told by the pane when its page stands, and null when it goes. */
  paneStands(page: AddInPage | null): void;
  act(action: RibbonAction): void;
}

/**
 * Ribbon functions run in the pane's page when the manifest asks for a shared runtime; else in a page of their own,
 * which is loaded out of sight when the first of them is asked for.
 */
export function useAddIn(
  host: WorkbenchHost | null,
  manifest: AddInManifest | null,
  connect: typeof connectPane,
  locale: string,
): AddIn {
  const [open, setOpen] = useState(true);
  const standing = useRef<AddInPage | null>(null);
  const waiting = useRef<string[]>([]);
  const shared = useMemo(() => host && new SharedHost(host), [host]);
  const pageAt = useCallback(
    (url: string | null | undefined) => (shared && url ? { connect, shared, url, locale } : null),
    [connect, shared, locale],
  );
  const pane = useMemo(() => pageAt(manifest?.paneUrl), [pageAt, manifest]);
  const runFunction = useFunctionPage(useMemo(() => pageAt(manifest?.functionUrl), [pageAt, manifest]));

  const paneStands = useCallback((page: AddInPage | null) => {
    standing.current = page;
    if (page) for (const name of waiting.current.splice(0)) page.run(name);
  }, []);
  const act = (action: RibbonAction) => {
    if (action.kind === "show-pane") setOpen(!open);
    else if (!manifest?.sharedRuntime) runFunction(action.functionName);
    else if (standing.current) standing.current.run(action.functionName);
    else {
      waiting.current.push(action.functionName);
      setOpen(true);
    }
  };
  return { pane, open, setOpen, paneStands, act };
}

/** A page that is made when it is first needed, and goes with what it was made of. */
function useFunctionPage(options: AddInPageOptions | null): (functionName: string) => void {
  const page = useRef<AddInPage | null>(null);
  useEffect(
    () => () => {
      page.current?.dispose();
      page.current = null;
    },
    [options],
  );
  return (functionName) => {
    if (!page.current && options) {
      page.current = new AddInPage(options, document.body);
      page.current.iframe.hidden = true;
    }
    page.current?.run(functionName);
  };
}
