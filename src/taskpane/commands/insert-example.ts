import type { Example } from "../../catalog/example";
import { legalTextOf } from "../../catalog/legal-text";
import { planInsertion, type InsertionPlan } from "../../catalog/insertion/plan-insertion";
import type { Texts } from "../../i18n/texts";
import type { AgreementTable } from "../../table/agreement-table";
import type { CoreInstrument } from "../../table/instrument";
import { loadStatutes } from "../../law/texts/load-statutes";
import { obstacleNotice } from "../state/pane-state";
import { hasTable, type PaneCommand } from "./command";

export interface InsertExampleInput {
  readonly example: Example;
  readonly instrument: CoreInstrument;
  readonly texts: Texts;
}

/** Where the example would go and what it would hold; pure, so that the pane can show it before the click. */
export function planExample(table: AgreementTable, input: InsertExampleInput, legalText = ""): InsertionPlan {
  const { example, instrument, texts } = input;
  const place = { kind: "section-end", instrument } as const;
  return planInsertion(table, example, place, {
    legalText,
    instrumentName: texts.t(`instrument.${instrument}`),
  });
}

export const insertExample: PaneCommand<InsertExampleInput> = {
  id: "insertExample",
  label: "examples.insert",
  icon: "insert",
  enabled: hasTable,
  perform: (session, input) =>
    session.exclusively(async () => {
      const statutes = await loadStatutes();
      const { sheet } = session.store.get();
      const { table, basis } = session;
      if (!sheet || !table) return;
      // A row without its legal text looks whole and is not.
      if (!statutes) return session.notify({ intent: "error", key: "examples.noTexts" });
      const legalText = legalTextOf(input.example, statutes);
      const { insertion } = planExample(table, input, legalText);
      const result = await session.gateway.write(sheet.id, input.example.title, [insertion], {
        tableArea: table.area,
        ...(basis ? { snapshot: basis } : {}),
        ...(table.roles.agreement ? { selectColumn: table.roles.agreement.column } : {}),
      });
      if (!result.ok) return session.notify(obstacleNotice(result.obstacle));
      const row = (result.value.insertedRows[0] ?? insertion.row) + 1;
      session.notify({
        intent: "success",
        key: "examples.inserted",
        params: { row: String(row) },
        recoveryId: result.value.recoveryId,
      });
      await session.refresh();
    }),
};
