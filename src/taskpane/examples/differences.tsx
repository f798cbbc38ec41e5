import { Button } from "@fluentui/react-components";
import { blanksToFillIn, takenTogether, takeOver } from "../../catalog/provenance/take-over";
import type { Texts } from "../../i18n/texts";
import type { Difference } from "../../catalog/standing/differences";
import type { Agreement, AgreementTable } from "../../table/agreement-table";
import type { CellChange } from "../../table/change";
import { applyChanges } from "../commands/fixes";
import { keepRow } from "../commands/take-over";
import { ChangedText } from "../fixes/changed-text";
import { CommandButton } from "../shell/command-button";
import { usePane } from "../state/context";
import { filledAsUsual, type AnyExample } from "./any-example";
import { blankName } from "./blank-words";
import { typedValues, type Inputs } from "./blank-fields";
import { partnerDifference } from "./partner-difference";
import { textOfVersion, type PlacedStanding } from "./standings-in";

interface DifferencesProps {
  readonly example: AnyExample;
  readonly standing: PlacedStanding;
  /** What was typed for the blanks of the example. */
  readonly typed: Inputs | undefined;
  readonly table: AgreementTable;
  readonly row: Agreement;
  /** A button that takes over was pressed. */
  readonly onTaken: (button: HTMLElement) => void;
}

/** In what a row differs from its example, with what taking that over would write, and the buttons that do. */
export function Differences({ example, standing, typed, table, row, onTaken }: DifferencesProps) {
  const { session, texts } = usePane();
  const { newer, oldWording, differences } = standing;
  const source = {
    example,
    earlierText: oldWording === null ? null : textOfVersion(example.id, oldWording),
    chosen: typedValues(example, typed),
    usual: filledAsUsual(example).values,
    cell: (at: number, column: number) => session.cell(at, column),
  };
  const changesFor = (one: Difference): CellChange[] => takeOver(table, row, one, source);
  const toFillIn = blanksToFillIn(row, source);
  const together = takenTogether(differences, toFillIn);
  const all = together.flatMap(changesFor);
  const hasAll = all.length > 0 && differences.length > 1;
  const label = texts.t("examples.takeOver");
  const take = (button: HTMLElement, changes: readonly CellChange[]): void => {
    onTaken(button);
    void applyChanges.perform(session, { label, changes });
  };
  return (
    <details open={newer !== null}>
      <summary>{texts.count("examples.differences", differences.length)}</summary>
      <ul className="plain-list example-differences">
        {differences.map((difference) => (
          <DifferenceItem
            key={difference.field}
            difference={difference}
            changes={changesFor(difference)}
            label={label}
            toFillIn={difference.field === "agreement" ? toFillIn : []}
            isLeft={hasAll && !together.includes(difference)}
            onTake={take}
          />
        ))}
      </ul>
      <div className="button-row">
        {hasAll && (
          <Button size="small" onClick={({ currentTarget }) => take(currentTarget, all)}>
            {texts.t("examples.takeOverAll")}
          </Button>
        )}
        {newer && <CommandButton command={keepRow} input={{ example, row }} size="small" plain />}
      </div>
    </details>
  );
}

const PARTNER_TEXTS = { missing: "examples.partnersMissing", added: "examples.partnersAdded" } as const;

const namesOf = (blanks: readonly string[], texts: Texts): string =>
  blanks.map((name) => blankName(name, texts).text).join(", ");

interface DifferenceItemProps {
  readonly difference: Difference;
  /** What taking it over changes; none: it cannot be taken over. */
  readonly changes: readonly CellChange[];
  readonly label: string;
  /** The blanks that it would write over words of the row. */
  readonly toFillIn: readonly string[];
  /** Taking over all is offered, and leaves this field alone. */
  readonly isLeft: boolean;
  readonly onTake: (button: HTMLElement, changes: readonly CellChange[]) => void;
}

function DifferenceItem({ difference, changes, label, toFillIn, isLeft, onTake }: DifferenceItemProps) {
  const { texts } = usePane();
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
      {changes.length > 0 && (toFillIn.length > 0 || isLeft) && (
        <p className="info-note">
          {[
            ...(toFillIn.length > 0 ? [texts.t("examples.fillIn", { names: namesOf(toFillIn, texts) })] : []),
            ...(isLeft ? [texts.t("examples.leftByAll")] : []),
          ].join(" ")}
        </p>
      )}
      {changes.length > 0 && (
        <Button
          size="small"
          aria-label={`${label}: ${name}`}
          data-takes-over
          onClick={({ currentTarget }) => onTake(currentTarget, changes)}
        >
          {label}
        </Button>
      )}
    </li>
  );
}
