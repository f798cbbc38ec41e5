import type { Outcome, SheetRef } from "../gateway";
import type { Runner } from "../office/run";
import { sheetRef } from "../read/sheets";
import { inSlices } from "./conditional-formats";
import { isMark } from "./tag";

/**
 * The sheets besides this one that have marks of ours, hidden ones too, in three requests for an ordinary workbook. Fails
 * where Excel cannot read the formats of one of them (office-js #6827, #6835).
 * Assumption (Excel): the formats of a sheet that is hidden can be read, and removed, as those of any other.
 */
export function markedSheets(run: Runner, besides: string): Promise<Outcome<readonly SheetRef[]>> {
  return run(async (session) => {
    const sheets = session.context.workbook.worksheets.load("items/id,items/name,items/visibility");
    await session.sync();
    const others = sheets.items.filter(({ id }) => id !== besides);
    const loaded = await inSlices(session, others, (sheet) => ({
      sheet,
      formats: sheet.getRange().conditionalFormats.load("items/id,items/type"),
    }));
    const custom = loaded.flatMap(({ sheet, formats }) =>
      formats.items.filter(({ type }) => type === "Custom").map((format) => ({ sheet, format })),
    );
    const rules = await inSlices(session, custom, ({ format }) => format.custom.rule.load("formula"));
    const marked = new Set(
      custom.filter((_, index) => isMark(rules[index]?.formula ?? "")).map(({ sheet }) => sheet),
    );
    return others.filter((sheet) => marked.has(sheet)).map(sheetRef);
  });
}
