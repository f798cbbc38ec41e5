import type { TableState } from "../../package/document";
import { tableLook } from "./table-style";

const table: TableState = {
  id: "1",
  name: "tblAfspraken",
  area: { top: 2, left: 1, bottom: 7, right: 4 },
  hasHeader: true,
  hasTotals: true,
  columns: ["a", "b", "c", "d"],
  filter: null,
  showFilterButton: true,
  styleName: "TableStyleMedium2",
};
const all = (row: number) => row;
const fillAt = (row: number, order = all) => tableLook([table], { row, column: 2 }, order)?.fill ?? null;

describe("a table's style", () => {
  it("has a solid header and banded rows", () => {
    expect([2, 3, 4, 5].map((row) => fillAt(row))).toEqual(["#4472C4", "#D9E1F2", null, "#D9E1F2"]);
  });

  it("bands the rows that are shown, so that a filter leaves no two bands together", () => {
    const withoutFour = (row: number) => (row > 4 ? row - 1 : row);
    expect([3, 5, 6].map((row) => fillAt(row, withoutFour))).toEqual(["#D9E1F2", null, "#D9E1F2"]);
  });

  it("sets the totals row apart", () => {
    const totals = tableLook([table], { row: 7, column: 2 }, all);
    expect(totals).toMatchObject({ bold: true, fill: null });
    expect(totals?.borders.top?.style).toBe("double");
  });

  it("leaves the header of a light style white", () => {
    const light = { ...table, styleName: "TableStyleLight1" };
    expect(tableLook([light], { row: 2, column: 2 }, all)).toMatchObject({ fill: null, bold: true });
  });

  it("paints nothing outside, without a style, or with one of the workbook's own", () => {
    expect(tableLook([table], { row: 2, column: 5 }, all)).toBeNull();
    expect(tableLook([{ ...table, styleName: null }], { row: 2, column: 2 }, all)).toBeNull();
    expect(tableLook([{ ...table, styleName: "Huisstijl" }], { row: 2, column: 2 }, all)).toBeNull();
  });
});
