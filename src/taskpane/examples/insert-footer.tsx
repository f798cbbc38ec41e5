import { Field, Input, Select } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { InsertionPlan } from "../../catalog/insertion/plan-insertion";
import type { Texts } from "../../i18n/texts";
import { PARTNERS, type PartnerId } from "../../partners/partner";
import { ROLES, type AgreementTable, type Role } from "../../table/agreement-table";
import {
  insertExamples,
  planExamples,
  type FilledExample,
  type InsertExamplesInput,
} from "../commands/insert-examples";
import { CommandButton } from "../shell/command-button";
import { usePane, usePaneState } from "../state/context";

interface InsertFooterProps {
  readonly examples: readonly FilledExample[];
  readonly onInserted?: () => void;
}

type Where = "end" | "selected" | "row";

/** Where the examples go, what of them this table has no column for, and the button that inserts them. */
export function InsertFooter({ examples, onInserted }: InsertFooterProps) {
  const { session, texts } = usePane();
  const { located, selectedRow } = usePaneState();
  const [where, setWhere] = useState<Where>("end");
  const [typed, setTyped] = useState("");
  const table = located.kind === "table" ? located.table : null;
  const selected = table && selectedRow !== null && isPlace(table, selectedRow) ? selectedRow : null;
  const chosen: Where = where === "selected" && selected === null ? "end" : where;
  const afterRow = chosen === "selected" ? selected : chosen === "row" ? rowTyped(table, typed) : null;
  const isUnknown = chosen === "row" && afterRow === null;
  const input = useMemo(() => ({ examples, afterRow, texts }), [examples, afterRow, texts]);
  const plans = useMemo(
    () => (table ? planExamples(table, input, session.basis) : []),
    [table, input, session],
  );
  if (!table) {
    return (
      <footer className="tab-footer">
        <p className="quiet">{texts.t("examples.noTable")}</p>
      </footer>
    );
  }
  return (
    <footer className="tab-footer">
      <div className="insert-place">
        <Field label={texts.t("examples.place")} size="small">
          <Select
            size="small"
            value={chosen}
            onChange={(_, data) => setWhere(WHERES.find((one) => one === data.value) ?? "end")}
          >
            <option value="end">{texts.t("examples.placeEnd")}</option>
            {selected !== null && (
              <option value="selected">
                {texts.t("examples.placeSelected", { row: String(selected + 1) })}
              </option>
            )}
            <option value="row">{texts.t("examples.placeRow")}</option>
          </Select>
        </Field>
        {chosen === "row" && (
          <Field
            label={texts.t("examples.rowNumber")}
            size="small"
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
      <p className="quiet" role="status">
        {isUnknown ? texts.t("examples.rowRange", rangeOf(table)) : destination(plans, input, texts)}
      </p>
      <Missing plans={plans} />
      <CommandButton
        command={isUnknown ? CANNOT : insertExamples}
        input={onInserted ? { ...input, onDone: onInserted } : input}
        appearance="primary"
      />
    </footer>
  );
}

const WHERES: readonly Where[] = ["end", "selected", "row"];

const CANNOT: typeof insertExamples = { ...insertExamples, enabled: () => false };

/** Whether a new row can come below this sheet row: from the last header row to the last agreement. */
const isPlace = ({ headerRows, lastRow }: AgreementTable, row: number): boolean =>
  row >= Math.max(...headerRows) && row <= lastRow;

const rangeOf = ({ headerRows, lastRow }: AgreementTable) => ({
  first: String(Math.max(...headerRows) + 1),
  last: String(lastRow + 1),
});

function rowTyped(table: AgreementTable | null, typed: string): number | null {
  const row = /^\s*\d{1,7}\s*$/.test(typed) ? Number(typed) - 1 : null;
  return table && row !== null && isPlace(table, row) ? row : null;
}

function destination(
  plans: readonly InsertionPlan[],
  { examples, afterRow }: InsertExamplesInput,
  texts: Texts,
): string {
  const [plan] = plans;
  const instrument = examples[0]?.example.instrument;
  if (!plan || instrument === undefined) return "";
  const headings = plans.filter(({ heading }) => heading !== null).length;
  if (plans.length > 1) {
    const many = texts.count("examples.whereMany", plans.length, {
      row: String(Math.min(...plans.map(({ finalRow }) => finalRow)) + 1),
    });
    return headings > 0 ? `${many} ${texts.count("examples.withHeadings", headings)}` : many;
  }
  if (afterRow !== null) return texts.t("examples.whereAfter", { row: String(plan.finalRow + 1) });
  const key =
    headings > 0 ? "examples.whereHeading" : plan.newSection ? "examples.whereNew" : "examples.where";
  return texts.t(key, {
    instrument: texts.t(`instrument.${instrument}`),
    row: String(plan.finalRow + 1),
  });
}

function Missing({ plans }: { readonly plans: readonly InsertionPlan[] }) {
  const { texts } = usePane();
  const names = [...new Set(plans.flatMap(({ withoutColumn }) => withoutColumn))];
  if (names.length === 0) return null;
  const nameOf = (name: string): string => {
    if (isPartner(name)) return texts.t(`partner.${name}`);
    return isRole(name) ? texts.t(`role.${name}`) : name;
  };
  return <p className="quiet">{texts.t("examples.without", { names: names.map(nameOf).join(", ") })}</p>;
}

const isPartner = (name: string): name is PartnerId => PARTNERS.some((partner) => partner === name);
const isRole = (name: string): name is Role => ROLES.some((role) => role === name);
