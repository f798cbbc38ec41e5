import { openTestSheet } from "../testing/open-test-book";

const thrown = (code: string) => expect.objectContaining({ code });

describe("columns", () => {
  const before =
    '<sheetFormatPr defaultRowHeight="14.5"/><cols><col min="2" max="5" width="20" style="3" customWidth="1" bestFit="1"/><col min="7" max="7" width="9" hidden="1"/></cols>';

  it("are read, with the default width beside them", () => {
    const { sheet } = openTestSheet({ before });
    expect(sheet.column(1)).toEqual({ width: 20, hidden: false });
    expect(sheet.column(6)).toEqual({ width: 9, hidden: true });
    expect(sheet.column(0)).toEqual({ width: sheet.defaultColumnWidth, hidden: false });
    expect(sheet.defaultColumnWidth).toBe(8.7109375);
    expect(sheet.defaultRowHeight).toBe(14.5);
  });

  it("split their range when one of them changes", () => {
    const book = openTestSheet({ before });
    book.sheet.setColumnWidth(2, 33.5);
    book.sheet.setColumnHidden(0, true);
    book.sheet.setColumnHidden(6, false);
    expect(book.model.part.block("cols")).toBe(
      '<cols><col min="1" max="1" hidden="1" width="8.7109375"/><col min="2" max="2" width="20" style="3" customWidth="1" bestFit="1"/>' +
        '<col min="3" max="3" width="33.5" style="3" customWidth="1"/><col min="4" max="5" width="20" style="3" customWidth="1" bestFit="1"/>' +
        '<col min="7" max="7" width="9"/></cols>',
    );
    expect(book.reopened().sheet.column(2).width).toBe(33.5);
  });

  it("take the width that the sheet gives them", () => {
    expect(openTestSheet({ before: '<sheetFormatPr defaultColWidth="12"/>' }).sheet.defaultColumnWidth).toBe(
      12,
    );
    expect(openTestSheet({ before: '<sheetFormatPr baseColWidth="10"/>' }).sheet.defaultColumnWidth).toBe(
      10.7109375,
    );
  });
});

describe("rows", () => {
  it("are hidden, shown and sized", () => {
    const book = openTestSheet({ rows: '<row r="2" ht="30" hidden="1"><c r="A2"><v>1</v></c></row>' });
    expect(book.sheet.row(1)).toEqual({ height: 30, hidden: true });
    expect(book.sheet.row(0)).toEqual({ height: null, hidden: false });
    book.sheet.setRowsHidden(0, 1, false);
    book.sheet.setRowsHidden(2, 3, true);
    book.sheet.setRowHeight(4, 12.5);
    book.sheet.setRowHeight(1, null);
    book.sheet.setRowHeight(9, null);
    expect(book.data()).toBe(
      '<row r="2"><c r="A2"><v>1</v></c></row><row r="3" hidden="1"/><row r="4" hidden="1"/><row r="5" ht="12.5" customHeight="1"/>',
    );
  });
});

it("takes rows that are not there for hidden where the sheet says so", () => {
  const book = openTestSheet({
    before: '<sheetFormatPr defaultRowHeight="15" zeroHeight="1"/>',
    rows: '<row r="1"/>',
  });
  expect([book.sheet.row(0).hidden, book.sheet.row(1).hidden]).toEqual([false, true]);
  book.sheet.setRowsHidden(0, 1, false);
  expect([book.sheet.row(1).hidden, book.sheet.row(2).hidden]).toEqual([false, true]);
});

describe("the used area", () => {
  it("is that of values, or of values and formats", () => {
    const { sheet } = openTestSheet({
      rows: '<row r="2"><c r="C2"><v>1</v></c></row><row r="4"><c r="B4"><f>1</f></c><c r="F4" s="1"/></row><row r="9"><c r="A9"/></row>',
    });
    expect(sheet.usedArea(true)).toEqual({ top: 1, left: 1, bottom: 3, right: 2 });
    expect(sheet.usedArea(false)).toEqual({ top: 1, left: 1, bottom: 3, right: 5 });
    expect(openTestSheet({}).sheet.usedArea(false)).toBeNull();
  });

  it("stands in the saved sheet when cells changed, where the file had a note of it", () => {
    const book = openTestSheet({
      before: '<dimension ref="A1"/>',
      rows: '<row r="1"><c r="A1"><v>1</v></c></row>',
    });
    book.sheet.setCell(4, 2, { value: 1 });
    expect(book.reopened().model.part.block("dimension")).toBe('<dimension ref="A1:C5"/>');
    const without = openTestSheet({});
    without.sheet.setCell(0, 0, { value: 1 });
    expect(without.reopened().model.part.block("dimension")).toBeNull();
  });
});

