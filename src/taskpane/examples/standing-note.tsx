import { Button } from "@fluentui/react-components";
import { blanksToFillIn, takeOver } from "../../catalog/provenance/take-over";
import type { Difference } from "../../catalog/standing/differences";
import type { SheetRef } from "../../excel/gateway";
import type { CellChange } from "../../table/change";
import { goToCell } from "../commands/findings";
import { applyChanges } from "../commands/fixes";
import { showSheet } from "../commands/show-sheet";
import { keepRow } from "../commands/take-over";
import { ChangedText } from "../fixes/changed-text";
import { CommandButton } from "../shell/command-button";
import { usePane } from "../state/context";
import type { AnyExample } from "./any-example";
import { partnerDifference } from "./partner-difference";
import { standingText } from "./standing-text";
import { textOfVersion, type PlacedStanding } from "./standings-in";

interface StandingNoteProps {
  readonly example: AnyExample;
  readonly standing: PlacedStanding;
}

/** That the example is in the table, in what the row differs, and the way to take the example's words over. */
export function StandingNote({ example, standing }: StandingNoteProps) {
  const { sheet } = standing;
  return sheet ? (
    <StandsElsewhere standing={standing} sheet={sheet} />
  ) : (
    <StandsHere example={example} standing={standing} />
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

function StandsHere({ example, standing }: StandingNoteProps) {
  const { session, texts } = usePane();
  const { table } = session;
  const row = table?.agreements.find((one) => one.row === standing.row);
  if (!table || !row) return null;
  const { newer, oldWording, differences } = standing;
  const earlierText = oldWording === null ? null : textOfVersion(example.id, oldWording);
  const cell = (at: number, column: number) => session.cell(at, column);
  const changes = differences.map((difference) =>
    takeOver(table, row, difference, { example, earlierText, cell }),
  );
  const toFillIn = blanksToFillIn(row, { example, earlierText });
  // A blank over what the user filled in would be lost among all that changes.
  const all = differences.flatMap(({ field }, index) =>
    field === "agreement" && toFillIn.length > 0 ? [] : (changes[index] ?? []),
  );
  const hasAll = all.length > 0 && differences.length > 1;
  const label = texts.t("examples.takeOver");
  return (
    <div className="example-stands">
      <p>
        {standingText(standing, texts)}{" "}
        <button
          type="button"
          className="text-button"
          onClick={() =>
            void goToCell.perform(session, { row: row.row, column: table.roles.agreement?.column ?? 0 })
          }
        >
          {texts.t("examples.look")}
        </button>
      </p>
      {differences.length > 0 && (
        <details open={newer !== null}>
          <summary>{texts.count("examples.differences", differences.length)}</summary>
          <ul className="plain-list example-differences">
            {differences.map((difference, index) => (
              <DifferenceItem
                key={difference.field}
                difference={difference}
                changes={changes[index] ?? []}
                label={label}
                toFillIn={difference.field === "agreement" ? toFillIn : []}
                isLeft={hasAll}
              />
            ))}
          </ul>
          <div className="button-row">
            {hasAll && (
              <Button
                size="small"
                onClick={() => void applyChanges.perform(session, { label, changes: all })}
              >
                {texts.t("examples.takeOverAll")}
              </Button>
            )}
            {newer && <CommandButton command={keepRow} input={{ example, row }} size="small" plain />}
          </div>
        </details>
      )}
    </div>
  );
}

const PARTNER_TEXTS = { missing: "examples.partnersMissing", added: "examples.partnersAdded" } as const;

interface DifferenceItemProps {
  readonly difference: Difference;
  /** What taking it over changes; none: it cannot be taken over. */
  readonly changes: readonly CellChange[];
  readonly label: string;
  /** The blanks that it would write over words of the row. */
  readonly toFillIn: readonly string[];
  /** Taking over all is offered, and leaves such a field alone. */
  readonly isLeft: boolean;
}

function DifferenceItem({ difference, changes, label, toFillIn, isLeft }: DifferenceItemProps) {
  const { session, texts } = usePane();
  const name =
    difference.field === "partners" ? texts.t("examples.partners") : texts.t(`role.${difference.field}`);
  return (
    <li>
      <strong>{name}</strong>
      <p className="preview-text">
        {difference.field === "partners"
          ? partnerDifference(difference, PARTNER_TEXTS, texts)
          : changes.map((change) => (
              <ChangedText key={change.column} before={String(change.old)} after={String(change.new)} />
            ))}
        {difference.field !== "partners" && changes.length === 0 && texts.t("examples.sharedCell")}
      </p>
      {changes.length > 0 && toFillIn.length > 0 && (
        <p className="info-note">
          {texts.t("examples.fillIn", { names: toFillIn.join(", ") })}
          {isLeft && ` ${texts.t("examples.fillInLeft")}`}
        </p>
      )}
      {changes.length > 0 && (
        <Button
          size="small"
          aria-label={`${label}: ${name}`}
          onClick={() => void applyChanges.perform(session, { label, changes })}
        >
          {label}
        </Button>
      )}
    </li>
  );
}
