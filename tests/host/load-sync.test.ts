import { createHost } from "../../src/workbench/host/create-host";
import { loadOffice } from "../../src/workbench/host/node/load-office";
import type { WorkbenchHost } from "../../src/workbench/host/workbench-host";
import { openWorkbook } from "../../src/workbench/package/open";
import { buildWorkbook } from "../../src/workbench/package/testing/build-workbook";

/** Scenarios for Microsoft's unmodified library over the host: what load and sync promise an add-in. */
const { Excel, attachHost } = loadOffice();

const rows = [
  '<row r="1"><c r="A1" t="inlineStr"><is><t>naam</t></is></c><c r="B1" t="inlineStr"><is><t>aantal</t></is></c></row>',
  '<row r="2"><c r="A2" t="inlineStr"><is><t>een</t></is></c><c r="B2"><v>3</v></c></row>',
  '<row r="3"><c r="A3" t="inlineStr"><is><t>twee</t></is></c><c r="B3"><f>B2*2</f><v>6</v></c></row>',
].join("");

function host(after = "", viewOnly = false): WorkbenchHost {
  const opened = openWorkbook(buildWorkbook({ sheets: [{ name: "Blad1", rows, after }, { name: "Blad2" }] }));
  if (!opened.ok) throw new Error(opened.problem.detail);
  const made = createHost(opened.workbook, { viewOnly });
  attachHost(made);
  return made;
}

const failure = async (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => "no error",
    (error: { code?: string }) => error.code ?? String(error),
  );

test("what was not loaded cannot be read", async () => {
  host();
  const reading = Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Blad1").getRange("A1");
    await context.sync();
    return range.values;
  });
  expect(await failure(reading)).toBe("PropertyNotLoaded");
});

test("values, formulas and types come as Excel gives them", async () => {
  host();
  const read = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("blad1").getRange("A2:B3");
    range.load("values,formulas,valueTypes,address,rowIndex");
    await context.sync();
    const { values, formulas, valueTypes, address, rowIndex } = range;
    return { values, formulas, valueTypes, address, rowIndex };
  });
  expect(read).toEqual({
    values: [
      ["een", 3],
      ["twee", 6],
    ],
    formulas: [
      ["een", 3],
      ["twee", "=B2*2"],
    ],
    valueTypes: [
      ["String", "Double"],
      ["String", "Double"],
    ],
    address: "Blad1!A2:B3",
    rowIndex: 1,
  });
});

test("an error stops the batch and leaves what came before it", async () => {
  const { workbook } = host();
  const writing = Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.getItem("Blad1").getRange("A5").values = [["voor de fout"]];
    worksheets.getItem("Bestaat niet").getRange("A1").values = [["nooit"]];
    worksheets.getItem("Blad1").getRange("A6").values = [["na de fout"]];
    await context.sync();
  });
  expect(await failure(writing)).toBe("ItemNotFound");
  const sheet = workbook.sheets[0];
  expect([sheet?.cell(4, 0).value, sheet?.cell(5, 0).value]).toEqual(["voor de fout", null]);
});

test("a null object is silent all the way down", async () => {
  host();
  const gone = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject("Bestaat niet");
    sheet.delete();
    sheet.load("name");
    await context.sync();
    return sheet.isNullObject;
  });
  expect(gone).toBe(true);
});

test("shapes that do not fit are refused, null leaves a cell, and text stays text behind an apostrophe", async () => {
  const { workbook } = host();
  const wrong = Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Blad1").getRange("A1:B1").values = [["een"]];
    context.workbook.worksheets.getItem("Blad1").getRange("A1:B2").values = [["een", "twee", "drie"]];
    await context.sync();
  });
  expect(await failure(wrong)).toBe("InvalidArgument");
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Blad2");
    sheet.getRange("A1:D1").values = [["'=1+1", "=1+1", "12", "-"]];
    sheet.getRange("A1:B1").values = [[null, "tekst"]];
    await context.sync();
  });
  const sheet = workbook.sheets[1];
  expect([0, 1, 2, 3].map((column) => sheet?.cell(0, column).value)).toEqual(["=1+1", "tekst", 12, "-"]);
});

test("a block that the library cuts in pieces arrives whole", async () => {
  const { workbook } = host();
  const block = Array.from({ length: 1000 }, (_, row) => [row, row * 2, `rij ${row}`]);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Blad2").getRange("A1:C1000").values = block;
    await context.sync();
  });
  expect(workbook.sheets[1]?.values({ top: 0, left: 0, bottom: 999, right: 2 })).toEqual(block);
});

