import { loadOffice } from "../../src/workbench/host/node/load-office";
import { failure, onSheet, openHost, sheetOf, text } from "./testing/open-host";

/** Scenarios for Microsoft's library over the host: the filter of a sheet hides rows. */
const { Excel } = loadOffice();

const values = (...wanted: string[]): Excel.FilterCriteria => ({
  filterOn: Excel.FilterOn.values,
  values: wanted,
});

const filtered = (criteria: Excel.FilterCriteria, column = 0) =>
  onSheet(async (sheet, context) => {
    sheet.autoFilter.apply(sheet.getRange("A1:B3"), column, criteria);
    await context.sync();
  });

function hidden(host: ReturnType<typeof openHost>): (boolean | undefined)[] {
  return [0, 1, 2].map((row) => sheetOf(host).row(row).hidden);
}

test("a values filter hides the other rows, whatever the case, and clearing it shows them", async () => {
  const host = openHost();
  await filtered(values("EEN"));
  expect(hidden(host)).toEqual([false, false, true]);
  await onSheet(async (sheet, context) => {
    sheet.autoFilter.clearCriteria();
    await context.sync();
  });
  expect(hidden(host)).toEqual([false, false, false]);
  expect(sheetOf(host).autoFilter?.criteria.size).toBe(0);
});

test("a custom filter takes wildcards and comparisons", async () => {
  const host = openHost();
  await filtered({ filterOn: Excel.FilterOn.custom, criterion1: "=*w*" });
  expect(hidden(host)).toEqual([false, true, false]);
  await filtered({ filterOn: Excel.FilterOn.custom, criterion1: ">5" }, 1);
  expect(hidden(host)).toEqual([false, true, false]);
  await filtered({ filterOn: Excel.FilterOn.custom, criterion1: "<5" }, 1);
  expect(hidden(host)).toEqual([false, true, true]);
});

test("what is filtered can be read: range, state and criteria by column", async () => {
  openHost();
  await filtered(values("een"));
  const read = await onSheet(async (sheet, context) => {
    const range = sheet.autoFilter.getRangeOrNullObject().load("address");
    sheet.autoFilter.load("enabled,isDataFiltered,criteria");
    const rows = [sheet.getRange("2:2").load("rowHidden"), sheet.getRange("A3").load("rowHidden")];
    const both = sheet.getRange("A2:A3").load("rowHidden");
    await context.sync();
    const { enabled, isDataFiltered, criteria } = sheet.autoFilter;
    return {
      enabled,
      isDataFiltered,
      first: (criteria as unknown as Excel.FilterCriteria[])[0],
      address: range.address,
      hidden: [...rows, both].map(({ rowHidden }) => rowHidden as boolean | null),
    };
  });
  expect(read).toEqual({
    enabled: true,
    isDataFiltered: true,
    first: { filterOn: "Values", values: ["een"] },
    address: "Blad1!A1:B3",
    hidden: [false, true, null],
  });
});

test("one column's criterion goes alone, and the filter itself goes with its buttons", async () => {
  const host = openHost();
  await filtered(values("een"));
  await filtered({ filterOn: Excel.FilterOn.custom, criterion1: ">5" }, 1);
  expect(hidden(host)).toEqual([false, true, true]);
  await onSheet(async (sheet, context) => {
    sheet.autoFilter.clearColumnCriteria(0);
    await context.sync();
  });
  expect(hidden(host)).toEqual([false, true, false]);
  await onSheet(async (sheet, context) => {
    sheet.autoFilter.remove();
    await context.sync();
  });
  expect(hidden(host)).toEqual([false, false, false]);
  expect(sheetOf(host).autoFilter).toBeNull();
});

test("a change does not hide a row until the filter is applied again", async () => {
  const host = openHost();
  await filtered(values("een"));
  await onSheet(async (sheet, context) => {
    sheet.getRange("A2").values = [["anders"]];
    await context.sync();
  });
  expect(hidden(host)).toEqual([false, false, true]);
  await onSheet(async (sheet, context) => {
    sheet.autoFilter.reapply();
    await context.sync();
  });
  expect(hidden(host)).toEqual([false, true, true]);
});

test("a column outside the range is refused", async () => {
  const host = openHost();
  expect(await failure(filtered(values("een"), 2))).toBe("InvalidArgument");
  expect(sheetOf(host).autoFilter).toBeNull();
});

test("rows are hidden and shown by a list of properties, in which an empty entry leaves its row", async () => {
  const host = openHost();
  const set = (address: string, entries: readonly Excel.SettableRowProperties[]) =>
    onSheet(async (sheet, context) => {
      sheet.getRange(address).setRowProperties([...entries]);
      await context.sync();
    });
  await set("A1:A3", [{ rowHidden: true }, {}, { rowHidden: true }]);
  expect(hidden(host)).toEqual([true, false, true]);
  await set("A1:A3", [{ rowHidden: false }, { rowHidden: true }, {}]);
  expect(hidden(host)).toEqual([false, true, true]);
  expect(await failure(set("A1:A3", [{ rowHidden: true }]))).toBe("InvalidArgument");
  expect(hidden(host)).toEqual([false, true, true]);
});

test("a filter on a thousand runs of rows looks for the end of the sheet once", async () => {
  const rows = Array.from(
    { length: 2_000 },
    (_, at) => `<row r="${at + 1}">${text(`A${at + 1}`, at % 2 === 0 ? "een" : "twee")}</row>`,
  );
  const host = openHost({ rows: rows.join("") });
  const sheet = sheetOf(host);
  const looked = jest.spyOn(Object.getPrototypeOf(sheet) as typeof sheet, "usedArea");
  await onSheet(async (page, context) => {
    page.autoFilter.apply(page.getRange("A1:B2000"), 0, values("twee"));
    await context.sync();
  });
  expect([1, 2, 1_998, 1_999].map((row) => sheet.row(row).hidden)).toEqual([false, true, true, false]);
  expect(looked.mock.calls.length).toBeLessThan(5);
  looked.mockRestore();
});
