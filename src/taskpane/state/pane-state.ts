import type { CoreInstrument } from "../../table/instrument";
import type { AgreementTable, NoTable } from "../../table/agreement-table";
import type { Obstacle, SheetRef, SheetState } from "../../excel/gateway";
import type { Finding, Severity } from "../../rules/finding";
import type { TextKey, TextParams } from "../../i18n/texts";

export const TABS = ["check", "filters", "examples", "overview"] as const;
export type TabId = (typeof TABS)[number];

/** What is known of the sheet in front. */
export type Located =
  | { readonly kind: "none" }
  | { readonly kind: "table"; readonly table: AgreementTable; readonly findings: readonly Finding[] }
  | { readonly kind: "no-table"; readonly problem: NoTable; readonly others: readonly SheetRef[] | null };

/** A message above the tabs: what was done, or the one sentence why it was not. */
export interface Notice {
  readonly intent: "success" | "warning" | "error" | "info";
  readonly key: TextKey;
  readonly params?: TextParams;
  /** For a message about a number of things. */
  readonly plural?: { readonly key: string; readonly count: number };
  /** The change that the message offers to undo. */
  readonly recoveryId?: string;
}

export interface PaneState {
  readonly sheet: SheetRef | null;
  readonly sheetState: SheetState | null;
  readonly located: Located;
  /** Reading or writing for longer than a moment. */
  readonly busy: boolean;
  /** The sheet changed and was not read again yet. */
  readonly stale: boolean;
  readonly tab: TabId;
  readonly notice: Notice | null;
  /** The row that is selected in the sheet, from 0. */
  readonly selectedRow: number | null;
  readonly severities: ReadonlySet<Severity>;
  readonly keywords: ReadonlySet<string>;
  /** A filter of ours is on the sheet. */
  readonly filtered: boolean;
  readonly instrument: CoreInstrument;
}

export const FIRST_STATE: PaneState = {
  sheet: null,
  sheetState: null,
  located: { kind: "none" },
  busy: true,
  stale: false,
  tab: "check",
  notice: null,
  selectedRow: null,
  severities: new Set<Severity>(["error", "warning", "hint"]),
  keywords: new Set(),
  filtered: false,
  instrument: "omgevingsvisie",
};

/** The sentence for an obstacle. */
export function obstacleNotice(obstacle: Obstacle): Notice {
  const key: TextKey = `obstacle.${obstacle.code}`;
  const recoveryId = obstacle.params["recoveryId"];
  return {
    intent: obstacle.code === "unknown" || obstacle.code === "connection" ? "error" : "warning",
    key,
    params: obstacle.params,
    ...(typeof recoveryId === "string" ? { recoveryId } : {}),
  };
}
