import { openSession, textRows } from "../testing/open-session";
import { keyOf } from "./address";
import { filterButtonIn, filterButtons, filterCount, filterValues } from "./filter-buttons";

const rows = textRows([
  ["Instrument", "Partner", "Niveau"],
  ["Visie", "GGD", "A"],
  ["visie", "", "B"],
  ["Plan", "ggd", "A"],
  ["Plan 10", "Rijk", "B"],
  ["Plan 9", "Rijk", "B"],
]);

function open() {
  const { host, sheet } = openSession({
    sheets: [{ name: "Tabel", rows, after: '<autoFilter ref="A1:C6"/>' }],
  });
  const button = (column: number) => {
    const found = filterButtons(sheet).get(keyOf({ row: 0, column }));
    if (!found) throw new Error(`No filter button on column ${column}.`);
    return found;
  };
  return { host, sheet, button, values: (column: number) => filterValues(sheet, button(column)) };
}

describe("filter buttons", () => {
  it("stand in the header cells and know whether they filter", () => {
    const { host, sheet, button } = open();
    expect([...filterButtons(sheet).values()].map(({ column }) => column)).toEqual([0, 1, 2]);
    expect(button(1).active).toBe(false);
    host.userFilter(sheet.id, 1, ["Rijk"]);
    expect([button(0).active, button(1).active]).toEqual([false, true]);
    expect(button(0).body).toEqual({ top: 1, left: 0, bottom: 5, right: 2 });
  });

  it("are found from any row of a merged header", () => {
    const { sheet } = open();
    const buttons = filterButtons(sheet);
    expect(filterButtonIn(buttons, { top: 0, left: 1, bottom: 3, right: 1 })?.column).toBe(1);
    expect(filterButtonIn(buttons, { top: 1, left: 1, bottom: 1, right: 1 })).toBeNull();
  });
});

describe("the values that a filter offers", () => {
  it("are listed once whatever their case, numbers in order, blanks last", () => {
    const { values } = open();
    expect(values(0).map(({ text }) => text)).toEqual(["Plan", "Plan 9", "Plan 10", "Visie"]);
    expect(values(1).map(({ text }) => text)).toEqual(["GGD", "Rijk", ""]);
    expect(values(0).every(({ checked }) => checked)).toBe(true);
  });

  it("are those that the other columns' filters leave", () => {
    const { host, sheet, values } = open();
    host.userFilter(sheet.id, 2, ["B"]);
    expect(values(1).map(({ text }) => text)).toEqual(["Rijk", ""]);
  });

  it("are all there for the column's own filter, checked as it stands", () => {
    const { host, sheet, values } = open();
    host.userFilter(sheet.id, 1, ["GGD", ""]);
    expect(values(1)).toEqual([
      { text: "GGD", checked: true },
      { text: "Rijk", checked: false },
      { text: "", checked: true },
    ]);
  });
});

describe("the result of filters", () => {
  it("is counted only while one is on", () => {
    const { host, sheet } = open();
    expect(filterCount(sheet)).toBeNull();
    host.userFilter(sheet.id, 1, ["GGD"]);
    expect(filterCount(sheet)).toEqual({ shown: 2, of: 5 });
  });
});
