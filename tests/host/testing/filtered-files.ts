import { readFileSync } from "node:fs";
import {
  NO_CHOICE,
  toggleValue,
  withMode,
  type FilterChoice,
  type GroupId,
} from "../../../src/facets/choice";
import { applyFilter } from "../../../src/taskpane/commands/filter";
import { row, tableSheet } from "../../../src/taskpane/testing/tables";
import type { SheetDocument } from "../../../src/workbench/package/document";
import { openWorkbook } from "../../../src/workbench/package/open";
import { buildWorkbook } from "../../../src/workbench/package/testing/build-workbook";
import { openActionPane, type ActionPane } from "./action-pane";

/** A filter that is set in the pane, on a sheet as a user may have left it. */
export interface FilteredFile {
  readonly name: string;
  readonly open: () => Uint8Array;
  /** What the user did to the sheet before. */
  readonly prepare?: (pane: Pick<ActionPane, "host" | "sheet">) => void;
  readonly choice: FilterChoice;
}

const workbook = (name: string) => () => new Uint8Array(readFileSync(`tests/workbooks/${name}.xlsx`));
const chosen = (group: GroupId, ...values: readonly string[]): FilterChoice =>
  values.reduce((choice, value) => toggleValue(choice, group, value), NO_CHOICE);

/** Values that a filter of Excel reads in its own way, longer than it takes, blank, or no text. */
const ODD = ["w*ter", "", "=som", "k".repeat(300), "kust?", 2031, "BODEM", "bodem", "~tegel", "bodem; kust?"];

function oddValues(): Uint8Array {
  const opened = openWorkbook(buildWorkbook({ sheets: [{ name: "Tabel" }] }));
  const sheet = opened.ok ? opened.workbook.sheets[0] : undefined;
  if (!opened.ok || !sheet) throw new Error("the workbook does not open");
  const rows = ODD.map((keyword, index) => row("Programma", `Partijen doen ${index}.`, { 5: keyword }));
  tableSheet("Tabel", rows).rows.forEach((cells, at) =>
    cells.forEach((value, column) => {
      if (value !== "") sheet.setCell(at, column, { value });
    }),
  );
  return opened.workbook.save();
}

export const FILTERED_FILES: readonly FilteredFile[] = [
  { name: "a keyword", open: workbook("01-plat"), choice: chosen("keyword", "participatie") },
  { name: "a title above", open: workbook("02-titelblok"), choice: chosen("type", "afstemming nodig") },
  { name: "an Excel table", open: workbook("04-exceltabel"), choice: chosen("level", "ambtelijk") },
  {
    name: "headings of sections",
    open: workbook("05-tussenkoppen"),
    choice: withMode(chosen("partner", "waterschap"), "partner", "none"),
  },
  {
    name: "a filter, rows and a column of the user's own",
    open: workbook("01-plat"),
    prepare: ({ host, sheet }) => {
      sheet.setFilter(null, { area: { top: 0, left: 0, bottom: 73, right: 15 }, criteria: new Map() });
      host.userFilter(sheet.id, 7, ["Ambtelijk"]);
      sheet.setRowsHidden(20, 22, true);
      sheet.setColumnHidden(2, true);
    },
    choice: chosen("type", "afstemming nodig"),
  },
  {
    name: "every one of two partners",
    open: workbook("04-exceltabel"),
    choice: withMode(chosen("partner", "waterschap", "ggd"), "partner", "all"),
  },
  {
    name: "none of two partners",
    open: workbook("02-titelblok"),
    choice: withMode(chosen("partner", "waterschap", "ggd"), "partner", "none"),
  },
  { name: "odd values", open: oddValues, choice: chosen("keyword", "bodem", "") },
  {
    name: "odd values but some",
    open: oddValues,
    choice: withMode(chosen("keyword", "kust"), "keyword", "none"),
  },
];

/** Sets the filter in the pane. */
export async function filterFile({ open, prepare, choice }: FilteredFile) {
  const pane = await openActionPane(open());
  prepare?.(pane);
  await pane.session.refresh();
  const before = hiddenRows(pane.sheet);
  pane.session.store.set({ choice });
  await pane.perform(applyFilter, undefined);
  return { pane, before, hidden: hiddenRows(pane.sheet) };
}

/** Rows of a sheet that are hidden, whatever hides them. */
export function hiddenRows(sheet: SheetDocument | undefined): number[] {
  return Array.from({ length: 120 }, (_, at) => at).filter((at) => sheet?.row(at).hidden === true);
}
