import { type RefObject, useEffect, useRef } from "react";
import { GlyphClose } from "../ribbon/glyphs";
import { useTexts } from "../use-texts";
import { AddInPage, type AddInPageOptions } from "./add-in-page";
import { Splitter } from "./splitter";

interface TaskPaneProps {
  readonly page: AddInPageOptions;
  readonly title: string;
  readonly width: number;
  /** Gets the running page for ribbon functions, and null when it goes. */
  readonly onStands: (page: AddInPage | null) => void;
  /** F6 pressed inside the add-in. */
  readonly onLeave: (back: boolean) => void;
  readonly onWidth: (width: number) => void;
  readonly onClose: () => void;
}

/** The add-in's page in an iframe. Another workbook, or another way of opening it, starts it anew. */
export function TaskPane({ page, title, width, onStands, onLeave, onWidth, onClose }: TaskPaneProps) {
  const texts = useTexts();
  const place = useRef<HTMLDivElement>(null);
  const leave = useRef(onLeave);
  leave.current = onLeave;
  useEffect(() => {
    if (!place.current) return undefined;
    const made = new AddInPage(page, place.current);
    made.iframe.title = title;
    made.iframe.className = "pane-frame";
    made.iframe.addEventListener("load", () => watchF6(made.iframe, leave));
    onStands(made);
    return () => {
      onStands(null);
      made.dispose();
    };
  }, [page, title, onStands]);
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