describe("merged blocks", () => {
  const open = () =>
    openTestSheet({
      rows: '<row r="1"><c r="B1" s="1"><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>',
      after: '<mergeCells count="2"><mergeCell ref="D1:D3"/><mergeCell ref="F1:G2"/></mergeCells>',
    });

  it("are read, made and taken apart", () => {
    const book = open();
    book.sheet.merge({ top: 4, left: 0, bottom: 4, right: 2 });
    book.sheet.unmerge({ top: 0, left: 3, bottom: 0, right: 3 });
    expect(book.model.part.block("mergeCells")).toBe(
      '<mergeCells count="2"><mergeCell ref="F1:G2"/><mergeCell ref="A5:C5"/></mergeCells>',
    );
    expect(book.reopened().sheet.merges).toEqual([
      { top: 0, left: 5, bottom: 1, right: 6 },
      { top: 4, left: 0, bottom: 4, right: 2 },
    ]);
    book.sheet.unmerge({ top: 0, left: 0, bottom: 9, right: 9 });
    expect(book.model.part.block("mergeCells")).toBeNull();
  });

  it("keep the first content only, in the upper left cell", () => {
    const book = open();
    book.sheet.merge({ top: 0, left: 0, bottom: 1, right: 1 });
    expect(book.sheet.values({ top: 0, left: 0, bottom: 1, right: 1 })).toEqual([
      [1, null],
      [null, null],
    ]);
    expect(book.data()).toContain('<c r="B1" s="1"/>');
  });

  it("swallow blocks within them and refuse those that stick out", () => {
    const book = open();
    expect(() => book.sheet.merge({ top: 1, left: 3, bottom: 2, right: 4 })).toThrow(
      thrown("MergedRangeConflict"),
    );
    book.sheet.merge({ top: 0, left: 3, bottom: 2, right: 6 });
    expect(book.sheet.merges).toEqual([{ top: 0, left: 3, bottom: 2, right: 6 }]);
    book.sheet.merge({ top: 9, left: 9, bottom: 9, right: 9 });
    expect(book.sheet.merges).toHaveLength(1);
  });
});

describe("frozen panes", () => {
  const views = (inner: string) =>
    `<sheetViews><sheetView showGridLines="0" workbookViewId="0">${inner}</sheetView></sheetViews>`;

  it("are read; a split is none", () => {
    const frozen = (pane: string) => openTestSheet({ before: views(pane) }).sheet.frozen;
    expect(frozen('<pane xSplit="2" ySplit="4" state="frozen"/>')).toEqual({ rows: 4, columns: 2 });
    expect(frozen('<pane ySplit="1" state="frozenSplit"/>')).toEqual({ rows: 1, columns: 0 });
    expect(frozen('<pane xSplit="2000" ySplit="900"/>')).toEqual({ rows: 0, columns: 0 });
    expect(openTestSheet({}).sheet.frozen).toEqual({ rows: 0, columns: 0 });
  });

  it("are set, with the selection in a pane that is there", () => {
    const book = openTestSheet({
      before: views(
        '<pane xSplit="1" topLeftCell="B1" activePane="topRight" state="frozen"/><selection activeCell="A1"/><selection pane="topRight" activeCell="C2"/>',
      ),
    });
    book.sheet.setFrozen(5, 0);
    expect(book.model.part.block("sheetViews")).toBe(
      views(
        '<pane ySplit="5" topLeftCell="A6" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="C2"/>',
      ),
    );
    book.sheet.setFrozen(0, 0);
    expect(book.model.part.block("sheetViews")).toBe(views('<selection activeCell="C2"/>'));
    const bare = openTestSheet({});
    bare.sheet.setFrozen(1, 2);
    expect(bare.reopened().sheet.frozen).toEqual({ rows: 1, columns: 2 });
  });
});

describe("protection", () => {
  it("is read with the options of Office.js", () => {
    const { protection } = openTestSheet({
      after: '<sheetProtection sheet="1" objects="1" formatCells="0" autoFilter="0" sort="1"/>',
    }).sheet;
    expect(protection.protected).toBe(true);
    expect(protection.options).toMatchObject({
      allowAutoFilter: true,
      allowFormatCells: true,
      allowSort: false,
      allowInsertRows: false,
      allowEditObjects: false,
      allowEditScenarios: true,
    });
    expect(openTestSheet({}).sheet.protection.protected).toBe(false);
    expect(openTestSheet({ after: '<sheetProtection formatCells="0"/>' }).sheet.protection.protected).toBe(
      false,
    );
  });
});

it("gives the colour of the tab", () => {
  expect(openTestSheet({ before: '<sheetPr><tabColor rgb="FF154273"/></sheetPr>' }).sheet.tabColor).toBe(
    "#154273",
  );
  expect(openTestSheet({ before: "<sheetPr/>" }).sheet.tabColor).toBeNull();
});
