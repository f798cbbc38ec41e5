import { attachBench } from "../../../tests/support/open-bench";
import type { SheetDocument } from "../../workbench/package/document";
import { openWorkbook } from "../../workbench/package/open";
import { buildWorkbook } from "../../workbench/package/testing/build-workbook";
import { must } from "../testing/bench";
import type { SheetSpec } from "./sheet-spec";

const opened = (bytes: Uint8Array) => {
  const result = openWorkbook(bytes);
  if (!result.ok) throw new Error(result.problem.detail);
  return result.workbook;
};

function openBook(bytes = buildWorkbook({ sheets: [{ name: "Tabel" }] }), viewOnly = false) {
  const { gateway, host, workbook } = attachBench(opened(bytes), { viewOnly, excelApi: 15, timeoutMs: 500 });
  const names = () => workbook.sheets.map(({ name }) => name);
  const sheet = (name: string) => {
    const found = workbook.sheets.find((one) => one.name === name);
    if (!found) throw new Error(`no sheet ${name}`);
    return found;
  };
  return { gateway, host, workbook, names, sheet };
}

const REPORT: SheetSpec = {
  name: "Bevindingen",
  kind: "report",
  rows: [
    ["Bevindingen", "", ""],
    ["Cel", "Regel", "Aantal"],
    ["D5", "=geen formule", 3],
    ["D6", "12 juli 2026", 0.5],
    ["D7", "'s-Hertogenbosch", true],
    ["D8", "twee\nregels", ""],
  ],
  columnWidths: [8, 40.5, 10],
  rowHeights: [{ row: 1, points: 60 }],
  looks: [
    { area: { top: 0, left: 0, bottom: 0, right: 2 }, look: { bold: true, size: 14, color: "#112233" } },
    {
      area: { top: 1, left: 0, bottom: 5, right: 2 },
      look: { fill: "#EEF3F8", wrap: true, vertical: "Top", horizontal: "Left", lines: "#C0C0C0" },
    },
  ],
  merges: [{ top: 0, left: 0, bottom: 0, right: 2 }],
  frozen: { rows: 2, columns: 1 },
  filter: { top: 1, left: 0, bottom: 5, right: 2 },
  lists: [
    { area: { top: 2, left: 0, bottom: 5, right: 0 }, source: ["Ambtelijk", "Bestuurlijk"] },
    { area: { top: 2, left: 1, bottom: 5, right: 1 }, source: { top: 2, left: 2, bottom: 4, right: 2 } },
  ],
  links: [{ row: 2, column: 0, to: { sheet: "Tabel 'oud'", row: 4, column: 3 }, tip: "Naar de cel" }],
  print: { landscape: true, paper: "A4", titleRows: [0, 1] },
  charts: [
    {
      type: "BarStacked",
      data: { top: 1, left: 1, bottom: 4, right: 2 },
      series: "Columns",
      title: "Aantal per regel",
      place: { top: 8, left: 0, bottom: 20, right: 2 },
      colors: ["#0F6CBD"],
    },
  ],
};

test("everything of the spec is in the saved file", async () => {
  const bench = openBook();
  const made = must(await bench.gateway.makeSheet(REPORT));
  expect([...bench.host.log.unknownMembers.keys()]).toEqual([]);
  expect(made).toMatchObject({ name: "Bevindingen", replaced: false });
  expect(bench.workbook.activeSheetId).toBe(made.sheetId);
  const bytes = bench.workbook.save();
  const { sheet, workbook } = openBook(bytes);
  const saved = sheet("Bevindingen");
  expect(saved.values({ top: 0, left: 0, bottom: 5, right: 2 })).toEqual([
    ["Bevindingen", null, null],
    ["Cel", "Regel", "Aantal"],
    ["D5", "=geen formule", 3],
    ["D6", "12 juli 2026", 0.5],
    ["D7", "'s-Hertogenbosch", true],
    ["D8", "twee\nregels", null],
  ]);
  expect(saved.cell(2, 1).formula).toBeNull();
  expect([0, 1, 2].map((column) => saved.column(column).width)).toEqual([8, 40.5, 10]);
  expect(saved.style(0, 0)).toMatchObject({ bold: true, fontSize: 14, color: "#112233" });
  expect(saved.row(1).height).toBe(60);
  const line = { style: "thin", color: "#C0C0C0" };
  expect(saved.style(3, 1)).toMatchObject({
    fill: "#EEF3F8",
    wrap: true,
    vertical: "top",
    horizontal: "left",
    borders: { top: line, right: line, bottom: line, left: line },
  });
  expect(saved.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 2 }]);
  expect(saved.frozen).toEqual({ rows: 2, columns: 1 });
  expect(saved.autoFilter?.area).toEqual({ top: 1, left: 0, bottom: 5, right: 2 });
  expect(saved.validations.map(({ formula1 }) => formula1)).toEqual(['"Ambtelijk,Bestuurlijk"', "$C$3:$C$5"]);
  expect(saved.hyperlinks).toEqual([
    { row: 2, column: 0, location: "'Tabel ''oud'''!D5", tip: "Naar de cel" },
  ]);
  expect(saved.pageSetup).toMatchObject({ landscape: true, paperSize: 9, fitToWidth: 1, fitToHeight: 0 });
  expect(workbook.names.find(({ name }) => name === "Print_Titles")?.formula).toBe("Bevindingen!$1:$2");
  expect(saved.charts).toMatchObject([
    {
      kind: { direction: "bar", stacked: true },
      title: "Aantal per regel",
      legend: "b",
      place: { top: 8, left: 0, bottom: 20, right: 2 },
      series: [{ name: "Bevindingen!$C$2", values: "Bevindingen!$C$3:$C$5", color: "#0F6CBD" }],
    },
  ]);
});

