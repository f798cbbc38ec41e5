import { type RefObject, useEffect, useRef } from "react";
import type { WorkbenchHost } from "../../host/workbench-host";
import { GlyphClose } from "../ribbon/glyphs";
import { useTexts } from "../use-texts";
import type { ConnectPane, PaneConnection } from "./pane-connection";

interface TaskPaneProps {
  readonly host: WorkbenchHost;
  readonly url: string;
  readonly title: string;
  readonly width: number;
  readonly connect: ConnectPane;
  /** Where the page finds the running add-in, for ribbon commands. */
  readonly connection: RefObject<PaneConnection | null>;
  /** F6 pressed inside the add-in. */
  readonly onLeave: (back: boolean) => void;
  readonly onClose: () => void;
}

/** The add-in's page in an iframe. A new host (another workbook) starts it anew. */
export function TaskPane({ host, url, title, width, connect, connection, onLeave, onClose }: TaskPaneProps) {
  const texts = useTexts();
  const place = useRef<HTMLDivElement>(null);
  const leave = useRef(onLeave);
  leave.current = onLeave;
  useEffect(() => {
    const iframe = document.createElement("iframe");
    iframe.title = title;
    iframe.className = "pane-frame";
    const made = connect({
      iframe,
      host,
      paneUrl: url,
      origin: location.origin,
      instanceId: crypto.randomUUID(),
      clientMode: host.viewOnly ? 0 : 1,
    });
    connection.current = made;
    if (!iframe.isConnected) place.current?.append(iframe);
    iframe.addEventListener("load", () => watchF6(iframe, leave));
    return () => {
      connection.current = null;
      made.dispose();
      iframe.remove();
    };
  }, [host, url, title, connect, connection]);
  return (
    <aside className="pane" style={{ width }} aria-label={texts.pane} data-landmark="pane">
      <div className="pane-title">
        <h2>{title}</h2>
        <button type="button" className="icon-button" aria-label={texts.closePane} onClick={onClose}>
          <GlyphClose />
        </button>
      </div>
      <div className="pane-place" ref={place} />
    </aside>
  );
}

/** Keys pressed in the iframe do not reach this page; it is of the same origin, so they can be heard there. */
function watchF6(iframe: HTMLIFrameElement, leave: RefObject<(back: boolean) => void>): void {
  iframe.contentWindow?.addEventListener("keydown", (event) => {
    if (event.key !== "F6") return;
    event.preventDefault();
    leave.current?.(event.shiftKey);
  });
}
