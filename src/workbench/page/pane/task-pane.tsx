import { type RefObject, useEffect, useRef } from "react";
import { GlyphClose } from "../ribbon/glyphs";
import { useTexts } from "../use-texts";
import { Splitter } from "./splitter";
import type { Connection, connectPane } from "../../host/browser/connect-pane";
import type { SharedHost } from "./shared-host";

interface TaskPaneProps {
  readonly shared: SharedHost;
  readonly url: string;
  readonly title: string;
  readonly width: number;
  readonly connect: typeof connectPane;
  /** As Office.js gives it to the add-in, such as "nl-NL". */
  readonly locale: string;
  /** Gets the running add-in for ribbon commands, and null when it goes. */
  readonly onConnected: (connection: Connection | null) => void;
  /** F6 pressed inside the add-in. */
  readonly onLeave: (back: boolean) => void;
  readonly onWidth: (width: number) => void;
  readonly onClose: () => void;
}

/** The add-in's page in an iframe. A new host (another workbook) starts it anew. */
export function TaskPane({
  shared,
  locale,
  url,
  title,
  width,
  connect,
  onConnected,
  onLeave,
  onWidth,
  onClose,
}: TaskPaneProps) {
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
      host: shared.forPage(),
      paneUrl: url,
      origin: location.origin,
      instanceId: crypto.randomUUID(),
      clientMode: shared.host.viewOnly ? 0 : 1,
      language: locale,
    });
    if (!iframe.isConnected) place.current?.append(iframe);
    onConnected(made);
    iframe.addEventListener("load", () => watchF6(iframe, leave));
    return () => {
      onConnected(null);
      made.dispose();
      iframe.remove();
    };
  }, [shared, url, title, connect, locale, onConnected]);
  return (
    <aside className="pane" style={{ width }} aria-label={texts.pane} data-landmark="pane">
      <Splitter width={width} onWidth={onWidth} />
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
