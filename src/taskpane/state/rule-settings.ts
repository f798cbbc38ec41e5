import * as v from "valibot";
import type { Json, WorkbookState } from "../../excel/store/state";
import { PARTNERS } from "../../partners/partner";
import type { RuleSettings } from "../../rules/rule";
import type { Reference } from "./reference";

/** What a workbook's owner set beside the rules' levels; kept in the workbook as `more.settings`. */
const OWN = v.object({
  allowedTypes: v.fallback(v.array(v.string()), []),
  allowedLevels: v.fallback(v.array(v.string()), []),
  aliases: v.fallback(v.array(v.object({ form: v.string(), partner: v.picklist(PARTNERS) })), []),
});
export type OwnSettings = v.InferOutput<typeof OWN>;

const NO_SETTINGS: OwnSettings = { allowedTypes: [], allowedLevels: [], aliases: [] };

/** The owner's settings in a workbook's state; what cannot be understood counts as not set. */
export function ownSettings({ more }: WorkbookState): OwnSettings {
  const read = v.safeParse(OWN, more["settings"] ?? {});
  return read.success ? read.output : NO_SETTINGS;
}

/** The state with these settings in it. */
export function withOwnSettings(state: WorkbookState, settings: OwnSettings): WorkbookState {
  const { allowedTypes, allowedLevels } = settings;
  const aliases = settings.aliases.map(({ form, partner }) => ({ form, partner }));
  const kept: Json = { allowedTypes, allowedLevels, aliases };
  return { ...state, more: { ...state.more, settings: kept } };
}

/** What the checks need to know: the workbook's own settings, and the reference works once they are loaded. */
export function ruleSettings(state: WorkbookState, reference: Reference | null): RuleSettings {
  const { allowedTypes, allowedLevels, aliases } = ownSettings(state);
  return {
    levels: state.ruleLevels,
    ...(allowedTypes.length > 0 ? { allowedTypes } : {}),
    ...(allowedLevels.length > 0 ? { allowedLevels } : {}),
    ...(aliases.length > 0 ? { partnerAliases: aliases } : {}),
    ...reference,
  };
}