test("an added conditional format is added once, is found again by its id, and goes alone", async () => {
  const { workbook } = host();
  const formats = () => workbook.sheets[0]?.conditionalFormats ?? [];
  await Excel.run(async (context) => {
    const areas = context.workbook.worksheets.getItem("Blad1").getRanges("A2:A3,B2");
    const format = areas.conditionalFormats.add(Excel.ConditionalFormatType.custom);
    format.custom.rule.formula = '=LEN("ons")>0';
    await context.sync();
    format.custom.format.fill.color = "#FFF4CE";
    format.load("id");
    await context.sync();
    expect(formats().map((one) => [one.id, one.formulas, one.format?.fill])).toEqual([
      [format.id, ['LEN("ons")>0'], "#FFF4CE"],
    ]);
    expect(formats()[0]?.areas).toHaveLength(2);
    format.delete();
    await context.sync();
  });
  expect(formats()).toEqual([]);
});

test("inserted rows move values, formulas and ranges that are kept", async () => {
  const { workbook } = host();
  const address = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Blad1");
    const kept = sheet.getRange("B3");
    kept.load("address");
    await context.sync();
    sheet.getRange("2:2").insert("Down");
    kept.load("address");
    await context.sync();
    return kept.address;
  });
  expect(address).toBe("Blad1!B4");
  expect(workbook.sheets[0]?.cell(3, 1).formula).toBe("B3*2");
});

test("a filter hides rows and clearing it shows them", async () => {
  const { workbook } = host();
  const hidden = () => [1, 2].map((row) => workbook.sheets[0]?.row(row).hidden);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Blad1");
    sheet.autoFilter.apply(sheet.getRange("A1:B3"), 0, { filterOn: Excel.FilterOn.values, values: ["EEN"] });
    await context.sync();
    expect(hidden()).toEqual([false, true]);
    sheet.autoFilter.clearCriteria();
    await context.sync();
  });
  expect(hidden()).toEqual([false, false]);
});

test("a protected sheet, a view-only workbook and cell edit mode refuse, each with its own code", async () => {
  const write = () =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Blad1").getRange("A1").values = [["nieuw"]];
      await context.sync();
    });
  host('<sheetProtection sheet="1"/>');
  expect(await failure(write())).toBe("AccessDenied");
  host("", true);
  expect(await failure(write())).toBe("AccessDenied");
  const editing = host();
  editing.beginEdit();
  expect(await failure(write())).toBe("InvalidOperationInCellEditMode");
  editing.endEdit();
  expect(await failure(write())).toBe("no error");
});

test("faults fail the request they are planned for, and the next one works", async () => {
  const made = host();
  const read = () =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Blad1").getRange("A1").load("values");
      await context.sync();
      return range.values;
    });
  for (const [kind, code] of [
    ["general-exception", "GeneralException"],
    ["response-too-large", "ResponsePayloadSizeLimitExceeded"],
    ["access-denied", "AccessDenied"],
  ] as const) {
    made.faults.failAt(1, kind);
    expect(await failure(read())).toBe(code);
    expect(await read()).toEqual([["naam"]]);
  }
});

test("events tell who changed what, and stop when asked", async () => {
  const made = host();
  const sheetId = made.workbook.sheets[0]?.id ?? "";
  const heard: string[] = [];
  const handler = await Excel.run(async (context) => {
    const added = context.workbook.worksheets.onChanged.add(async (event) => {
      heard.push(`${event.address} ${event.source} ${event.changeType}`);
    });
    await context.sync();
    return added;
  });
  made.userEdit(sheetId, 1, 0, { value: "anders" });
  await new Promise((resolve) => setTimeout(resolve, 20));
  made.userEdit(sheetId, 1, 1, { value: 4 }, "colleague");
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(heard).toEqual(["A2 Local RangeEdited", "B2 Remote RangeEdited"]);
  await Excel.run(handler.context, async (context) => {
    handler.remove();
    await context.sync();
  });
  made.userEdit(sheetId, 2, 0, { value: "stil" });
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(heard).toHaveLength(2);
});

test("custom XML is kept in the file and found by its namespace", async () => {
  const made = host();
  await Excel.run(async (context) => {
    context.workbook.customXmlParts.add('<staat xmlns="urn:proef">1</staat>');
    await context.sync();
  });
  const reopened = openWorkbook(made.workbook.save());
  expect(reopened.ok && reopened.workbook.customXmlParts.map(({ namespace }) => namespace)).toEqual([
    "urn:proef",
  ]);
});

test("a member that the host does not know fails by name and is counted", async () => {
  const made = host();
  const asking = Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Blad1").charts.load("items");
    await context.sync();
  });
  expect(await failure(asking)).toBe("ApiNotFound");
  expect([...made.log.unknownMembers.keys()]).toEqual(["Worksheet.Charts"]);
});
