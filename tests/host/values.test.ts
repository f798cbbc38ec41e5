import { failure, onSheet, openHost, sheetOf, text } from "./testing/open-host";

/** Scenarios for Microsoft's library over the host: what cells give and take. */

const KINDS =
  `<row r="1"><c r="A1"><v>1234.5</v></c>${text("B1", "tekst")}<c r="C1" t="e"><v>#N/A</v></c>` +
  '<c r="D1" t="b"><v>1</v></c><c r="E1" s="1"><v>46053</v></c><c r="G1"><f>A1*2</f><v>2469</v></c></row>';

/** Writes into the first cells of the empty second sheet and gives what stands there then. */
async function written(address: string, values: unknown, read = address): Promise<unknown> {
  openHost();
  return onSheet(async (_, context) => {
    const sheet = context.workbook.worksheets.getItem("Blad2");
    sheet.getRange(address).values = values as unknown[][];
    const range = sheet.getRange(read).load("values");
    await context.sync();
    return range.values;
  });
}

test("each kind of value comes in four ways", async () => {
  openHost({ rows: KINDS });
  const read = await onSheet(async (sheet, context) => {
    const range = sheet.getRange("A1:G1").load("values,formulas,text,valueTypes,numberFormat");
    await context.sync();
    const { values, formulas, text: shown, valueTypes, numberFormat } = range;
    return { values, formulas, text: shown, valueTypes, dateFormat: numberFormat[0]?.[4] as unknown };
  });
  expect(read).toEqual({
    values: [[1234.5, "tekst", "#N/A", true, 46053, "", 2469]],
    formulas: [[1234.5, "tekst", "#N/A", true, 46053, "", "=A1*2"]],
    text: [["1234,5", "tekst", "#N/A", "WAAR", "31-1-2026", "", "2469"]],
    valueTypes: [["Double", "String", "Error", "Boolean", "Double", "Empty", "Double"]],
    dateFormat: "m/d/yyyy",
  });
});

test("place and size of a range, with the sheet's name in quotes where it needs them", async () => {
  const host = openHost();
  host.workbook.renameSheet(sheetOf(host, "Blad2").id, "De tabel's");
  const read = await onSheet(async (_, context) => {
    const range = context.workbook.worksheets.getItem("De tabel's").getRange("B3:D7");
    range.load("address,rowIndex,columnIndex,rowCount,columnCount,cellCount");
    await context.sync();
    const { address, rowIndex, columnIndex, rowCount, columnCount, cellCount } = range;
    return { address, rowIndex, columnIndex, rowCount, columnCount, cellCount };
  });
  expect(read).toEqual({
    address: "'De tabel''s'!B3:D7",
    rowIndex: 2,
    columnIndex: 1,
    rowCount: 5,
    columnCount: 3,
    cellCount: 15,
  });
});

test("whole columns have no values to give", async () => {
  openHost();
  const read = await onSheet(async (sheet, context) => {
    const range = sheet.getRange("A:B").load("values,isEntireColumn");
    await context.sync();
    return [range.values, range.isEntireColumn];
  });
  expect(read).toEqual([null, true]);
});

test.each([
  [
    "one value fills the range",
    "A1:B2",
    "x",
    [
      ["x", "x"],
      ["x", "x"],
    ],
  ],
  [
    "one value in a matrix fills it too",
    "A1:B2",
    [["x"]],
    [
      ["x", "x"],
      ["x", "x"],
    ],
  ],
  [
    "a matrix of its size",
    "A1:B2",
    [
      [1, 2],
      [3, 4],
    ],
    [
      [1, 2],
      [3, 4],
    ],
  ],
])("%s", async (_, address, values, expected) => {
  expect(await written(address, values)).toEqual(expected);
});

test.each([
  ["too few rows", "A1:B2", [["een", "twee"]]],
  [
    "too many columns",
    "A1:B2",
    [
      ["een", "twee", "drie"],
      ["een", "twee", "drie"],
    ],
  ],
  ["rows of different length", "A1:B2", [["een", "twee"], ["een"]]],
  ["a flat list", "A1:B2", ["een", "twee"]],
])("%s is refused", async (_, address, values) => {
  expect(await failure(written(address, values))).toBe("InvalidArgument");
});

test("text that looks like something becomes it, and an apostrophe prevents that", async () => {
  const given = [["12", "-3", "true", "'=1+1", "'12", "-", "+31 6", " "]];
  const host = openHost();
  await onSheet(async (_, context) => {
    context.workbook.worksheets.getItem("Blad2").getRange("A1:H1").values = given;
    await context.sync();
  });
  const cells = Array.from({ length: 8 }, (_, column) => sheetOf(host, "Blad2").cell(0, column));
  expect(cells.slice(0, 6).map(({ value }) => value)).toEqual([12, -3, true, "=1+1", "12", "-"]);
  expect(cells.slice(0, 6).every(({ formula }) => formula === null)).toBe(true);
  expect(cells[7]?.value).toBe(" ");
});

test("a text that begins with = is a formula", async () => {
  const host = openHost();
  await onSheet(async (sheet, context) => {
    sheet.getRange("A1").values = [["=1+1"]];
    sheet.getRange("B1").formulas = [['=LEN("abc")']];
    await context.sync();
  });
  expect([0, 1].map((column) => sheetOf(host).cell(0, column).formula)).toEqual(["1+1", 'LEN("abc")']);
});

test("a cell that is formatted as text keeps what is typed", async () => {
  const host = openHost({ rows: '<row r="1"><c r="A1" s="3"/><c r="B1" s="3"/></row>' });
  await onSheet(async (sheet, context) => {
    sheet.getRange("A1:B1").values = [["=1+1", "007"]];
    await context.sync();
  });
  expect([0, 1].map((column) => sheetOf(host).cell(0, column))).toMatchObject([
    { value: "=1+1", formula: null },
    { value: "007", formula: null },
  ]);
});

test("null leaves a cell as it is, and an empty text empties it", async () => {
  const host = openHost();
  await onSheet(async (sheet, context) => {
    sheet.getRange("A2:B2").values = [[null, ""]];
    await context.sync();
  });
  expect([0, 1].map((column) => sheetOf(host).cell(1, column).value)).toEqual(["een", null]);
});

test("a block that the library cuts in pieces arrives whole", async () => {
  const block = Array.from({ length: 1000 }, (_, row) => [row, row * 2, `rij ${String(row)}`]);
  const host = openHost();
  await onSheet(async (_, context) => {
    context.workbook.worksheets.getItem("Blad2").getRange("A1:C1000").values = block;
    await context.sync();
  });
  expect(sheetOf(host, "Blad2").values({ top: 0, left: 0, bottom: 999, right: 2 })).toEqual(block);
});

test("a large block of the wrong shape is refused before any piece is written", async () => {
  const block = Array.from({ length: 999 }, () => ["a", "b", "c"]);
  const host = openHost();
  const writing = onSheet(async (_, context) => {
    context.workbook.worksheets.getItem("Blad2").getRange("A1:C1000").values = block;
    await context.sync();
  });
  expect(await failure(writing)).toBe("InvalidArgument");
  expect(sheetOf(host, "Blad2").usedArea(false)).toBeNull();
});
