import type { WorkbookState } from "../../excel/store/state";
import type { Severity } from "../../rules/finding";
import { mappingOf, type MappingLine } from "../settings/mapping-lines";
import { ownSettings, withOwnSettings, type OwnSettings } from "../state/rule-settings";
import type { PaneSession } from "../state/pane-session";
import { headerFingerprint } from "../state/stored-mapping";
import type { PaneCommand } from "./command";

/** Keeps a setting in the workbook, and says so. */
const keep = (
  session: PaneSession,
  change: (state: WorkbookState) => WorkbookState,
  onDone?: () => void,
): Promise<void> =>
  session.exclusively(async () => {
    const isKept = await session.keep(change, () => ({ intent: "success", key: "settings.kept" }));
    if (isKept) onDone?.();
  });

/** Sets how grave a rule's findings are in this workbook; null: as the rule book has it. */
export const setRuleLevel: PaneCommand<{ readonly rule: string; readonly level: Severity | "off" | null }> = {
  id: "setRuleLevel",
  label: "settings.levels",
  icon: "settings",
  enabled: (state) => !state.busy,
  perform: (session, { rule, level }) =>
    keep(session, (state) => {
      const { [rule]: _, ...others } = state.ruleLevels;
      return { ...state, ruleLevels: level === null ? others : { ...others, [rule]: level } };
    }),
};

/** Every rule as the rule book has it. */
export const resetRuleLevels: PaneCommand = {
  id: "resetRuleLevels",
  label: "settings.reset",
  icon: "undo",
  enabled: (state) => !state.busy,
  perform: (session) => keep(session, (state) => ({ ...state, ruleLevels: {} })),
};

/** Replaces some of the workbook's own values and names. */
export const saveOwnSettings: PaneCommand<Partial<OwnSettings> & { readonly onDone?: () => void }> = {
  id: "saveOwnSettings",
  label: "settings.save",
  icon: "settings",
  enabled: (state) => !state.busy,
  perform: (session, { onDone, ...changed }) =>
    keep(session, (state) => withOwnSettings(state, { ...ownSettings(state), ...changed }), onDone),
};

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
    const { basis } = session;
    if (!basis) return;
    const entry = {
      sheetName: basis.sheetName,
      header: headerFingerprint(basis, headerRow),
      mapping: mappingOf(lines, headerRow),
    };
    await keep(session, (state) => ({
      ...state,
      mappings: [...state.mappings.filter(({ sheetName }) => sheetName !== entry.sheetName), entry],
    }));
    await session.forgetHeader();
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
    await keep(session, (state) => ({
      ...state,
      mappings: state.mappings.filter(({ sheetName }) => sheetName !== sheet?.name),
    }));
    await session.forgetHeader();
  },
};
