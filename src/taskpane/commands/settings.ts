import type { WorkbookState } from "../../excel/store/state";
import type { Severity } from "../../rules/finding";
import { firstOf } from "../history/what-was-done";
import type { Message } from "../state/pane-state";
import { mappingOf, type MappingLine } from "../settings/mapping-lines";
import { ownSettings, withOwnSettings, type OwnSettings } from "../state/rule-settings";
import type { PaneSession } from "../state/pane-session";
import { headerFingerprint } from "../state/stored-mapping";
import type { PaneCommand } from "./command";

/** Keeps a setting in the workbook, and says so; the history says which one. */
const keep = (
  session: PaneSession,
  change: (state: WorkbookState) => WorkbookState,
  inHistory: Message,
  onDone?: () => void,
): Promise<void> =>
  session.exclusively(["setting", inHistory], async () => {
    const isKept = await session.keep(change, () => ({ intent: "success", key: "settings.kept", inHistory }));
    if (isKept) onDone?.();
  });

/** Sets how grave a rule's findings are in this workbook; null: as the rule book has it. */
export const setRuleLevel: PaneCommand<{ readonly rule: string; readonly level: Severity | "off" | null }> = {
  id: "setRuleLevel",
  label: "settings.levels",
  icon: "settings",
  enabled: (state) => !state.busy,
  perform: (session, { rule, level }) =>
    keep(
      session,
      (state) => {
        const { [rule]: _, ...others } = state.ruleLevels;
        return { ...state, ruleLevels: level === null ? others : { ...others, [rule]: level } };
      },
      { key: `history.level.${level ?? "usual"}`, rule },
    ),
};

/** Every rule as the rule book has it. */
export const resetRuleLevels: PaneCommand = {
  id: "resetRuleLevels",
  label: "settings.reset",
  icon: "undo",
  enabled: (state) => !state.busy,
  perform: (session) =>
    keep(session, (state) => ({ ...state, ruleLevels: {} }), { key: "history.levelsReset" }),
};

/** The names or values that came or went, and of which column. */
function whatOfOwn(before: OwnSettings, changed: Partial<OwnSettings>): Message {
  const after = { ...before, ...changed };
  const isChanged = (one: "allowedTypes" | "allowedLevels"): boolean =>
    before[one].join("\n") !== after[one].join("\n");
  const ofBoth = isChanged("allowedTypes") === isChanged("allowedLevels");
  const column = ofBoth ? "values" : isChanged("allowedTypes") ? "types" : "levels";
  const of = changed.aliases ? "names" : column;
  const wordsOf = ({ aliases, allowedTypes, allowedLevels }: OwnSettings): readonly string[] =>
    changed.aliases ? aliases.map(({ form }) => form) : [...allowedTypes, ...allowedLevels];
  const came = wordsOf(after).filter((one) => !wordsOf(before).includes(one));
  const went = wordsOf(before).filter((one) => !wordsOf(after).includes(one));
  const what = came.length === 0 ? "gone" : went.length === 0 ? "added" : "changed";
  return { key: `history.${of}.${what}`, params: { words: firstOf([...came, ...went]) } };
}

/** Replaces some of the workbook's own values and names. */
export const saveOwnSettings: PaneCommand<Partial<OwnSettings> & { readonly onDone?: () => void }> = {
  id: "saveOwnSettings",
  label: "settings.save",
  icon: "settings",
  enabled: (state) => !state.busy,
  perform: (session, { onDone, ...changed }) =>
    keep(
      session,
      (state) => withOwnSettings(state, { ...ownSettings(state), ...changed }),
      whatOfOwn(ownSettings(session.store.get().workbook), changed),
      onDone,
    ),
};

/** Says how many agreements the columns that were kept cost the table, in the message about them. */
function tellOfLost(session: PaneSession, before: number): void {
  const { notice } = session.store.get();
  const count = session.table?.agreements.length ?? 0;
  if (count >= before || !notice || !("key" in notice) || notice.key !== "settings.kept") return;
  const { key: _, ...rest } = notice;
  session.notify({ ...rest, intent: "warning", plural: "settings.keptFewer", count, params: { before } });
}

/** Takes columns for what the user said, from now on, on the sheet on screen. */
export const saveMapping: PaneCommand<{
  readonly lines: readonly MappingLine[];
  readonly headerRow: number;
}> = {
  id: "saveMapping",
  label: "settings.saveMapping",
  icon: "settings",
  enabled: (state) => state.sheet !== null && !state.busy,
  perform: async (session, { lines, headerRow }) => {
    const { basis, table } = session;
    if (!basis) return;
    const entry = {
      sheetName: basis.sheetName,
      header: headerFingerprint(basis, headerRow),
      mapping: mappingOf(lines, headerRow),
    };
    await keep(
      session,
      (state) => ({
        ...state,
        mappings: [...state.mappings.filter(({ sheetName }) => sheetName !== entry.sheetName), entry],
      }),
      { key: "history.columns", params: { sheet: entry.sheetName } },
    );
    await session.forgetHeader();
    tellOfLost(session, table?.agreements.length ?? 0);
  },
};

/** Goes back to recognising the columns of the sheet on screen. */
export const forgetMapping: PaneCommand = {
  id: "forgetMapping",
  label: "settings.forgetMapping",
  icon: "undo",
  enabled: (state) => state.sheet !== null && !state.busy,
  perform: async (session) => {
    const { sheet } = session.store.get();
    await keep(
      session,
      (state) => ({
        ...state,
        mappings: state.mappings.filter(({ sheetName }) => sheetName !== sheet?.name),
      }),
      { key: "history.columnsForgotten", params: { sheet: sheet?.name ?? "" } },
    );
    await session.forgetHeader();
  },
};