/** A chart as somebody makes one. */
const CHART: Parameters<SheetDocument["addChart"]>[0] = {
  kind: { direction: "col", stacked: false },
  title: "",
  legend: "r",
  place: { top: 5, left: 0, bottom: 10, right: 2 },
  series: [],
};

const small = (text: string, kind: SheetSpec["kind"] = "report"): SheetSpec => ({
  name: "Bevindingen",
  kind,
  rows: [["Stand"], [text]],
  columnWidths: [20],
});

describe("a sheet of the same kind", () => {
  test("takes the place of the earlier one, also after the file was saved and opened again", async () => {
    const first = openBook();
    must(await first.gateway.makeSheet(small("een")));
    expect(must(await first.gateway.makeSheet(small("twee")))).toMatchObject({ replaced: true });
    expect(first.names()).toEqual(["Tabel", "Bevindingen"]);
    const later = openBook(first.workbook.save());
    expect(must(await later.gateway.makeSheet(small("drie")))).toMatchObject({
      name: "Bevindingen",
      replaced: true,
    });
    expect(later.names()).toEqual(["Tabel", "Bevindingen"]);
    expect(later.sheet("Bevindingen").cell(1, 0).text).toBe("drie");
  });

  test.each<readonly [string, (bench: ReturnType<typeof openBook>) => void]>([
    ["was renamed", ({ workbook, sheet }) => workbook.renameSheet(sheet("Bevindingen").id, "Bewaard")],
    ["was typed in", ({ host, sheet }) => host.userEdit(sheet("Bevindingen").id, 4, 0, { value: "notitie" })],
  ])("stays when the earlier one %s", async (_, change) => {
    const bench = openBook();
    must(await bench.gateway.makeSheet(small("een")));
    change(bench);
    const kept = bench.workbook.sheets[1]?.id;
    expect(must(await bench.gateway.makeSheet(small("twee")))).toMatchObject({ replaced: false });
    expect(bench.workbook.sheets).toHaveLength(3);
    expect(bench.workbook.sheets[1]?.id).toBe(kept);
    expect(bench.workbook.sheets[1]?.cell(1, 0).text).toBe("een");
  });

  test("that is the user's own is never replaced", async () => {
    const bench = openBook(buildWorkbook({ sheets: [{ name: "Bevindingen" }] }));
    expect(must(await bench.gateway.makeSheet(small("een")))).toMatchObject({ name: "Bevindingen (2)" });
    must(await bench.gateway.makeSheet(small("twee")));
    expect(bench.names()).toEqual(["Bevindingen", "Bevindingen (2)"]);
  });

  test("a table is the user's from the beginning", async () => {
    const bench = openBook();
    must(await bench.gateway.makeSheet(small("een", "table")));
    must(await bench.gateway.makeSheet(small("een", "table")));
    expect(bench.names()).toEqual(["Tabel", "Bevindingen", "Bevindingen (2)"]);
    expect(bench.workbook.names).toEqual([]);
  });
});

