import { useCallback, useMemo, useRef, useState, useSyncExternalStore } from "react";
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
import { moveBetweenLandmarks, useF6 } from "./landmarks";
import type { ConnectPane, PaneConnection } from "./pane/pane-connection";
import { clampPane, FIRST_PANE, Splitter } from "./pane/splitter";
import { TaskPane } from "./pane/task-pane";
import type { RibbonAction } from "./ribbon/manifest";
import { Ribbon } from "./ribbon/ribbon";
import { useManifest } from "./ribbon/use-manifest";
import type { Session } from "./session";
import type { TextTable } from "./texts";
import { fill, TextsContext } from "./use-texts";

interface PageProps {
  readonly session: Session;
  readonly desk: FileDesk;
  readonly connect: ConnectPane;
  readonly texts: TextTable;
  /** "nl" or "en". */
  readonly language: string;
}

/** The whole page: title bar, ribbon, sheet and task pane. */
export function Page({ session, desk, connect, texts, language }: PageProps) {
  const { opened } = useSyncExternalStore(session.store.subscribe, session.store.get);
  const manifest = useManifest(language);
  const [paneOpen, setPaneOpen] = useState(true);
  const [paneWidth, setPaneWidth] = useState(() => clampPane(FIRST_PANE, window.innerWidth));
  const [refused, setRefused] = useState<string | null>(null);
  const connection = useRef<PaneConnection | null>(null);
  const picker = useRef<HTMLInputElement>(null);
  const host = opened?.host ?? null;
  const controller = useController(host, setRefused);
  const [fault, setFault] = useFault(host);
  const pick = useCallback(() => picker.current?.click(), []);
  const onFile = useCallback((file: File) => void desk.openFile(file), [desk]);
  const onAction = (action: RibbonAction) => {
    if (action.kind === "show-pane") setPaneOpen(!paneOpen);
    else connection.current?.invokeCommand(action.functionName);
  };
  useF6();
  useUnsavedGuard(session);

  const pane = manifest && manifest !== "failed" && manifest.paneUrl ? manifest : null;
  const faults = useMemo(
    () => host && controller && <FaultsButton {...{ host, session, controller, fault, onFault: setFault }} />,
    [host, session, controller, fault, setFault],
  );
  return (
    <TextsContext.Provider value={texts}>
      <div className="workbench">
        <TitleBar desk={desk} session={session} picker={picker} />
        <Ribbon
          manifest={manifest}
          controller={controller}
          paneOpen={paneOpen}
          onAction={onAction}
          aside={faults}
        />
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
          {host && pane?.paneUrl && paneOpen && (
            <>
              <Splitter width={paneWidth} onWidth={setPaneWidth} />
              <TaskPane
                {...{ host, connect, connection, url: pane.paneUrl, title: pane.name, width: paneWidth }}
                onLeave={moveBetweenLandmarks}
                onClose={() => setPaneOpen(false)}
              />
            </>
          )}
        </div>
        {controller && <StatusBar controller={controller} fault={fault} />}
      </div>
      {controller && <GridMenus controller={controller} />}
      <FileDialogs desk={desk} session={session} />
      {refused !== null && (
        <Dialog title={texts.actionTitle} onClose={() => setRefused(null)}>
          <p>{fill(texts[refusedActionText(refused)], { code: refused })}</p>
        </Dialog>
      )}
      <DropTarget onFile={onFile} />
    </TextsContext.Provider>
  );
}
