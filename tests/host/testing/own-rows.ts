import { NO_CHOICE, toggleValue, type FilterChoice } from "../../../src/facets/choice";
import { applyFilter } from "../../../src/taskpane/commands/filter";
import { facetIndexOf } from "../../../src/taskpane/filters/facet-index-of";
import { testWorkbook } from "../../../src/excel/testing/bench";
import { openActionPane, type ActionPane } from "./action-pane";

/** Sheet rows 3, 9, 30 and 33 of 01-plat; the last has the keyword that is filtered by. */
export const OWN = [2, 8, 29, 32];
export const LEVEL = 7;
export const AGREEMENT = 3;
export const KEYWORD = 5;
export const DATA = { top: 1, left: 0, bottom: 73, right: 15 };
/** The workbook in the pane, with those rows hidden by hand, and on demand with a filter of the user's own on the level. */
export async function opened({ follows = false, level = false } = {}): Promise<ActionPane> {
  const pane = await openActionPane(testWorkbook("01-plat"), { follows });
  const { sheet, host, session } = pane;
  if (level) {
    sheet.setFilter(null, { area: { ...DATA, top: 0 }, criteria: new Map() });
    host.userFilter(sheet.id, LEVEL, ["Ambtelijk"]);
  }
  for (const row of OWN) sheet.setRowsHidden(row, row, true);
  await session.refresh();
  return pane;
}

export const VOOROVERLEG = toggleValue(NO_CHOICE, "keyword", "vooroverleg");

/** The same with a filter of the pane on. */
export async function filtered(
  options: Parameters<typeof opened>[0] = {},
  choice: FilterChoice = VOOROVERLEG,
): Promise<ActionPane> {
  const pane = await opened(options);
  pane.session.store.set({ choice });
  await pane.perform(applyFilter, undefined);
  return pane;
}

/** The rows that fit a choice. */
export function facetRows({ session }: ActionPane, choice: FilterChoice): readonly number[] {
  const { located } = session.store.get();
  return located.kind === "table" ? facetIndexOf(located).evaluate(choice).rows : [];
}

/** The pane looks at the sheet a little after Excel tells of rows. */
export const looked = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 300));

/** What *Filters wissen* in Excel's own ribbon does: no criteria, the buttons stay. */
export function clearInRibbon({ host, sheet }: ActionPane): void {
  for (const [column] of sheet.autoFilter?.criteria ?? []) host.userFilter(sheet.id, column, null);
}
