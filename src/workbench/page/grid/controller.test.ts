import { formatArea, parseArea } from "../../package/references";
import { openSession, settled, textRows } from "../testing/open-session";
import { openWorkbook } from "../../package/open";
import { cellAddress } from "./address";
import { pasteText } from "./block-actions";

const rows = textRows([
  ["Instrument", "Afspraak", "Aantal"],
  ["Visie", "eerste", 1],
  ["Visie", "tweede", 2],
  ["Plan", "derde", 3],
]);
const open = (more: object = {}, viewOnly = false) =>
  openSession({ sheets: [{ name: "Tabel", rows, ...more }, { name: "Ander" }] }, viewOnly);

type Opened = ReturnType<typeof open>;
const goTo = ({ controller }: Opened, address: string) => {
  const area = parseArea(address);
  if (area) controller.goTo(area);
};
const active = ({ controller }: Opened) => cellAddress(controller.store.get().selection.active);

describe("selecting", () => {
  it("is told to the host, and once only", () => {
    const opened = open();
    const areas: string[] = [];
    opened.host.subscribe(({ kind }) => {
      if (kind === "selection") areas.push(formatArea(opened.host.selection.area));
    });
    goTo(opened, "B2:C3");
    opened.controller.advance("right");
    expect(areas).toEqual(["B2:C3"]);
    expect(active(opened)).toBe("C2");
  });

  it("selects a merged block as a whole", () => {
    const opened = open({ after: '<mergeCells count="1"><mergeCell ref="A2:A3"/></mergeCells>' });
    goTo(opened, "A3");
    expect(formatArea(opened.host.selection.area)).toBe("A2:A3");
    expect(active(opened)).toBe("A2");
  });

  it("follows the host, and asks to be scrolled there", async () => {
    const opened = open();
    const { reveal } = opened.controller.store.get();
    opened.host.select(opened.sheet.id, { top: 3, left: 1, bottom: 3, right: 1 });
    await settled();
    expect(active(opened)).toBe("B4");
    expect(opened.controller.store.get().reveal).toBeGreaterThan(reveal);
  });

  it("is remembered for each sheet", () => {
    const opened = open();
    goTo(opened, "B3");
    opened.controller.activate(opened.host.workbook.sheets[1]?.id ?? "");
    expect(opened.controller.sheet.name).toBe("Ander");
    expect(active(opened)).toBe("A1");
    opened.controller.activate(opened.sheet.id);
    expect(active(opened)).toBe("B3");
    expect(formatArea(opened.host.selection.area)).toBe("B3");
  });
});

describe("a sheet that the add-in brings to the front", () => {
  it("leaves what was selected on the one before it", async () => {
    const opened = open();
    goTo(opened, "B3");
    opened.host.activateSheet(opened.host.workbook.sheets[1]?.id ?? "");
    await settled();
    expect(active(opened)).toBe("A1");
    opened.controller.activate(opened.sheet.id);
    expect(active(opened)).toBe("B3");
  });
});

describe("typing in a cell", () => {
  it("puts Excel in edit mode until it is finished", () => {
    const opened = open();
    goTo(opened, "B2");
    opened.controller.startEdit("cell");
    expect(opened.host.editing).toBe(true);
    expect(opened.controller.store.get().editing).toMatchObject({ text: "eerste", mode: "edit" });
    opened.controller.type("eerste afspraak");
    expect(opened.controller.commit("down")).toBe(true);
    expect(opened.host.editing).toBe(false);
    expect(opened.sheet.cell(1, 1).value).toBe("eerste afspraak");
    expect(active(opened)).toBe("B3");
  });

  it("can be given up", () => {
    const opened = open();
    goTo(opened, "B2");
    opened.controller.startEdit("cell", "");
    opened.controller.type("iets anders");
    opened.controller.cancel();
    expect(opened.host.editing).toBe(false);
    expect(opened.sheet.cell(1, 1).value).toBe("eerste");
  });

  it("writes nothing when nothing was changed", () => {
    const opened = open();
    const { revision } = opened.host.workbook;
    goTo(opened, "C2");
    opened.controller.startEdit("cell");
    opened.controller.commit(null);
    expect(opened.host.workbook.revision).toBe(revision);
  });

  it("goes on in the formula bar", () => {
    const opened = open();
    opened.controller.startEdit("cell", "x");
    opened.controller.startEdit("bar");
    expect(opened.controller.store.get().editing).toMatchObject({ text: "x", where: "bar", mode: "enter" });
  });

  it("is finished before another sheet is shown", () => {
    const opened = open();
    goTo(opened, "B2");
    opened.controller.startEdit("cell", "nieuw");
    opened.controller.activate(opened.host.workbook.sheets[1]?.id ?? "");
    expect(opened.sheet.cell(1, 1).value).toBe("nieuw");
  });

  it("is finished in its own cell before an address is gone to", () => {
    const opened = open();
    goTo(opened, "B2");
    opened.controller.startEdit("cell", "nieuw");
    goTo(opened, "C3");
    expect(opened.sheet.cell(1, 1).value).toBe("nieuw");
    expect(opened.controller.store.get().editing).toBeNull();
    expect(active(opened)).toBe("C3");
  });

  it("gives a formula that is not calculated, and shows it as it stands", () => {
    const opened = open();
    goTo(opened, "B2");
    opened.controller.startEdit("cell", '=C2&"x"');
    opened.controller.commit(null);
    expect(opened.sheet.cell(1, 1)).toEqual({ formula: 'C2&"x"', value: '=C2&"x"', text: '=C2&"x"' });
    expect(opened.sheet.values({ top: 1, left: 1, bottom: 1, right: 1 })).toEqual([['=C2&"x"']]);
    const saved = openWorkbook(opened.host.workbook.save());
    expect(saved.ok && saved.workbook.sheets[0]?.cell(1, 1).formula).toBe('C2&"x"');
  });

  it("is refused in a workbook for reading only", () => {
    const opened = open({}, true);
    opened.controller.startEdit("cell");
    expect(opened.refused).toEqual(["ViewOnly"]);
    expect(opened.host.editing).toBe(false);
  });

  it("is refused by a protected sheet, and the old content stays", () => {
    const opened = open({ after: '<sheetProtection sheet="1"/>' });
    goTo(opened, "B2");
    opened.controller.startEdit("cell", "nieuw");
    expect(opened.controller.commit("down")).toBe(false);
    expect(opened.refused).toEqual(["AccessDenied"]);
    expect(opened.sheet.cell(1, 1).value).toBe("eerste");
    expect(active(opened)).toBe("B2");
  });
});

