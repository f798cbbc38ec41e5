import type { Finding } from "../../rules/finding";
import type { Change } from "../../table/change";
import type { Gateway, Outcome } from "../gateway";
import type { Lifted } from "../gateway-filter";
import type { SheetSpec } from "../sheets/sheet-spec";
import { EMPTY_STATE } from "../store/state";

const HEADINGS = ["Kerninstrument", "Grondslag", "Afspraak", "Typering", "Gemeente", "Provincie"];
const ROWS = Array.from({ length: 9 }, (_, index) => [
  "Omgevingsplan",
  `art. 4.${index} Ob`,
  `Afspraak ${index}: de gemeente vraagt advies over onderwerp ${index}`,
  index % 2 === 0 ? "Afstemming nodig" : "Afstemming wenselijk",
  "x",
  index % 3 === 0 ? "x" : "",
]);

/** The small table, heading row first, and where it stands. */
export const SMALL_TABLE = [HEADINGS, ...ROWS];
export const table = { top: 0, left: 0, bottom: ROWS.length, right: HEADINGS.length - 1 };

export type Call = (gateway: Gateway, sheetId: string) => Promise<Outcome<unknown>>;

/** A call, and what comes before it. */
export interface Scenario {
  readonly before: Call;
  readonly call: Call;
  /** The table is an Excel table. */
  readonly excelTable?: true;
}

