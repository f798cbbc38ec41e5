import { failure, onSheet, openHost, sheetOf } from "./testing/open-host";

/** Scenarios for Microsoft's library over the host: null objects are silent, items that must exist are not. */

test("a null object is silent all the way down", async () => {
  const host = openHost();
  const gone = await onSheet(async (_, context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject("Bestaat niet");
    const range = sheet.getRange("A1:B2").getCell(0, 0);
    range.values = [["nergens"]];
    range.format.fill.color = "yellow";
    sheet.delete();
    sheet.load("name");
    range.load("isNullObject");
    await context.sync();
    return [sheet.isNullObject, range.isNullObject];
  });
  expect(gone).toEqual([true, true]);
  expect(host.workbook.sheets.map(({ name }) => name)).toEqual(["Blad1", "Blad2"]);
});

test("a loaded property of a null object is undefined, not an empty text", async () => {
  openHost();
  const read = await onSheet(async (_, context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject("Bestaat niet").load("name");
    await context.sync();
    return [sheet.isNullObject, sheet.name];
  });
  expect(read).toEqual([true, undefined]);
});

test("a sheet that is there is no null object, whatever its case", async () => {
  openHost();
  const found = await onSheet(async (_, context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject("BLAD2").load("name");
    await context.sync();
    return [sheet.isNullObject, sheet.name];
  });
  expect(found).toEqual([false, "Blad2"]);
});

test("nothing used, nothing shared, nothing merged: each a null object", async () => {
  openHost();
  const nulls = await onSheet(async (sheet, context) => {
    const empty = context.workbook.worksheets.getItem("Blad2");
    const objects = [
      empty.getUsedRangeOrNullObject(true),
      sheet.getRange("A1:B2").getIntersectionOrNullObject("D4:E5"),
      sheet.getRange("A1:B3").getMergedAreasOrNullObject(),
      sheet.autoFilter.getRangeOrNullObject(),
      sheet.tables.getItemOrNullObject("Tabel1"),
      sheet.getRange("A1").conditionalFormats.getItemOrNullObject("geen"),
      context.workbook.settings.getItemOrNullObject("geen"),
      sheet.getUsedRangeOrNullObject(true),
    ];
    await context.sync();
    return objects.map((one) => one.isNullObject);
  });
  expect(nulls).toEqual([true, true, true, true, true, true, true, false]);
});

test.each([
  ["an intersection", (sheet: Excel.Worksheet) => sheet.getRange("A1").getIntersection("D4").load("address")],
  ["a table", (sheet: Excel.Worksheet) => sheet.tables.getItem("Tabel1").load("name")],
  [
    "a conditional format",
    (sheet: Excel.Worksheet) => sheet.getRange().conditionalFormats.getItem("x").load("id"),
  ],
])("%s that must exist and does not gives ItemNotFound", async (_, ask) => {
  const host = openHost();
  const asking = onSheet(async (sheet, context) => {
    ask(sheet);
    await context.sync();
  });
  expect(await failure(asking)).toBe("ItemNotFound");
  expect(sheetOf(host).cell(0, 0).value).toBe("naam");
});