describe("taking a made sheet away again", () => {
  const front = ({ workbook }: ReturnType<typeof openBook>) =>
    workbook.sheets.find(({ id }) => id === workbook.activeSheetId)?.name;

  test("goes back to the sheet that was in front, and makes it again", async () => {
    const bench = openBook();
    const { recoveryId } = must(await bench.gateway.makeSheet(small("een")));
    must(await bench.gateway.undo(recoveryId));
    expect([bench.names(), front(bench)]).toEqual([["Tabel"], "Tabel"]);
    expect(await bench.gateway.undo(recoveryId)).toMatchObject({ obstacle: { code: "changed-meanwhile" } });
    must(await bench.gateway.redo(recoveryId));
    expect([bench.names(), front(bench)]).toEqual([["Tabel", "Bevindingen"], "Bevindingen"]);
    must(await bench.gateway.undo(recoveryId));
    expect(bench.names()).toEqual(["Tabel"]);
  });

  test("brings back the one that it replaced, which can be taken away as well", async () => {
    const bench = openBook();
    const first = must(await bench.gateway.makeSheet(small("een")));
    const second = must(await bench.gateway.makeSheet(small("twee")));
    must(await bench.gateway.undo(second.recoveryId));
    expect(bench.sheet("Bevindingen").cell(1, 0).text).toBe("een");
    must(await bench.gateway.undo(first.recoveryId));
    expect([bench.names(), front(bench)]).toEqual([["Tabel"], "Tabel"]);
  });

  test("a table goes like any other sheet, as long as it is as it was made", async () => {
    const bench = openBook();
    const { recoveryId, sheetId } = must(await bench.gateway.makeSheet(small("een", "table")));
    expect(must(await bench.gateway.undo(recoveryId))).toMatchObject({ goneSheetId: sheetId });
    expect([bench.names(), front(bench)]).toEqual([["Tabel"], "Tabel"]);
    bench.workbook.renameSheet(bench.sheet("Tabel").id, "Bevindingen");
    const again = must(await bench.gateway.redo(recoveryId));
    expect([bench.names(), front(bench)]).toEqual([["Bevindingen", "Bevindingen (2)"], "Bevindingen (2)"]);
    expect(again.sheetId).toBe(bench.sheet("Bevindingen (2)").id);
    must(await bench.gateway.undo(recoveryId));
    expect(bench.names()).toEqual(["Bevindingen"]);
  });

  type Bench = ReturnType<typeof openBook>;
  test.each<readonly [string, (bench: Bench, id: string) => void]>([
    ["a word was typed", ({ host }, id) => void host.userEdit(id, 1, 0, { value: "twee" })],
    ["it was renamed", ({ workbook }, id) => workbook.renameSheet(id, "Ons werk")],
    [
      "another table of the same content has its name",
      ({ workbook, sheet }, id) => {
        workbook.renameSheet(id, "Ons werk");
        workbook.renameSheet(sheet("Tabel").id, "Bevindingen");
      },
    ],
    [
      "its cells became an Excel table",
      ({ sheet }) => void sheet("Bevindingen").addTable({ top: 0, left: 0, bottom: 1, right: 0 }, null, true),
    ],
    ["a chart was added", ({ sheet }) => void sheet("Bevindingen").addChart(CHART)],
  ])("a table stays when %s", async (_, change) => {
    const bench = openBook();
    const { recoveryId, sheetId } = must(await bench.gateway.makeSheet(small("een", "table")));
    change(bench, sheetId);
    expect(await bench.gateway.undo(recoveryId)).toMatchObject({ obstacle: { code: "changed-meanwhile" } });
    expect(bench.workbook.sheets.some(({ id }) => id === sheetId)).toBe(true);
  });

  test("leaves a sheet that somebody typed in, and says so", async () => {
    const bench = openBook();
    const { recoveryId } = must(await bench.gateway.makeSheet(small("een")));
    bench.host.userEdit(bench.sheet("Bevindingen").id, 4, 0, { value: "notitie" });
    expect(await bench.gateway.undo(recoveryId)).toMatchObject({ obstacle: { code: "changed-meanwhile" } });
    expect(bench.names()).toEqual(["Tabel", "Bevindingen"]);
  });
});

describe("refusals", () => {
  test.each([
    ["a workbook for viewing only", () => openBook(undefined, true), "view-only"],
    [
      "a protected structure",
      () =>
        openBook(
          buildWorkbook({
            sheets: [{ name: "Tabel" }],
            beforeSheets: '<workbookProtection lockStructure="1"/>',
          }),
        ),
      "protected",
    ],
  ] as const)("%s", async (_, open, code) => {
    const bench = open();
    expect(await bench.gateway.makeSheet(small("een"))).toMatchObject({ ok: false, obstacle: { code } });
    expect(bench.names()).toEqual(["Tabel"]);
  });

  test("a text that no cell can hold", async () => {
    const bench = openBook();
    const outcome = await bench.gateway.makeSheet(small("x".repeat(32_768)));
    expect(outcome).toMatchObject({ ok: false, obstacle: { code: "too-large" } });
    expect(bench.names()).toEqual(["Tabel"]);
  });
});

test("a sheet that could not be taken away again goes with the next one", async () => {
  const bench = openBook();
  for (let request = 5; request < 12; request++) bench.host.faults.failAt(request, "general-exception");
  expect(await bench.gateway.makeSheet(small("een"))).toMatchObject({ ok: false });
  bench.host.faults.clear();
  expect(bench.names()).toEqual(["Tabel", "Bevindingen"]);
  expect(must(await bench.gateway.makeSheet(small("twee")))).toMatchObject({ name: "Bevindingen" });
  expect(bench.names()).toEqual(["Tabel", "Bevindingen"]);
});

test("a large report takes few requests", async () => {
  const bench = openBook();
  const rows = Array.from({ length: 3_000 }, (_, row) => [`D${row}`, "Een bevinding in gewone woorden", row]);
  const links = rows.map((_, row) => ({ row, column: 0, to: { sheet: "Tabel", row, column: 3 }, tip: "" }));
  must(await bench.gateway.makeSheet({ ...small(""), rows, links }));
  expect(bench.sheet("Bevindingen").hyperlinks).toHaveLength(3_000);
  expect(bench.host.log.requests).toBeLessThanOrEqual(12);
});
