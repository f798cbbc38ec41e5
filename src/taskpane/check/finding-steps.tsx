import type { Finding } from "../../rules/finding";
import { nextFinding, previousFinding } from "../commands/findings";
import { CommandButton } from "../shell/command-button";
import { usePane, usePaneState } from "../state/context";
import { visitedIndex } from "../state/findings";

/** Walks through the findings that the list shows, for those who do not know F8. */
export function FindingSteps({ shown }: { readonly shown: readonly Finding[] }) {
  const { texts } = usePane();
  const state = usePaneState();
  const at = visitedIndex(shown, state);
  return (
    <nav className="steps" aria-label={texts.t("check.steps")}>
      <CommandButton
        command={previousFinding}
        input={undefined}
        size="small"
        appearance="subtle"
        iconOnly
        name={texts.t("check.previousKey")}
      />
      <CommandButton
        command={nextFinding}
        input={undefined}
        size="small"
        appearance="subtle"
        iconOnly
        name={texts.t("check.nextKey")}
      />
      <p className="quiet">
        {at < 0
          ? texts.count("check.shown", shown.length)
          : texts.t("check.position", { at: at + 1, count: shown.length })}
      </p>
      <SelectedRow shown={shown} />
    </nav>
  );
}

/** Says quietly that the list has nothing to show for the row selected in the sheet, and whether that row is in order. */
function SelectedRow({ shown }: { readonly shown: readonly Finding[] }) {
  const { texts } = usePane();
  const { selectedRow, located } = usePaneState();
  if (selectedRow === null || located.kind !== "table") return null;
  const isAgreement = located.table.agreements.some(({ row }) => row === selectedRow);
  if (!isAgreement || shown.some(({ row }) => row === selectedRow)) return null;
  const isHidden = located.findings.some(({ row }) => row === selectedRow);
  const key = isHidden ? "check.rowHidesFindings" : "check.rowFine";
  return <p className="quiet steps-row">{texts.t(key, { row: String(selectedRow + 1) })}</p>;
}
