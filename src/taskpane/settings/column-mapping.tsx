import { Button, Select } from "@fluentui/react-components";
import { useState } from "react";
import { columnLetters } from "../../table/address";
import { shortText } from "../check/short-text";
import { forgetMapping, saveMapping } from "../commands/settings";
import { usePane, usePaneState } from "../state/context";
import { useDraft } from "../state/use-draft";
import {
  MEANINGS,
  mappingLines,
  namingRow,
  rolesGivenTwice,
  type MappingLine,
  type Meaning,
} from "./mapping-lines";

/** Which column means what, to be put right by hand; the workbook remembers it. */
export function ColumnMapping() {
  const { session, texts } = usePane();
  const { located, selectedRow, isInFront, sheet, workbook } = usePaneState();
  const table = located.kind === "table" ? located.table : null;
  const [pointed, setPointed] = useState<{
    readonly sheetId: string | undefined;
    readonly row: number;
  } | null>(null);
  // A row that was pointed out on another sheet says nothing about this one.
  const pointedHere = pointed && pointed.sheetId === sheet?.id ? pointed.row : null;
  const headerRow = pointedHere ?? (table ? namingRow(table) : null);
  const lines = session.basis && headerRow !== null ? mappingLines(session.basis, headerRow, table) : [];
  const isStored = workbook.mappings.some(({ sheetName }) => sheetName === sheet?.name);
  const takeRow =
    selectedRow === null
      ? texts.t("settings.takeSelected")
      : texts.t("settings.takeRow", { row: String(selectedRow + 1) });
  const takeText = isInFront ? takeRow : texts.t("settings.takeElsewhere", { sheet: sheet?.name ?? "" });
  return (
    <section className="settings-part" aria-labelledby="settings-columns">
      <h3 id="settings-columns" className="sub-title">
        {texts.t("settings.columns")}
      </h3>
      <p className="quiet">{texts.t("settings.columnsWhy")}</p>
      <div className="button-row">
        <Button
          size="small"
          disabledFocusable={selectedRow === null || !isInFront}
          onClick={() => selectedRow !== null && setPointed({ sheetId: sheet?.id, row: selectedRow })}
        >
          {takeText}
        </Button>
        {isStored && (
          <Button size="small" onClick={() => void forgetMapping.perform(session)}>
            {texts.t("settings.forgetMapping")}
          </Button>
        )}
      </div>
      {headerRow !== null && lines.length > 0 && (
        <MappingForm
          key={JSON.stringify([headerRow, lines])}
          headerRow={headerRow}
          lines={lines}
          onSave={(chosen) => void saveMapping.perform(session, { lines: chosen, headerRow })}
        />
      )}
    </section>
  );
}

/** A heading that runs on longer is a row of the table that was taken as one: two lines of it are enough to know it. */
const LONGEST = 60;

interface MappingFormProps {
  readonly headerRow: number;
  readonly lines: readonly MappingLine[];
  readonly onSave: (lines: readonly MappingLine[]) => void;
}

function MappingForm({ headerRow, lines: first, onSave }: MappingFormProps) {
  const { texts } = usePane();
  const { columns } = usePane().session;
  const draftName = JSON.stringify([headerRow, first]);
  const lines = useDraft(columns, draftName) ?? first;
  const isDraft = lines !== first;
  const twice = rolesGivenTwice(lines);
  const nameOf = (meaning: Meaning): string => {
    if (meaning === "none") return texts.t("settings.noRole");
    if (meaning === "partner:other") return texts.t("settings.otherPartner");
    return meaning.startsWith("partner:")
      ? texts.t(meaning.replace(":", ".") as "partner.gemeente")
      : texts.t(`role.${meaning}` as "role.type");
  };
  const choose = (column: number, meaning: Meaning): void =>
    columns.keep(
      draftName,
      lines.map((line) => (line.column === column ? { ...line, meaning } : line)),
    );
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (twice.size === 0) onSave(lines);
      }}
    >
      <ul className="plain-list">
        {lines.map(({ column, heading, meaning }) => (
          <li key={column} className="settings-line">
            <label className="settings-name" htmlFor={`column-${column}`}>
              <span className="finding-cell">{columnLetters(column)}</span>{" "}
              <span lang="nl" {...(heading.length > LONGEST ? { title: heading } : {})}>
                {shortText(heading, LONGEST)}
              </span>
            </label>
            <Select
              id={`column-${column}`}
              size="small"
              value={meaning}
              aria-describedby={twice.has(meaning) ? `twice-${column}` : undefined}
              aria-invalid={twice.has(meaning)}
              onChange={(_, { value }) => choose(column, value as Meaning)}
            >
              {MEANINGS.map((one) => (
                <option key={one} value={one}>
                  {nameOf(one)}
                </option>
              ))}
            </Select>
            {twice.has(meaning) && (
              <p id={`twice-${column}`} className="settings-problem" role="alert">
                {texts.t("settings.roleTwice", { role: nameOf(meaning) })}
              </p>
            )}
          </li>
        ))}
      </ul>
      {isDraft && <p className="quiet">{texts.t("settings.notSaved")}</p>}
      <Button type="submit" size="small" appearance="primary" disabledFocusable={twice.size > 0}>
        {texts.t("settings.saveMapping")}
      </Button>
    </form>
  );
}
