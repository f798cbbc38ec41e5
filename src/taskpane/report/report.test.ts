/** @jest-environment jsdom */
import { createTexts } from "../../i18n/texts";
import { startCheck } from "../../rules/engine";
import { locateTable } from "../../table/locate-table";
import { MemorySheet } from "../testing/memory-sheet";
import { tableSheet } from "../testing/tables";
import { makeReport } from "./report";
import { reportCsv } from "./report-csv";
import { reportHtml } from "./report-html";
import { reportSheet } from "./report-sheet";

const texts = createTexts("nl");
const located = locateTable(new MemorySheet(tableSheet(), 0).snapshot());
if (!located.ok) throw new Error("no table");
const { table } = located;
const { findings } = startCheck(table, {});
const report = makeReport([{ table, findings }], texts, "2026-11-29");

test("every finding is a line with its cell, and the summary adds up", () => {
  expect(report.title).toBe("Bevindingen op het blad ‘Tabel’");
  expect(report.about).toBe("4 afspraken · gemaakt op 29 november 2026");
  expect(report.lines).toHaveLength(findings.length);
  expect(report.lines.find(({ cell }) => cell === "E4")).toMatchObject({
    instrument: "Programma",
    severity: "error",
    heading: "Typering",
    agreement: "De uitvoering van maatregelen staat op een gezamenlijke agenda.",
  });
  const total = report.summary.at(-1)?.counts;
  expect((total?.error ?? 0) + (total?.warning ?? 0) + (total?.hint ?? 0)).toBe(findings.length);
});

test("the sheet has a link from each line to its cell, and repeats the headings on paper", () => {
  const spec = reportSheet(report, texts);
  const header = spec.rows.findIndex((row) => row[1] === "Cel");
  expect(spec.links).toHaveLength(findings.length);
  for (const { row, to } of spec.links ?? []) {
    const line = report.lines[row - header - 1];
    expect([to.sheet, to.row, to.column]).toEqual(["Tabel", line?.row, line?.column]);
    expect(spec.rows[row]?.[1]).toBe(line?.cell);
  }
  expect(spec.print).toMatchObject({ landscape: true, titleRows: [header, header] });
  expect(spec.filter?.top).toBe(header);
});

test("the sheet and the page say of which sheet they are, and the sheet is kept apart from those of others", () => {
  const spec = reportSheet(report, texts);
  expect(spec.rows[0]).toEqual(["Bevindingen op het blad ‘Tabel’"]);
  expect(spec).toMatchObject({ about: "Tabel", nameBeside: "Bevindingen Tabel" });
  expect(reportHtml(report, texts)).toContain("<title>Bevindingen op het blad ‘Tabel’</title>");
});

test("on paper its letters stay readable, and thin lines stand around what belongs together only", () => {
  const { columnWidths, print, looks } = reportSheet(report, texts);
  const [pointsPerCharacter, a4BetweenMargins, letter] = [5.25, 742, 11];
  const wide = columnWidths.reduce((sum, characters) => sum + characters, 0) * pointsPerCharacter;
  expect((letter * a4BetweenMargins) / wide).toBeGreaterThan(9);
  expect(print?.gridlines).toBeUndefined();
  expect(looks?.filter(({ look }) => look.lines !== undefined)).toHaveLength(2);
});

test("over several sheets a line says on which sheet it is, and the letters stay as large on paper", () => {
  const other = { ...table, sheetName: "Omgevingsprogramma" };
  const both = makeReport(
    [
      { table, findings },
      { table: other, findings },
    ],
    texts,
    "2026-11-29",
  );
  const { rows, links = [], columnWidths, about } = reportSheet(both, texts);
  const header = rows.findIndex((cells) => cells.includes("Cel"));
  expect(rows[header]?.slice(1, 3)).toEqual(["Cel", "Blad"]);
  expect(links).toHaveLength(2 * findings.length);
  for (const { row, column, to } of links)
    expect(rows[row]?.slice(1, 3)).toEqual([rows[row]?.[column], to.sheet]);
  // The summary above uses the same columns: its longest heading stands whole.
  expect(
    columnWidths[rows.find((cells) => cells.includes("Fouten"))?.indexOf("Waarschuwingen") ?? 0],
  ).toBeGreaterThan(14);
  expect(columnWidths).toHaveLength(rows[header]?.length ?? 0);
  expect(columnWidths.reduce((sum, characters) => sum + characters, 0)).toBeLessThanOrEqual(168);
  expect(about).not.toBe(reportSheet(report, texts).about);
  expect(both.summary.at(-1)?.counts.error).toBe(2 * (report.summary.at(-1)?.counts.error ?? 0));
  expect(reportCsv(both, texts)).toContain('"Kerninstrument";"Cel";"Blad"');
  expect(reportHtml(both, texts)).toContain("<td>Omgevingsprogramma</td>");
});

test("in the summary a heading stands above its numbers, and a long name gets a second line", () => {
  const { rows, looks = [] } = reportSheet(report, texts);
  const top = rows.findIndex((cells) => cells.includes("Fouten"));
  const bottom = top + report.summary.length;
  expect(looks).toContainEqual({ area: { top, left: 1, bottom, right: 3 }, look: { horizontal: "Right" } });
  expect(looks).toContainEqual({ area: { top, left: 0, bottom, right: 0 }, look: { wrap: true } });
});

test("a table without findings gives a report that says so", () => {
  const none = makeReport([{ table, findings: [] }], texts, "2026-11-29");
  expect(reportSheet(none, texts)).toMatchObject({ links: [] });
  expect(reportHtml(none, texts)).toContain("Geen bevindingen. De tabel is in orde.");
});

const evil = { ...report.lines[0], what: '=HYPERLINK("x")', agreement: 'a "b"; c\n<script>' };
const risky = { ...report, lines: [evil] } as typeof report;

test("a file for a spreadsheet has no formulas, and keeps quotes and line ends within their fields", () => {
  const csv = reportCsv(risky, texts);
  expect(csv.startsWith('\ufeff"Kerninstrument";"Cel";"Ernst"')).toBe(true);
  expect(csv).toContain('"\'=HYPERLINK(""x"")"');
  expect(csv).toContain('"a ""b""; c\n<script>"');
});

test.each(["=1+1", "+31 6", "-1", "@som", "\t=1", "\r=1"])(
  "%j in a file for a spreadsheet is a text",
  (what) => {
    const csv = reportCsv({ ...report, lines: [{ ...evil, what }] } as typeof report, texts);
    expect(csv).toContain(`"'${what}"`);
  },
);

test("what stands in the table is no markup in a web page, but shown as it is", () => {
  const page = new DOMParser().parseFromString(reportHtml(risky, texts), "text/html");
  expect(page.body.textContent).toContain("<script>");
  expect(page.body.textContent).toContain('=HYPERLINK("x")');
});

test("a web page has its language, titles and tables for readers, and no markup from the table", () => {
  const html = reportHtml(risky, texts);
  const page = new DOMParser().parseFromString(html, "text/html");
  expect(page.documentElement.lang).toBe("nl");
  expect(page.title).toBe(report.title);
  expect([...page.querySelectorAll("caption")].map((one) => one.textContent)).toEqual([
    "Aantal bevindingen",
    "Alle bevindingen",
  ]);
  expect(page.querySelectorAll('thead th[scope="col"]')).toHaveLength(4 + 7);
  expect(page.querySelectorAll("script")).toHaveLength(0);
  expect(page.querySelector("tbody tr td:last-child")?.textContent).not.toBe("");
});