const finding = (row: number, rule: string): Finding => ({
  rule,
  severity: "error",
  scope: "cell",
  row,
  column: 4,
  role: "partner",
  message: "default",
  params: {},
});
const report = (text: string): SheetSpec => ({
  name: "Bevindingen",
  kind: "report",
  rows: [["Stand"], [text]],
  columnWidths: [20],
  merges: [{ top: 0, left: 0, bottom: 0, right: 1 }],
});
const read: Call = (gateway, id) => gateway.readSheet(id);
const several: readonly Change[] = [4, 4, 10, 4, 10].map((row, index) => ({
  kind: "insert-row",
  row,
  formatFrom: row - 1,
  cells: [
    { column: 0, value: "Omgevingsplan" },
    { column: 2, value: `Voorbeeld ${index}` },
  ],
}));
const filtered: Call = async (gateway, id) => {
  await read(gateway, id);
  return gateway.applyFilter(id, table, [{ column: 3, values: ["Afstemming nodig"] }]);
};
/** Puts back what was lifted just before. */
function puttingBack(): Scenario {
  let lifted: Lifted | null = null;
  return {
    before: async (gateway, id) => {
      await filtered(gateway, id);
      const outcome = await gateway.liftFilters(id);
      lifted = outcome.ok ? outcome.value : null;
      return outcome;
    },
    call: async (gateway, id) => {
      if (!lifted) throw new Error("nothing was lifted");
      return gateway.putFiltersBack(id, lifted);
    },
  };
}
/** A call of every method of the gateway, on the small table of the fault tests. */
export const SCENARIOS: Readonly<Record<string, Scenario>> = {
  sheets: { before: read, call: (gateway) => gateway.sheets() },
  activeSheet: { before: read, call: (gateway) => gateway.activeSheet() },
  selectedCell: { before: read, call: (gateway) => gateway.selectedCell() },
  readSheet: { before: read, call: read },
  readRows: {
    before: read,
    call: async (gateway, id) => {
      const outcome = await gateway.readSheet(id);
      if (!outcome.ok) return outcome;
      const { snapshot: basis } = outcome.value;
      return gateway.readRows(id, { basis, shifts: [], rows: [{ first: 3, last: 3 }] });
    },
  },
  selectCell: { before: read, call: (gateway, id) => gateway.selectCell(id, 3, 2) },
  "write cells": {
    before: read,
    call: (gateway, id) =>
      gateway.write(id, "cellen", [
        { kind: "cell", row: 2, column: 5, old: "", new: "x" },
        { kind: "cell", row: 4, column: 3, old: "Afstemming wenselijk", new: "=gevaar" },
      ]),
  },
  "write rows": {
    before: read,
    call: (gateway, id) =>
      gateway.write(id, "rijen", [
        { kind: "insert-row", row: 4, formatFrom: 3, cells: [{ column: 2, value: "Nieuw" }] },
        { kind: "insert-row", row: 10, formatFrom: 9, cells: [{ column: 2, value: "Onderaan" }] },
        { kind: "cell", row: 6, column: 1, old: "art. 4.5 Ob", new: "art. 4.50 Ob" },
      ]),
  },
  "write several rows in two places": {
    before: read,
    call: (gateway, id) => gateway.write(id, "voorbeelden", several, { tableArea: table, selectColumn: 2 }),
  },
  "write several rows in and below an Excel table": {
    excelTable: true,
    before: read,
    call: (gateway, id) => gateway.write(id, "voorbeelden", several, { tableArea: table, selectColumn: 2 }),
  },
  "undo of several rows": {
    before: (gateway, id) => gateway.write(id, "voorbeelden", several, { tableArea: table }),
    call: (gateway) => gateway.undo("write-1"),
  },
  "write a row beside longer content": {
    before: async (gateway, id) => {
      const note = { kind: "cell", row: 13, column: 7, old: "", new: "Legenda" } as const;
      await gateway.write(id, "legenda", [note, { ...note, row: 5 }]);
      return gateway.readSheet(id);
    },
    call: (gateway, id) =>
      gateway.write(
        id,
        "onderaan",
        [{ kind: "insert-row", row: 10, formatFrom: 9, cells: [{ column: 2, value: "Onderaan" }] }],
        { tableArea: table },
      ),
  },
  "undo of cells and rows": {
    before: (gateway, id) =>
      gateway.write(id, "rijen", [
        { kind: "insert-row", row: 4, formatFrom: 3, cells: [{ column: 2, value: "Nieuw" }] },
        { kind: "cell", row: 6, column: 1, old: "art. 4.5 Ob", new: "art. 4.50 Ob" },
      ]),
    call: (gateway) => gateway.undo("write-1"),
  },
  readMerges: { before: read, call: (gateway, id) => gateway.readMerges(id, table) },
  highlight: {
    before: (gateway, id) => gateway.highlight(id, [finding(1, "type/required")], "all"),
    call: (gateway, id) =>
      gateway.highlight(id, [finding(2, "type/unknown"), finding(3, "partners/none")], "all", [4, 5]),
  },
  clearHighlight: {
    before: (gateway, id) => gateway.highlight(id, [finding(1, "type/required")], "all"),
    call: (gateway, id) => gateway.clearHighlight(id),
  },
  applyFilter: {
    before: read,
    call: (gateway, id) => gateway.applyFilter(id, table, [{ column: 3, values: ["Afstemming nodig"] }]),
  },
  showOnlyRows: { before: read, call: (gateway, id) => gateway.showOnlyRows(id, table, [2, 3, 7]) },
  "applyFilter over rows of ours": {
    before: (gateway, id) => gateway.showOnlyRows(id, table, [2, 3, 7]),
    call: (gateway, id) => gateway.applyFilter(id, table, [{ column: 3, values: ["Afstemming nodig"] }]),
  },
  "showOnlyRows over a filter of ours": {
    before: (gateway, id) => gateway.applyFilter(id, table, [{ column: 3, values: ["Afstemming nodig"] }]),
    call: (gateway, id) => gateway.showOnlyRows(id, table, [2, 3, 7], undefined, [{ row: 1, last: 7 }]),
  },
  "applyFilter that hides rows in the place of a filter of ours": {
    before: (gateway, id) => gateway.applyFilter(id, table, [{ column: 3, values: ["Afstemming nodig"] }]),
    call: (gateway, id) =>
      gateway.applyFilter(id, table, [{ column: 3, values: ["Afstemming wenselijk"] }], null, {
        rows: [2, 3, 7],
        beside: [{ row: 1, last: 7 }],
        preferred: true,
      }),
  },
  "clearFilter after a filter": {
    before: (gateway, id) => gateway.applyFilter(id, table, [{ column: 3, values: ["Afstemming nodig"] }]),
    call: (gateway, id) => gateway.clearFilter(id),
  },
  "clearFilter after hiding rows": {
    before: (gateway, id) => gateway.showOnlyRows(id, table, [2, 3, 7]),
    call: (gateway, id) => gateway.clearFilter(id),
  },
  "readFilter after a filter": {
    before: (gateway, id) => gateway.applyFilter(id, table, [{ column: 3, values: ["Afstemming nodig"] }]),
    call: (gateway, id) => gateway.readFilter(id),
  },
  liftFilters: {
    before: filtered,
    call: (gateway, id) => gateway.liftFilters(id),
  },
  "liftFilters of an Excel table": {
    excelTable: true,
    before: filtered,
    call: (gateway, id) => gateway.liftFilters(id),
  },
  putFiltersBack: puttingBack(),
  "putFiltersBack in an Excel table": { ...puttingBack(), excelTable: true },
  "rowsOutsideFilter after a filter": {
    before: (gateway, id) => gateway.applyFilter(id, table, [{ column: 3, values: ["Afstemming nodig"] }]),
    call: (gateway, id) => gateway.rowsOutsideFilter(id, [2]),
  },
  countMarks: {
    before: (gateway, id) => gateway.highlight(id, [finding(1, "type/required")], "all"),
    call: (gateway, id) => gateway.countMarks(id),
  },
  readMarks: {
    before: async (gateway, id) => {
      await read(gateway, id);
      return gateway.highlight(id, [finding(1, "type/required")], "all");
    },
    call: (gateway, id) => gateway.readMarks(id),
  },
  showCell: {
    before: (gateway, id) => gateway.showOnlyRows(id, table, [2, 3, 7]),
    call: (gateway, id) => gateway.showCell(id, 5, 2),
  },
  hideCell: {
    before: async (gateway, id) => {
      await gateway.showOnlyRows(id, table, [2, 3, 7]);
      return gateway.showCell(id, 5, 2);
    },
    call: (gateway, id) =>
      gateway.hideCell(id, {
        row: 5,
        column: 2,
        was: { rowHidden: true, columnHidden: false },
        filtered: false,
        basis: null,
      }),
  },
  makeSheet: { before: read, call: (gateway) => gateway.makeSheet(report("nieuw")) },
  "makeSheet over an earlier one": {
    before: (gateway) => gateway.makeSheet(report("oud")),
    call: (gateway) => gateway.makeSheet(report("nieuw")),
  },
  readFormulas: { before: read, call: (gateway, id) => gateway.readFormulas(id, table) },
  readShown: { before: read, call: (gateway, id) => gateway.readShown(id, table, [1, 2]) },
  "undo of a sheet": {
    before: (gateway) => gateway.makeSheet(report("nieuw")),
    call: (gateway) => gateway.undo("sheet-1"),
  },
  "undo of a table": {
    before: (gateway) => gateway.makeSheet({ ...report("nieuw"), kind: "table" }),
    call: (gateway) => gateway.undo("table-1"),
  },
  "undo of a sheet over an earlier one": {
    before: async (gateway) => {
      await gateway.makeSheet(report("oud"));
      return gateway.makeSheet(report("nieuw"));
    },
    call: (gateway) => gateway.undo("sheet-2"),
  },
  "redo of a sheet": {
    before: async (gateway) => {
      await gateway.makeSheet(report("nieuw"));
      return gateway.undo("sheet-1");
    },
    call: (gateway) => gateway.redo("sheet-1"),
  },
  readState: { before: (gateway) => gateway.writeState(EMPTY_STATE), call: (gateway) => gateway.readState() },
  writeState: {
    before: (gateway) => gateway.writeState(EMPTY_STATE),
    call: (gateway) => gateway.writeState({ ...EMPTY_STATE, more: { tab: "regels" } }),
  },
};
