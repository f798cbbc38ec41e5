import type { Example } from "../../catalog/example";
import { withOwnLegalText } from "../../catalog/legal-text";
import { exampleOfRow } from "../../catalog/own/example-of-row";
import { loadStatutes } from "../../law/texts/load-statutes";
import type { SheetSpec } from "../../excel/sheets/sheet-spec";
import { saveFile } from "../files/save-file";
import { ownTableSpec } from "../own/own-table";
import { ownExamples, withOwnExamples, withOwnTitle, withoutOwnExample } from "../own/own-examples";
import type { PaneSession } from "../state/pane-session";
import type { Notice, PaneState } from "../state/pane-state";
import { hasTable, type PaneCommand } from "./command";
import { putSheet } from "./put-sheet";
import { openScreen } from "./screens";

const selectedAgreement = ({ located, selectedRow }: PaneState) =>
  located.kind === "table"
    ? located.table.agreements.find(({ row, text }) => row === selectedRow && text.agreement.trim() !== "")
    : undefined;

/** Ids that stay apart, also of two people who keep a row at the same moment. */
const newId = (): string => `own-${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 8)}`;

/** Keeps the agreement of the selected row as an own example. */
export const keepRow: PaneCommand = {
  id: "keepRow",
  label: "own.keepRow",
  icon: "keep",
  enabled: (state) => hasTable(state) && selectedAgreement(state) !== undefined,
  perform: (session) => {
    const { table } = session;
    const agreement = selectedAgreement(session.store.get());
    if (!table || !agreement) return Promise.resolve();
    return keepAll(session, [exampleOfRow(table, agreement, newId())]);
  },
};

/** Keeps agreements of other tables as own examples. */
export const keepExamples: PaneCommand<readonly Example[]> = {
  id: "keepExamples",
  label: "own.keepAll",
  icon: "keep",
  enabled: (state) => !state.busy,
  perform: (session, examples) =>
    keepAll(
      session,
      examples.map((example) => ({ ...example, id: newId() })),
    ),
};

function keepAll(session: PaneSession, examples: readonly Example[]): Promise<void> {
  return session.exclusively(["keepExamples", examples.map(({ agreement }) => agreement)], async () => {
    const statutes = await loadStatutes();
    const wanted = examples.map((example) => withOwnLegalText(example, statutes));
    const known = ownExamples(session.store.get().workbook);
    const there = known.find(({ agreement }) => examples.some((one) => one.agreement === agreement));
    const isNew = examples.some((one) => known.every(({ agreement }) => agreement !== one.agreement));
    if (there && !isNew) return session.notify(alreadyKept(session, examples.length, there.title));
    await session.keep(
      (state) => withOwnExamples(state, wanted),
      (state) => ({ intent: "success", plural: "own.kept", count: ownExamples(state).length - known.length }),
    );
  });
}

/** Nothing was kept, because it is there: the message says as what, and shows it. */
function alreadyKept(session: PaneSession, count: number, title: string): Notice {
  const isOpen = session.store.get().screen?.id === "own";
  const take = () => openScreen.perform(session, { id: "own" });
  return {
    intent: "info",
    plural: "own.already",
    count,
    params: { title },
    ...(isOpen ? {} : { offer: { label: "own.show", take } }),
  };
}

export const renameOwn: PaneCommand<{ readonly id: string; readonly title: string }> = {
  id: "renameOwn",
  label: "own.title",
  icon: "keep",
  enabled: (state) => !state.busy,
  perform: async (session, { id, title }) => {
    await session.keep(
      (state) => withOwnTitle(state, id, title),
      (state) => {
        const isTaken = ownExamples(state).some((one) => one.id !== id && one.title === title);
        const besides: Notice["besides"] = isTaken ? [{ key: "own.titleTwice" }] : [];
        return { intent: isTaken ? "warning" : "success", key: "own.renamed", params: { title }, besides };
      },
    );
  },
};

export const removeOwn: PaneCommand<Example> = {
  id: "removeOwn",
  label: "own.remove",
  icon: "remove",
  enabled: (state) => !state.busy,
  perform: (session, { id, title }) =>
    session.exclusively(["removeOwn", id], async () => {
      await session.keep(
        (state) => withoutOwnExample(state, id),
        () => ({ intent: "success", key: "own.removed", params: { title } }),
      );
    }),
};

/** What the own examples are as a table; without the statute texts column C holds own texts only. */
async function specOf(session: PaneSession, name: string): Promise<SheetSpec> {
  const examples = ownExamples(await session.settledWorkbook());
  return ownTableSpec(name, examples, await loadStatutes());
}

/** Saves the own examples as a workbook of its own, which the pane of another region can take over from. */
export const saveOwn: PaneCommand<string> = {
  id: "saveOwn",
  label: "own.save",
  icon: "save",
  enabled: (state) => !state.busy && ownExamples(state.workbook).length > 0,
  perform: (session, name) =>
    session.exclusively(["saveOwn"], async () => {
      const { writeWorkbook } = await import("../../files/write-workbook");
      const bytes = writeWorkbook(await specOf(session, name));
      if (!bytes) return session.notify({ intent: "error", key: "own.notSaved" });
      const file = saveFile(name, "xlsx", XLSX, bytes);
      session.notify({ intent: "success", key: "own.saved", params: { file } });
    }),
};

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Puts the own examples on a sheet in the form of the table, to be looked over together. */
export const exportOwn: PaneCommand<string> = {
  id: "exportOwn",
  label: "own.export",
  icon: "sheet",
  enabled: (state) => !state.busy && ownExamples(state.workbook).length > 0,
  perform: (session, name) =>
    session.stoppably(["exportOwn"], async (watch) => {
      const spec = await specOf(session, name);
      const made = await putSheet(session, { ...spec, kind: "export" }, watch);
      if (!made) return;
      const params = { sheet: made.name };
      session.notify({ intent: "success", key: "own.exported", params, recoveryId: made.recoveryId });
    }),
};