describe("the name box", () => {
  it.each([
    ["b3", "Tabel", "B3"],
    ["Ander!C4:D5", "Ander", "C4:D5"],
    ["'ander'!$A$2", "Ander", "A2"],
    ["invoer", "Tabel", "B2:C3"],
  ])("goes to %s", (text, sheet, area) => {
    const opened = openSession({
      sheets: [{ name: "Tabel", rows }, { name: "Ander" }],
      afterSheets: '<definedNames><definedName name="Invoer">Tabel!$B$2:$C$3</definedName></definedNames>',
    });
    expect(opened.controller.goToText(text)).toBe(true);
    expect([opened.controller.sheet.name, formatArea(opened.host.selection.area)]).toEqual([sheet, area]);
    expect(opened.refused).toEqual([]);
  });

  it.each(["onzin", "A0", "", "Weg!A1", "XFE1"])(
    "says that %j is no place, and the selection stays",
    (text) => {
      const opened = open();
      goTo(opened, "B2");
      expect(opened.controller.goToText(text)).toBe(false);
      expect([opened.refused, active(opened)]).toEqual([["NoPlace"], "B2"]);
    },
  );
});

describe("text that is too long for a cell", () => {
  const long = "x".repeat(32_768);

  it("stays in the editor, with a word about it", () => {
    const opened = open();
    goTo(opened, "B2");
    opened.controller.startEdit("cell", long);
    expect(opened.controller.commit("down")).toBe(false);
    expect([opened.refused, opened.controller.store.get().editing?.text]).toEqual([["TextTooLong"], long]);
    opened.controller.type(long.slice(1));
    expect(opened.controller.commit("down")).toBe(true);
    expect(opened.sheet.cell(1, 1).value).toBe(long.slice(1));
  });

  it("is not pasted, nor anything beside it", () => {
    const opened = open();
    goTo(opened, "B2");
    pasteText(opened.controller, `kort\t${long}`);
    pasteText(opened.controller, `="${long}"`);
    expect(opened.refused).toEqual(["TextTooLong", "FormulaTooLong"]);
    expect(opened.sheet.cell(1, 1).value).toBe("eerste");
  });
});

describe("changes by others", () => {
  it("are painted together, once for a whole batch", async () => {
    const opened = open();
    let told = 0;
    opened.controller.store.subscribe(() => (told += 1));
    for (let row = 1; row < 4; row += 1)
      opened.host.userEdit(opened.sheet.id, row, 1, { value: "x" }, "colleague");
    await settled();
    expect(told).toBe(1);
    expect(opened.controller.store.get().painted).toBe(1);
  });

  it("keep the structure when only cells changed, and renew it when rows came", async () => {
    const opened = open();
    const before = opened.controller.store.get().view;
    opened.host.userEdit(opened.sheet.id, 1, 1, { value: "x" });
    await settled();
    expect(opened.controller.store.get().view).toBe(before);
    opened.host.userInsertRows(opened.sheet.id, 1, 1, "colleague");
    await settled();
    expect(opened.controller.store.get().view.used?.bottom).toBe(4);
  });

  it("see rows that a filter hid", async () => {
    const opened = open({ after: '<autoFilter ref="A1:C4"/>' });
    opened.host.userFilter(opened.sheet.id, 0, ["Plan"]);
    await settled();
    const { rows: shown } = opened.controller.store.get().view;
    expect([shown.lineAt(0), shown.lineAt(1), shown.lineAt(2)]).toEqual([0, 3, 4]);
  });
});

describe("the grid's reach", () => {
  it("grows as far as someone goes", () => {
    const opened = open();
    goTo(opened, "A5000");
    expect(opened.controller.store.get().view.rows.count).toBeGreaterThan(5000);
    goTo(opened, "ZZ1");
    expect(opened.controller.store.get().view.columns.count).toBeGreaterThan(702);
  });

  it("does not grow for whole rows and columns", () => {
    const opened = open();
    goTo(opened, "A:A");
    goTo(opened, "2:2");
    const { view } = opened.controller.store.get();
    expect(view.rows.count).toBeLessThan(1000);
    expect(view.columns.count).toBeLessThan(100);
  });
});
