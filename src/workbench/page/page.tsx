import { useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore } from "react";
import type { connectPane } from "../host/browser/connect-pane";
import { Dialog } from "./dialog";
import { FaultsButton } from "./faults/faults-button";
import { refusedActionText } from "./faults/refused-action";
import { useFault } from "./faults/use-fault";
import { DropTarget } from "./files/drop-target";
import { FileDialogs } from "./files/file-dialogs";
import type { FileDesk } from "./files/file-desk";
import { StartScreen } from "./files/start-screen";
import { TitleBar } from "./files/title-bar";
import { useUnsavedGuard } from "./files/use-unsaved-guard";
import { FormulaBar } from "./grid/formula-bar";
import { Grid } from "./grid/grid";
import { GridMenus } from "./grid/grid-menus";
import { SheetTabs } from "./grid/sheet-tabs";
import { StatusBar } from "./grid/status-bar";
import { useController } from "./grid/use-controller";
import { useUndoKeys } from "./grid/use-undo-keys";
import { moveBetweenLandmarks, useF6 } from "./landmarks";
import { clampPane, FIRST_PANE } from "./pane/splitter";
import { TaskPane } from "./pane/task-pane";
import { useAddIn } from "./pane/use-add-in";
import type { RibbonAction } from "./ribbon/manifest";
import { Ribbon } from "./ribbon/ribbon";
import { useManifest } from "./ribbon/use-manifest";
import { useShortcuts } from "./ribbon/use-shortcuts";
import type { Session } from "./session";
import type { TextTable } from "./texts";
import { fill, TextsContext } from "./use-texts";
import { useRefusals } from "./use-refusals";
import { ViewOnlyBar } from "./view-only-bar";

interface PageProps {
  readonly session: Session;
  readonly desk: FileDesk;
  readonly connect: typeof connectPane;
  readonly texts: TextTable;
  /** "nl" or "en". */
  readonly language: string;
}

/** The whole page: title bar, ribbon, sheet and task pane. */
export function Page({ session, desk, connect, texts, language }: PageProps) {
  const { opened } = useSyncExternalStore(session.store.subscribe, session.store.get);
  const manifest = useManifest(language);
  const [paneWidth, setPaneWidth] = useState(() => clampPane(FIRST_PANE, window.innerWidth));
  const picker = useRef<HTMLInputElement>(null);
  const host = opened?.host ?? null;
  const locale = language === "en" ? "en-US" : "nl-NL";
  const known = manifest === "failed" ? null : manifest;
  const addIn = useAddIn(host, known, connect, locale);
  const { refused, viewOnlyRefusals, refuse, dismiss } = useRefusals(host);
  const controller = useController(host, refuse);
  useEffect(() => {
    session.finishWith(controller && (() => controller.commit(null)));
    return () => session.finishWith(null);
  }, [session, controller]);
  const [fault, setFault] = useFault(host);
  const pick = useCallback(() => picker.current?.click(), []);
  const onFile = useCallback((file: File) => void desk.openFile(file), [desk]);
  useTitle(opened?.fileName, texts);
  const act = (action: RibbonAction): void => {
    // Assumption (Excel): on the web, a command of the ribbon finishes the cell that is being typed in.
    if (session.finishEntry()) addIn.act(action);
  };
  useShortcuts(known?.shortcutsUrl ?? null, act);
  useF6();
  useUndoKeys(controller);
  useUnsavedGuard(session);

  const faults = useMemo(
    () => host && controller && <FaultsButton {...{ host, session, controller, fault, onFault: setFault }} />,
    [host, session, controller, fault, setFault],
  );
  return (
    <TextsContext.Provider value={texts}>
      <div className="workbench">
        <TitleBar {...{ desk, session, controller, picker }} />
        <Ribbon
          manifest={manifest}
          controller={controller}
          paneOpen={addIn.pane !== null && addIn.open}
          onAction={act}
          aside={faults}
        />
        {host?.viewOnly && <ViewOnlyBar session={session} refusals={viewOnlyRefusals} />}
        <div className="work">
          <main className="sheet">
            {controller ? (
              <>
                <FormulaBar controller={controller} />
                <Grid key={opened?.serial} controller={controller} />
                <SheetTabs controller={controller} />
              </>
            ) : (
              <StartScreen desk={desk} onPick={pick} />
            )}
          </main>
          {addIn.pane && addIn.open && (
            <TaskPane
              page={addIn.pane}
              title={known?.name ?? ""}
              width={paneWidth}
              onStands={addIn.paneStands}
              onLeave={moveBetweenLandmarks}
              onWidth={setPaneWidth}
              onClose={() => addIn.setOpen(false)}
            />
          )}
        </div>
        {controller && <StatusBar controller={controller} fault={fault} />}
      </div>
      {controller && <GridMenus controller={controller} />}
      <FileDialogs desk={desk} session={session} />
      {refused !== null && (
        <Dialog title={texts.actionTitle} onClose={dismiss}>
          <p>{fill(texts[refusedActionText(refused)], { code: refused })}</p>
        </Dialog>
      )}
      <DropTarget onFile={onFile} />
    </TextsContext.Provider>
  );
}

/** Names the window after the file that is open. */
function useTitle(fileName: string | undefined, { product }: TextTable): void {
  useEffect(() => {
    document.title = fileName === undefined ? product : `${fileName} – ${product}`;
  }, [fileName, product]);
}
