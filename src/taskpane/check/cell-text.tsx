import type { Finding } from "../../rules/finding";
import { usePane } from "../state/context";
import { excerptOf } from "./excerpt";

interface CellTextProps {
  readonly finding: Finding;
  /** As an entry of a list of facts, with its name. */
  readonly labelled?: boolean;
}

/** What the cell holds, with the part that the finding is about made to stand out; nothing for an empty cell. */
export function CellText({ finding, labelled = false }: CellTextProps) {
  const { session, texts } = usePane();
  const text = String(session.cell(finding.row, finding.column));
  if (text.trim() === "") return null;
  const { before, part, after } = excerptOf(text, finding.from, finding.to);
  const quote = (
    <>
      {before}
      {part !== "" && <mark>{part}</mark>}
      {after}
    </>
  );
  if (!labelled) {
    return (
      <p className="cell-text">
        <span className="visually-hidden">{texts.t("check.cellText")}: </span>
        <span lang="nl">{quote}</span>
      </p>
    );
  }
  return (
    <>
      <dt>{texts.t("check.cellText")}</dt>
      <dd lang="nl">{quote}</dd>
    </>
  );
}
