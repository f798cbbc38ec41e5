import { formatArea, parseArea } from "../../package/references";
import { openSession, settled, textRows } from "../testing/open-session";
import {
  clearCells,
  copyCells,
  deleteRows,
  filterRows,
  insertRows,
  pasteText,
  sortRows,
} from "./block-actions";

const rows = textRows([
  ["Instrument", "Afspraak", "Aantal"],
  ["Visie", "b", 2],
  ["Plan", "a", 10],
  ["Visie", "", 1],
]);
const filter = '<autoFilter ref="A1:C4"/>';

function open(after = filter, viewOnly = false) {
  const opened = openSession({ sheets: [{ name: "Tabel", rows, after }] }, viewOnly);
  const select = (address: string) => {
    const area = parseArea(address);
    if (area) opened.controller.goTo(area);
  };
  const column = (number: number) => [1, 2, 3].map((row) => opened.sheet.cell(row, number).value);
  return { ...opened, select, column };
}

describe("copying", () => {
  it("gives shown texts, without hidden rows", async () => {
    const { controller, select, host, sheet } = open();
    select("A1:C4");
    host.userFilter(sheet.id, 0, ["Visie"]);
    await settled();
    expect(copyCells(controller)).toBe("Instrument\tAfspraak\tAantal\r\nVisie\tb\t2\r\nVisie\t\t1");
  });

  it("stops at the used cells of whole columns", () => {
    const { controller, select } = open();
    select("A:A");
    expect(copyCells(controller).split("\r\n")).toHaveLength(4);
    select("Z:Z");
    expect(copyCells(controller)).toBe("");
  });
});

describe("pasting", () => {
  it("fills a block from the first cell on and selects it", () => {
    const { controller, select, sheet, host } = open();
    select("B2");
    pasteText(controller, "x\t5\r\ny\t6");
    expect([sheet.cell(1, 1).value, sheet.cell(1, 2).value]).toEqual(["x", 5]);
    expect([sheet.cell(2, 1).value, sheet.cell(2, 2).value]).toEqual(["y", 6]);
    expect(formatArea(host.selection.area)).toBe("B2:C3");
  });

  it("fills the whole selection with a single text", () => {
    const { controller, select, column } = open();
    select("B2:B4");
    pasteText(controller, "zelfde");
    expect(column(1)).toEqual(["zelfde", "zelfde", "zelfde"]);
  });

  it("leaves the covered cells of a merged block empty", () => {
    const { controller, select, sheet } = open('<mergeCells count="1"><mergeCell ref="E2:E3"/></mergeCells>');
    select("E2");
    pasteText(controller, "boven\nonder");
    expect([sheet.cell(1, 4).value, sheet.cell(2, 4).value]).toEqual(["boven", null]);
  });
});

describe("clearing", () => {
  it("empties the selected cells only", () => {
    const { controller, select, column } = open();
    select("A3:B9");
    clearCells(controller);
    expect(column(0)).toEqual(["Visie", null, null]);
    expect(column(2)).toEqual([2, 10, 1]);
  });

  it("finishes a half typed cell first", () => {
    const { controller, select, column } = open();
    select("B2");
    controller.startEdit("cell", "nieuw");
    select("B3");
    insertRows(controller);
    expect(column(1)[0]).toBe("nieuw");
  });
});

describe("rows", () => {
  it("are inserted as many as are selected", () => {
    const { controller, select, sheet } = open();
    select("2:3");
    insertRows(controller);
    expect([sheet.cell(1, 0).value, sheet.cell(3, 0).value]).toEqual([null, "Visie"]);
  });

  it("are deleted", () => {
    const { controller, select, column } = open();
    select("A2");
    deleteRows(controller);
    expect(column(0)).toEqual(["Plan", "Visie", null]);
  });

  it("are sorted and filtered", () => {
    const { controller, column, sheet } = open();
    sortRows(controller, { top: 1, left: 0, bottom: 3, right: 2 }, 2, true);
    expect(column(2)).toEqual([1, 2, 10]);
    filterRows(controller, 0, ["Plan"]);
    expect([1, 2, 3].map((row) => sheet.row(row).hidden)).toEqual([true, true, false]);
    filterRows(controller, 0, null);
    expect([1, 2, 3].map((row) => sheet.row(row).hidden)).toEqual([false, false, false]);
  });

  it("that are hidden stay where they are while the others are sorted", () => {
    const { controller, column } = open();
    filterRows(controller, 0, ["Visie"]);
    sortRows(controller, { top: 1, left: 0, bottom: 3, right: 2 }, 2, true);
    expect(column(2)).toEqual([1, 10, 2]);
  });

  it("stay as they are in a workbook for reading only", () => {
    const { controller, select, column, refused } = open(filter, true);
    select("2:3");
    deleteRows(controller);
    clearCells(controller);
    pasteText(controller, "x");
    expect(column(0)).toEqual(["Visie", "Plan", "Visie"]);
    expect(refused).toEqual(["ViewOnly", "ViewOnly", "ViewOnly"]);
  });
});
