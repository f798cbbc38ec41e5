import { failure, onSheet, openHost } from "./testing/open-host";

/** Scenarios for Microsoft's unmodified library over the host: what load and sync promise an add-in. */

test("what was not loaded cannot be read", async () => {
  openHost();
  const reading = onSheet(async (sheet, context) => {
    const range = sheet.getRange("A1").load("address");
    await context.sync();
    expect(range.address).toBe("Blad1!A1");
    return range.values;
  });
  expect(await failure(reading)).toBe("PropertyNotLoaded");
});

test("what was loaded cannot be read before sync", async () => {
  openHost();
  expect(await failure(onSheet(async (sheet) => Promise.resolve(sheet.load("name").name)))).toBe(
    "PropertyNotLoaded",
  );
});

test("a collection gives its items with what was asked of them", async () => {
  openHost();
  const names = await onSheet(async (_, context) => {
    const sheets = context.workbook.worksheets.load("items/name,items/visibility,items/position");
    await context.sync();
    return sheets.items.map(({ name, visibility, position }) => [name, visibility, position]);
  });
  expect(names).toEqual([
    ["Blad1", "Visible", 0],
    ["Blad2", "Visible", 1],
  ]);
});

test("what hangs below an object is loaded by its path, and by an object of wishes", async () => {
  openHost();
  const colours = await onSheet(async (sheet, context) => {
    const [first, second] = [sheet.getRange("A1"), sheet.getRange("A2")];
    first.format.fill.color = "yellow";
    second.format.fill.color = "ff8000";
    first.load("format/fill/color,rowIndex");
    second.load({ format: { fill: { color: true }, wrapText: true }, rowIndex: true });
    await context.sync();
    return [first, second].map(({ format, rowIndex }) => [format.fill.color, rowIndex]);
  });
  expect(colours).toEqual([
    ["#FFFF00", 0],
    ["#FF8000", 1],
  ]);
});

test("numbers of a method come as its result's value, and only after sync", async () => {
  openHost();
  const counts = await onSheet(async (_, context) => {
    const count = context.workbook.worksheets.getCount();
    expect(() => count.value).toThrow(expect.objectContaining({ code: "ValueNotLoaded" }) as Error);
    await context.sync();
    return count.value;
  });
  expect(counts).toBe(2);
});

test("a range loaded twice shows what is there now", async () => {
  openHost();
  const values = await onSheet(async (sheet, context) => {
    const range = sheet.getRange("A2").load("values");
    await context.sync();
    const before = range.values;
    range.values = [["anders"]];
    range.load("values");
    await context.sync();
    return [before, range.values];
  });
  expect(values).toEqual([[["een"]], [["anders"]]]);
});
