import { AddRegular } from "@fluentui/react-icons";
import { useMemo, useRef } from "react";
import { cellChanges } from "../clean-up/columns";
import { applyChanges } from "../commands/fixes";
import { usePane, usePaneState } from "../state/context";
import { fittingKeywords, type FittingKeyword } from "./fitting";
import "./keywords.css";

/** Keywords that fit the selected row while it has few; a click adds one, which can be undone. */
export default function FittingKeywords() {
  const { session, texts } = usePane();
  const { located, selectedRow } = usePaneState();
  const box = useRef<HTMLDivElement>(null);
  const table = located.kind === "table" ? located.table : null;
  const proposals = useMemo(
    () => (table && selectedRow !== null ? fittingKeywords(table, selectedRow) : []),
    [table, selectedRow],
  );
  const column = table?.roles.keyword?.column;
  if (proposals.length === 0 || column === undefined || selectedRow === null) return null;
  const add = async ({ keyword, change }: FittingKeyword): Promise<void> => {
    const changes = cellChanges([change], column, (...at) => session.cell(...at));
    await applyChanges.perform(session, { label: texts.t("fitting.added", { keyword }), changes });
    // The button went with its keyword: on to the next one, or to the tab.
    const next = box.current?.querySelector("button") ?? document.getElementById("tab-panel");
    if (document.activeElement === document.body) next?.focus();
  };
  return (
    <div
      ref={box}
      className="fitting"
      role="group"
      aria-label={texts.t("fitting.ofRow", { row: String(selectedRow + 1) })}
    >
      <span className="quiet">{texts.t("fitting.title")}</span>
      {proposals.map((one) => (
        <button
          key={one.keyword}
          type="button"
          className="chip"
          aria-label={texts.t("fitting.add", { keyword: one.keyword })}
          onClick={() => void add(one)}
        >
          <AddRegular aria-hidden /> <span lang="nl">{one.keyword}</span>
        </button>
      ))}
    </div>
  );
}
