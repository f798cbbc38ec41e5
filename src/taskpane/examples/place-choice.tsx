import { Field, Input, Select } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { AgreementTable } from "../../table/agreement-table";
import { usePane, usePaneState } from "../state/context";

type Where = "end" | "selected" | "row";
const WHERES: readonly Where[] = ["end", "selected", "row"];

export interface PlaceChoice {
  /** The sheet row that new rows come below; null: each at the end of its own core instrument. */
  readonly afterRow: number | null;
  /** What was chosen, in a form that stays the same while the rows move. */
  readonly chosen: string;
  /** What is asked for before anything can be inserted; null: nothing. */
  readonly asks: string | null;
  /** The fields in which the place is chosen. */
  readonly fields: ReactElement;
}

/** Lets the user choose where new rows come; the end of the core instrument until something else is chosen. */
export function usePlaceChoice(table: AgreementTable | null): PlaceChoice {
  const { texts } = usePane();
  const { selectedRow } = usePaneState();
  const [where, setWhere] = useState<Where>("end");
  const [typed, setTyped] = useState("");
  const selected = table && selectedRow !== null && isPlace(table, selectedRow) ? selectedRow : null;
  const chosen: Where = where === "selected" && selected === null ? "end" : where;
  const afterRow = chosen === "selected" ? selected : chosen === "row" ? rowTyped(table, typed) : null;
  const isUnknown = chosen === "row" && afterRow === null;
  // Who asks for another row and clicks it in the sheet means that one.
  const [seen, setSeen] = useState(selectedRow);
  if (seen !== selectedRow) {
    setSeen(selectedRow);
    if (chosen === "row" && table && selectedRow !== null && isRow(table, selectedRow))
      setTyped(String(selectedRow + 1));
  }
  const fields = (
    <div className="insert-place">
      <Field label={texts.t("examples.place")} size="small" orientation="horizontal">
        <Select
          size="small"
          value={chosen}
          onChange={(_, data) => setWhere(WHERES.find((one) => one === data.value) ?? "end")}
        >
          <option value="end">{texts.t("examples.placeEnd")}</option>
          {table && selected !== null && (
            <option value="selected">
              {table.headerRows.includes(selected)
                ? texts.t("examples.placeTop")
                : texts.t("examples.placeSelected", { row: String(selected + 1) })}
            </option>
          )}
          {table && table.firstRow <= table.lastRow && (
            <option value="row">{texts.t("examples.placeRow")}</option>
          )}
        </Select>
      </Field>
      {chosen === "row" && (
        <Field
          label={texts.t("examples.rowNumber")}
          size="small"
          orientation="horizontal"
          validationState={isUnknown && typed !== "" ? "error" : "none"}
        >
          <Input
            size="small"
            inputMode="numeric"
            value={typed}
            onChange={(_, data) => setTyped(data.value)}
          />
        </Field>
      )}
    </div>
  );
  const asks = isUnknown && table ? texts.t("examples.rowRange", rangeOf(table)) : null;
  return { afterRow, chosen: chosen === "row" ? `row ${typed.trim()}` : chosen, asks, fields };
}

/** Whether a new row can come below this sheet row. */
const isPlace = (table: AgreementTable, row: number): boolean =>
  row >= firstPlace(table) && row <= table.lastRow;

/**
 * The last header row where a row below it says itself what it belongs to; under a heading or a cell that rows share it would
 * belong to nothing, so there the first row of the table.
 */
function firstPlace({ headerRows, firstRow, sections, agreements }: AgreementTable): number {
  const isShared =
    sections.some(({ headingRow }) => headingRow !== null) ||
    agreements.some(({ inheritedFrom }) => inheritedFrom.instrument !== undefined);
  return isShared ? firstRow : Math.max(...headerRows);
}

/** A number is typed for a row of the table, not for its header, whose place has a name of its own. */
const isRow = ({ firstRow, lastRow }: AgreementTable, row: number): boolean =>
  row >= firstRow && row <= lastRow;

const rangeOf = (table: AgreementTable) => ({
  first: String(table.firstRow + 1),
  last: String(table.lastRow + 1),
});

function rowTyped(table: AgreementTable | null, typed: string): number | null {
  const row = /^\s*\d{1,7}\s*$/.test(typed) ? Number(typed) - 1 : null;
  return table && row !== null && isRow(table, row) ? row : null;
}
