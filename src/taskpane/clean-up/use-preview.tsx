import { useRef, useState, type MouseEvent, type ReactNode } from "react";
import type { CleanUp } from "../../keywords/clean-up/replace-terms";
import type { Texts } from "../../i18n/texts";
import type { ChangeSet } from "../fixes/change-sets";
import Preview from "../fixes/preview";
import { usePane } from "../state/context";
import { cellChanges } from "./columns";

/** So many rows that are left as they are get named. */
const MOST_ROWS = 8;

interface Shown {
  readonly set: ChangeSet;
  readonly left: readonly number[];
  /** So many cells with a formula would have changed. */
  readonly formulas: number;
}

/**
 * A preview that a button opens, below it. Closing it gives the focus back to the button, or to the part's heading when
 * the button is gone because there is nothing left to do.
 */
export function usePreview(
  column: number,
  headingId: string,
): {
  readonly show: (event: MouseEvent<HTMLElement>, label: string, result: CleanUp) => void;
  readonly preview: ReactNode;
} {
  const { session, texts } = usePane();
  const [shown, setShown] = useState<Shown | null>(null);
  const opener = useRef<HTMLElement | null>(null);
  const close = (): void => {
    setShown(null);
    const place = opener.current?.isConnected ? opener.current : document.getElementById(headingId);
    place?.focus();
  };
  return {
    show: (event, label, result) => {
      opener.current = event.currentTarget;
      const changes = cellChanges(result.changes, column, (...at) => session.cell(...at));
      setShown({ set: { label, changes }, left: result.left, formulas: result.formulas.length });
    },
    preview: shown && (
      <div className="clean-up-preview">
        <p role="status" className="quiet">
          {shown.set.changes.length === 0 && texts.t("cleanUp.nothing")}{" "}
          {shown.formulas > 0 && texts.count("cleanUp.keepsFormula", shown.formulas)}{" "}
          {leftText(shown.left, texts)}
        </p>
        {shown.set.changes.length > 0 && <Preview key={shown.set.label} set={shown.set} onClose={close} />}
      </div>
    ),
  };
}

function leftText(left: readonly number[], texts: Texts): string {
  if (left.length === 0) return "";
  const named = left.slice(0, MOST_ROWS).map((row) => String(row + 1));
  const rest = left.length > MOST_ROWS ? " …" : "";
  return texts.count("cleanUp.left", left.length, {
    rows: `${texts.count("count.rows", left.length)} (${named.join(", ")}${rest})`,
  });
}
