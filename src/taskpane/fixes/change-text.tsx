import { headingText } from "../../table/heading-text";
import { cellAddress, columnLetters } from "../../table/address";
import type { CellChange, Change } from "../../table/change";
import { shortText } from "../check/short-text";
import { WithDutch } from "../shell/with-dutch";
import { usePane, usePaneState } from "../state/context";
import type { ChangeSet } from "./change-sets";
import { ChangedText } from "./changed-text";
import { SeparatedText } from "./separated-text";
import type { Hidden } from "./use-hidden";

/** A row's text is to be recognised, not to be read. */
const LENGTH = 100;

interface ChangeTextProps {
  readonly change: Change;
  /** The change above is of another row. */
  readonly isFirstOfRow: boolean;
  readonly hidden: Hidden | null;
  /** Where what stands between keywords changes: splits a cell into keywords. */
  readonly split?: ChangeSet["split"];
}

/**
 * A change as old and new. A mark says little by itself: above the first of a row stands which agreement it is for. What
 * cannot be seen in the sheet is said.
 */
export function ChangeText({ change, isFirstOfRow, hidden, split }: ChangeTextProps) {
  const { texts } = usePane();
  const { located } = usePaneState();
  if (change.kind !== "cell") {
    return <p className="preview-text">{texts.t("fix.removeRow", { row: String(change.row + 1) })}</p>;
  }
  const table = located.kind === "table" ? located.table : null;
  const partner = table?.partners.find(({ column }) => column === change.column);
  const agreement = partner && isFirstOfRow ? table?.agreements.find(({ row }) => row === change.row) : null;
  const text = shortText(agreement?.text.agreement.trim() ?? "", LENGTH);
  return (
    <p className="preview-text">
      {text !== "" && (
        <span className="preview-row">
          <WithDutch text={texts.t("check.rowTitle", { row: String(change.row + 1), text })} words={[text]} />
        </span>
      )}
      <span className="finding-cell">{cellAddress(change.row, change.column)}</span>{" "}
      {partner && <span lang="nl">{headingText(partner.heading)}: </span>}
      {split ? (
        <SeparatedText before={String(change.old)} after={String(change.new)} split={split} />
      ) : (
        <ChangedText before={String(change.old)} after={String(change.new)} />
      )}
      <HiddenNote change={change} hidden={hidden} />
    </p>
  );
}

function HiddenNote({ change: { row, column }, hidden }: { change: CellChange; hidden: Hidden | null }) {
  const { texts } = usePane();
  const isRow = hidden?.rows.has(row) === true;
  const isColumn = hidden?.columns.has(column) === true;
  if (!isRow && !isColumn) return null;
  const key = isRow && isColumn ? "check.cellHidden" : isRow ? "check.rowHidden" : "check.columnHidden";
  return (
    <span className="preview-row quiet">
      {texts.t(key, { row: String(row + 1), column: columnLetters(column) })}
    </span>
  );
}
