import { useEffect, useRef } from "react";
import { cellAddress } from "../../table/address";
import { usePane, usePaneState } from "../state/context";
import { shownFindings, visitedIndex } from "../state/findings";

/** Tells readers which finding was gone to, where the focus does not go along to it (F8 from a tab or another part). */
export function VisitAnnouncer() {
  const { session, texts } = usePane();
  const { visited } = usePaneState();
  const line = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (!visited || !line.current) return;
    const state = session.store.get();
    const shown = shownFindings(state);
    const at = visitedIndex(shown, state);
    const finding = shown[at];
    const focused = document.activeElement;
    const list = document.querySelector(".finding-list");
    // The button that takes the focus says it all (check/use-list-focus.ts).
    const isRead = list !== null && (focused === document.body || list.contains(focused));
    const position = texts.t("check.position", { at: at + 1, count: shown.length });
    line.current.textContent =
      finding && !isRead
        ? `${position}. ${texts.t(`severity.${finding.severity}`)}. ${texts.rule(finding.rule)?.title ?? finding.rule}, ${cellAddress(finding.row, finding.column)}.`
        : "";
  }, [session, texts, visited]);
  return <p ref={line} className="visually-hidden" role="status" />;
}
