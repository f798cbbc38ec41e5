import type { AcceptedFinding } from "../../excel/store/state";
import type { Finding } from "../../rules/finding";
import { cellAddress } from "../../table/address";
import { acceptedEntry } from "../accept/acceptance";
import { hasTable, type PaneCommand } from "./command";

/** A finding with why it may stay, and who says so ("" when that is not told). */
export interface AcceptInput {
  readonly finding: Finding;
  readonly reason: string;
  readonly who: string;
  /** Called when the workbook has it. */
  readonly onDone?: () => void;
}

/** Keeps in the workbook that a finding may stay, with the reason. */
export const acceptFinding: PaneCommand<AcceptInput> = {
  id: "acceptFinding",
  label: "accept.do",
  icon: "accept",
  enabled: hasTable,
  perform: (session, { finding, reason, who, onDone }) => {
    // The table that the finding is of: it may have to wait for its turn.
    const { table } = session;
    return session.exclusively(["accept", finding], async () => {
      if (!table || reason.trim() === "") return;
      const date = new Date().toISOString().slice(0, 10);
      const entry = acceptedEntry(table, finding, { reason: reason.trim(), who: who.trim(), date });
      const cell = cellAddress(finding.row, finding.column);
      const inHistory = { key: "history.accepted", rule: finding.rule, params: { cell } } as const;
      const isKept = await session.keep(
        (state) => ({ ...state, accepted: [...state.accepted, entry] }),
        () => ({ intent: "success", key: "accept.done", inHistory, onSheet: table.sheetName }),
      );
      if (isKept) onDone?.();
    });
  },
};

/** Takes back that findings were accepted; they show again when they are still there. */
export const revokeAccepted: PaneCommand<readonly AcceptedFinding[]> = {
  id: "revokeAccepted",
  label: "accept.revoke",
  icon: "undo",
  enabled: (state) => !state.busy,
  perform: (session, entries) =>
    session.exclusively(["revoke", entries], async () => {
      const [first] = entries;
      const inHistory = {
        plural: "history.revoked",
        count: entries.length,
        rule: first?.rule ?? "",
      } as const;
      await session.keep(
        (state) => ({ ...state, accepted: without(state.accepted, entries) }),
        () => ({
          intent: "success",
          plural: "accept.revoked",
          count: entries.length,
          inHistory,
          ...(first && entries.every(({ sheetName }) => sheetName === first.sheetName)
            ? { onSheet: first.sheetName }
            : {}),
        }),
      );
    }),
};

/** The list without these entries; of equal ones as many go as are named. */
function without(
  all: readonly AcceptedFinding[],
  entries: readonly AcceptedFinding[],
): readonly AcceptedFinding[] {
  const gone = entries.map((entry) => JSON.stringify(entry));
  return all.filter((entry) => {
    const at = gone.indexOf(JSON.stringify(entry));
    if (at >= 0) gone.splice(at, 1);
    return at < 0;
  });
}
