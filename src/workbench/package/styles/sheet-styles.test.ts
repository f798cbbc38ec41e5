import { openTestBook, openTestSheet } from "../testing/open-test-book";
import { SAMPLE_STYLES } from "../testing/sample-styles";

describe("looks of cells on a sheet", () => {
  const rows =
    '<row r="1" s="1" customFormat="1"><c r="A1" s="2"><v>1</v></c></row><row r="2"><c r="B2"><v>2</v></c></row>';
  const open = () =>
    openTestSheet(
      { rows, before: '<cols><col min="3" max="3" width="9" style="3"/></cols>' },
      { styles: SAMPLE_STYLES },
    );

  it("come from the cell, its row or its column", () => {
    const { sheet } = open();
    expect(sheet.style(0, 0).fill).toBe("#102030");
    expect(sheet.style(0, 2).bold).toBe(true);
    expect(sheet.style(1, 2)).toMatchObject({ fill: "#FFFF00", bold: false });
    expect(sheet.style(5, 5)).toEqual(sheet.style(1, 1));
  });

  it("are patched cell by cell, over what each had", () => {
    const book = open();
    book.sheet.patchStyle({ top: 0, left: 0, bottom: 1, right: 1 }, { italic: true });
    const { sheet } = book.reopened();
    expect([sheet.style(0, 0), sheet.style(0, 1), sheet.style(1, 0), sheet.style(1, 1)]).toMatchObject([
      { italic: true, fill: "#102030" },
      { italic: true, bold: true },
      { italic: true, bold: false },
      { italic: true },
    ]);
    expect(sheet.cell(0, 0).value).toBe(1);
    expect(sheet.style(2, 0).italic).toBe(false);
  });

  it("are patched for whole columns and whole rows without making cells", () => {
    const book = open();
    book.sheet.patchStyle({ top: 0, left: 1, bottom: 1_048_575, right: 2 }, { strike: true });
    book.sheet.patchStyle({ top: 6, left: 0, bottom: 7, right: 16_383 }, { wrap: true });
    const { sheet, model } = book.reopened();
    expect([sheet.style(0, 1).strike, sheet.style(1, 1).strike, sheet.style(900, 2).strike]).toEqual([
      true,
      true,
      true,
    ]);
    expect([sheet.style(0, 0).strike, sheet.style(900, 3).strike]).toEqual([false, false]);
    expect([sheet.style(6, 900).wrap, sheet.style(8, 900).wrap]).toEqual([true, false]);
    expect(model.part.rows.all.reduce((sum, row) => sum + row.cells.length, 0)).toBe(4);
  });

  it("are copied, with the source repeated over the target", () => {
    const book = open();
    book.sheet.copyStyle({ top: 0, left: 0, bottom: 0, right: 1 }, { top: 1, left: 0, bottom: 2, right: 3 });
    const { sheet } = book.reopened();
    expect([0, 1, 2, 3].map((column) => sheet.style(2, column).fill)).toEqual([
      "#102030",
      "#FFFF00",
      "#102030",
      "#FFFF00",
    ]);
    expect(sheet.cell(1, 1).value).toBe(2);
  });

  it("are copied for whole rows with the format of the row", () => {
    const book = open();
    const row = (at: number) => ({ top: at, left: 0, bottom: at, right: 16_383 });
    book.sheet.copyStyle(row(0), row(1));
    expect(book.sheet.style(1, 700).bold).toBe(true);
    expect(book.sheet.style(1, 0).fill).toBe("#102030");
    expect(book.sheet.cell(1, 1).value).toBe(2);
  });

  it("refuse more cells than anyone formats one by one", () => {
    const area = { top: 0, left: 0, bottom: 1_000_000, right: 20 };
    expect(() => open().sheet.patchStyle(area, { bold: true })).toThrow(
      expect.objectContaining({ code: "InvalidArgument" }),
    );
  });

  it("bring a styles part into a file that has none", () => {
    const parts = {
      "xl/_rels/workbook.xml.rels": `<Relationships xmlns="r"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    };
    const book = openTestBook({ parts });
    book.sheet.patchStyle({ top: 0, left: 0, bottom: 0, right: 0 }, { bold: true });
    expect(book.reopened().sheet.style(0, 0).bold).toBe(true);
  });
});
