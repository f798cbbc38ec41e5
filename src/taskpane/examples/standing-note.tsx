import type { SheetRef } from "../../excel/gateway";
import { goToCell } from "../commands/findings";
import { showSheet } from "../commands/show-sheet";
import { usePane } from "../state/context";
import type { AnyExample } from "./any-example";
import type { Inputs } from "./blank-fields";
import { Differences } from "./differences";
import { standingText } from "./standing-text";
import type { PlacedStanding } from "./standings-in";
import { useFocusAfterTaking } from "./use-focus-after-taking";

interface StandingNoteProps {
  readonly example: AnyExample;
  readonly standing: PlacedStanding;
  /** What was typed for the blanks of the example. */
  readonly typed?: Inputs | undefined;
}

/** That the example is in the table, in what the row differs, and the way to take the example's words over. */
export function StandingNote({ example, standing, typed }: StandingNoteProps) {
  const { sheet } = standing;
  return sheet ? (
    <StandsElsewhere standing={standing} sheet={sheet} />
  ) : (
    <StandsHere example={example} standing={standing} typed={typed} />
  );
}

/** On another sheet only where it is: its differences are seen there. */
function StandsElsewhere({
  standing,
  sheet,
}: {
  readonly standing: PlacedStanding;
  readonly sheet: SheetRef;
}) {
  const { session, texts } = usePane();
  const go = async (): Promise<void> => {
    await showSheet.perform(session, sheet);
    const { table } = session;
    if (table?.sheetId !== sheet.id) return;
    await goToCell.perform(session, { row: standing.row, column: table.roles.agreement?.column ?? 0 });
  };
  return (
    <div className="example-stands">
      <p>
        {standingText(standing, texts)}{" "}
        <button type="button" className="text-button" onClick={() => void go()}>
          {texts.t("noTable.open", { sheet: sheet.name })}
        </button>
      </p>
    </div>
  );
}

function StandsHere({ example, standing, typed }: StandingNoteProps) {
  const { session, texts } = usePane();
  const { table } = session;
  const { differences } = standing;
  const { box, rest, onTaken } = useFocusAfterTaking(differences);
  const row = table?.agreements.find((one) => one.row === standing.row);
  if (!table || !row) return null;
  const look = (): void =>
    void goToCell.perform(session, { row: row.row, column: table.roles.agreement?.column ?? 0 });
  return (
    <div className="example-stands" ref={box}>
      <p tabIndex={-1} ref={rest}>
        {standingText(standing, texts)}{" "}
        <button type="button" className="text-button" onClick={look}>
          {texts.t("examples.look")}
        </button>
      </p>
      {differences.length > 0 && (
        <Differences
          example={example}
          standing={standing}
          typed={typed}
          table={table}
          row={row}
          onTaken={onTaken}
        />
      )}
    </div>
  );
}
