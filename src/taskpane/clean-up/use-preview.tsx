import { useRef, useState, type MouseEvent, type ReactNode } from "react";
import type { TermColumn } from "../../keywords/clean-up/term-column";
import type { CleanUp } from "../../keywords/clean-up/replace-terms";
import type { Texts } from "../../i18n/texts";
import type { ChangeSet } from "../fixes/change-sets";
import type { BecameTerms, TermGroup } from "../../facets/follow-terms";
import Preview from "../fixes/preview";
import { usePane } from "../state/context";
import { choicesAlong } from "./choices-along";
import { cellChanges } from "./columns";

/** So many rows that are left as they are get named. */
const MOST_ROWS = 8;

/** What is looked at before it is done. */
interface ToShow {
  readonly label: string;
  readonly result: CleanUp;
  /** What each term becomes, for the filters that it is chosen in. */
  readonly became: BecameTerms;
  /** Given where what stands between the terms changes, not the terms. */
  readonly split?: TermColumn["split"];
}

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
  { column, subject }: { readonly column: number; readonly subject: TermGroup },
  headingId: string,
): {
  readonly show: (event: MouseEvent<HTMLElement>, what: ToShow) => void;
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
    show: (event, { label, result, became, split }) => {
      opener.current = event.currentTarget;
      const changes = cellChanges(result.changes, column, (...at) => session.cell(...at));
      const along = choicesAlong(subject, became);
      setShown({
        set: { label, changes, along, ...(split ? { split } : {}) },
        left: result.left,
        formulas: result.formulas.length,
      });
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
