import type { Example } from "../../catalog/example";
import { planInsertion, type InsertionPlan } from "../../catalog/insertion/plan-insertion";
import type { Texts } from "../../i18n/texts";
import type { AgreementTable } from "../../table/agreement-table";
import type { CoreInstrument } from "../../table/instrument";
import { obstacleNotice } from "../state/pane-state";
import { hasTable, type PaneCommand } from "./command";

export interface InsertExampleInput {
  readonly example: Example;
  readonly instrument: CoreInstrument;
  readonly legalText: string;
  readonly texts: Texts;
}

/** Where the example would go and what it would hold; pure, so that the pane can show it before the click. */
export function planExample(table: AgreementTable, input: InsertExampleInput): InsertionPlan {
  const { example, instrument, legalText, texts } = input;
  const place = { kind: "section-end", instrument } as const;
  return planInsertion(table, example, place, {
    legalText,
    instrumentName: texts.t(`instrument.${instrument}`),
  });
}

export const insertExample: PaneCommand<InsertExampleInput> = {
  id: "insertExample",
  label: "examples.insert",
  enabled: hasTable,
  perform: async (session, input) => {
    const { sheet } = session.store.get();
    const { table, basis } = session;
    if (!sheet || !table) return;
    const { insertion } = planExample(table, input);
    const result = await session.during(() =>
      session.gateway.write(sheet.id, input.example.title, [insertion], {
        tableArea: table.area,
        ...(basis ? { snapshot: basis } : {}),
        ...(table.roles.agreement ? { selectColumn: table.roles.agreement.column } : {}),
      }),
    );
    if (!result.ok) return session.notify(obstacleNotice(result.obstacle));
    const row = (result.value.insertedRows[0] ?? insertion.row) + 1;
    session.notify({
      intent: "success",
      key: "examples.inserted",
      params: { row: String(row) },
      recoveryId: result.value.recoveryId,
    });
    await session.refresh();
  },
};

export const undo: PaneCommand<string> = {
  id: "undo",
  label: "undo",
  enabled: (state) => !state.busy,
  perform: async (session, recoveryId) => {
    const result = await session.during(() => session.gateway.undo(recoveryId));
    if (!result.ok) return session.notify(obstacleNotice(result.obstacle));
    session.notify({ intent: "success", key: "undone" });
    await session.refresh();
  },
};
