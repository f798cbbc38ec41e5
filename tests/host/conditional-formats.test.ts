import { loadOffice } from "../../src/workbench/host/node/load-office";
import { openWorkbook } from "../../src/workbench/package/open";
import { failure, onSheet, openHost, sheetOf } from "./testing/open-host";

/** Scenarios for Microsoft's library over the host: conditional formats with a formula of their own. */
const { Excel } = loadOffice();

const COLOUR_SCALE =
  '<conditionalFormatting sqref="B2:B3"><cfRule type="colorScale" priority="1"><colorScale><cfvo type="min"/><cfvo type="max"/>' +
  '<color rgb="FFFFFFFF"/><color rgb="FFFF0000"/></colorScale></cfRule></conditionalFormatting>';

test("a format over several areas is added once, found again by its id, and goes alone", async () => {
  const host = openHost({ after: COLOUR_SCALE });
  const own = () => sheetOf(host).conditionalFormats.filter(({ type }) => type === "expression");
  await onSheet(async (sheet, context) => {
    const format = sheet.getRanges("A2:A3,B2").conditionalFormats.add(Excel.ConditionalFormatType.custom);
    format.custom.rule.formula = '=LEN("ons")>0';
    await context.sync();
    format.custom.format.fill.color = "#fff4ce";
    format.custom.format.font.color = "red";
    format.load("id,type,priority");
    await context.sync();
    expect([format.type, format.priority]).toEqual(["Custom", 0]);
    expect(own()).toMatchObject([
      {
        id: format.id,
        formulas: ['LEN("ons")>0'],
        format: { fill: "#FFF4CE", color: "#FF0000" },
        areas: [
          { top: 1, left: 0, bottom: 2, right: 0 },
          { top: 1, left: 1, bottom: 1, right: 1 },
        ],
      },
    ]);
    format.delete();
    await context.sync();
  });
  expect(sheetOf(host).conditionalFormats.map(({ type }) => type)).toEqual(["colorScale"]);
});

test("a format of before is read back in another run", async () => {
  openHost();
  await onSheet(async (sheet, context) => {
    const { custom } = sheet.getRange("A2:A3").conditionalFormats.add(Excel.ConditionalFormatType.custom);
    custom.rule.formula = "=$A2=1";
    custom.format.fill.color = "yellow";
    await context.sync();
  });
  const read = await onSheet(async (sheet, context) => {
    const formats = sheet.getRange().conditionalFormats.load("items/id,items/type");
    await context.sync();
    const [format] = formats.items;
    if (!format) throw new Error("There is no format.");
    const { rule, format: look } = format.customOrNullObject;
    rule.load("formula");
    look.fill.load("color");
    const ranges = format.getRanges().load("address");
    await context.sync();
    return [formats.items.length, rule.formula, look.fill.color, ranges.address];
  });
  expect(read).toEqual([1, "=$A2=1", "#FFFF00", "Blad1!A2:A3"]);
});

test("the newest format goes first, and the ids of the others stay", async () => {
  const host = openHost();
  const ids = await onSheet(async (sheet, context) => {
    const { conditionalFormats } = sheet.getRange("A2:A3");
    const add = (formula: string) => {
      const format = conditionalFormats.add(Excel.ConditionalFormatType.custom);
      format.custom.rule.formula = formula;
      return format.load("id");
    };
    const [first, second] = [add("=1=1"), add("=2=2")];
    await context.sync();
    first.load("priority");
    second.load("priority");
    await context.sync();
    expect([first.priority, second.priority]).toEqual([1, 0]);
    return [first.id, second.id];
  });
  const kept = new Map(sheetOf(host).conditionalFormats.map(({ id, formulas }) => [id, formulas[0]]));
  expect(ids.map((id) => kept.get(id))).toEqual(["1=1", "2=2"]);
});

test("a format of another type is no custom one", async () => {
  openHost({ after: COLOUR_SCALE });
  const ask = (strict: boolean) =>
    onSheet(async (sheet, context) => {
      const format = sheet.getRange("B2").conditionalFormats.getItemAt(0).load("type");
      const custom = strict ? format.custom : format.customOrNullObject;
      custom.rule.load("formula");
      await context.sync();
      return [format.type, custom.isNullObject];
    });
  expect(await ask(false)).toEqual(["ColorScale", true]);
  expect(await failure(ask(true))).toBe("InvalidOperation");
});

test("what was added survives saving", async () => {
  const host = openHost();
  await onSheet(async (sheet, context) => {
    const { custom } = sheet.getRange("A2:A3").conditionalFormats.add(Excel.ConditionalFormatType.custom);
    custom.rule.formula = "=ISBLANK($A2)";
    custom.format.fill.color = "#123456";
    await context.sync();
  });
  const reopened = openWorkbook(host.workbook.save());
  expect(reopened.ok && reopened.workbook.sheets[0]?.conditionalFormats).toMatchObject([
    { formulas: ["ISBLANK($A2)"], format: { fill: "#123456" } },
  ]);
});

test("all formats of a range go, those elsewhere stay", async () => {
  const host = openHost({ after: COLOUR_SCALE });
  await onSheet(async (sheet, context) => {
    sheet.getRange("A2").conditionalFormats.add(Excel.ConditionalFormatType.custom);
    await context.sync();
    sheet.getRange("A1:A3").conditionalFormats.clearAll();
    await context.sync();
  });
  expect(sheetOf(host).conditionalFormats.map(({ type }) => type)).toEqual(["colorScale"]);
});
