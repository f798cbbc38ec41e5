import type { SheetSpec } from "../../excel/sheets/sheet-spec";
import type { Texts } from "../../i18n/make-texts";
import type { CellValue } from "../../table/snapshot";
import { SEVERITIES } from "../state/findings";
import { isOfSeveral, reportColumns, reportRows, summaryHeadings, type Report } from "./report";

/** Columns of the lines, in characters: no word breaks, and together on A4 on its side letters of 11 points stay above 9. */
const WIDTHS = [20, 7, 16, 22, 38, 32, 33];
/** The same with the sheet's name after the cell, so that the numbers above keep room for their headings. */
const WIDTHS_WITH_SHEET = [20, 7, 20, 15, 20, 32, 28, 26];
const SUMMARY_ROW = 3;
const HEADING = { fill: "#DCE6F1", color: "#1F3864", bold: true } as const;
const LINES = "#8EA9DB";

/**
 * The report as a sheet: title, summary, and a row for each finding with a link to its cell. Made for A4 on its side;
 * links work while the table's rows stay where they are.
 */
export function reportSheet(report: Report, texts: Texts): SheetSpec {
  const { summary, lines, sheetNames } = report;
  const widths = isOfSeveral(report) ? WIDTHS_WITH_SHEET : WIDTHS;
  const header = SUMMARY_ROW + 1 + summary.length + 1;
  const rows: CellValue[][] = [
    [report.title],
    [report.about],
    [],
    [...summaryHeadings(texts)],
    ...summary.map(({ name, counts }) => [name, ...SEVERITIES.map((severity) => counts[severity])]),
    [],
    [...reportColumns(report, texts)],
    ...reportRows(report, texts).map((cells) => [...cells]),
  ];
  const right = widths.length - 1;
  const bottom = rows.length - 1;
  const summaryEnd = SUMMARY_ROW + summary.length;
  return {
    name: texts.t("report.sheetName"),
    kind: "report",
    about: sheetNames.join("\n"),
    nameBeside: isOfSeveral(report)
      ? texts.t("report.sheetNameOfAll")
      : texts.t("report.sheetNameOf", { sheet: sheetNames[0] ?? "" }),
    rows,
    columnWidths: widths,
    looks: [
      { area: { top: 0, left: 0, bottom: 0, right: 0 }, look: { bold: true, size: 16, color: "#1F3864" } },
      {
        area: { top: SUMMARY_ROW, left: 0, bottom: summaryEnd, right: SEVERITIES.length },
        look: { lines: LINES },
      },
      { area: { top: SUMMARY_ROW, left: 0, bottom: SUMMARY_ROW, right: SEVERITIES.length }, look: HEADING },
      {
        area: { top: summaryEnd, left: 0, bottom: summaryEnd, right: SEVERITIES.length },
        look: { bold: true },
      },
      // A name longer than its column gets a second line; a heading stands above its numbers.
      { area: { top: SUMMARY_ROW, left: 0, bottom: summaryEnd, right: 0 }, look: { wrap: true } },
      {
        area: { top: SUMMARY_ROW, left: 1, bottom: summaryEnd, right: SEVERITIES.length },
        look: { horizontal: "Right" },
      },
      { area: { top: header, left: 0, bottom, right }, look: { wrap: true, vertical: "Top", lines: LINES } },
      { area: { top: header, left: 0, bottom: header, right }, look: HEADING },
    ],
    ...(lines.length > 0 ? { filter: { top: header, left: 0, bottom, right } } : {}),
    links: lines.map(({ sheetName, row, column, cell }, index) => ({
      row: header + 1 + index,
      column: 1,
      to: { sheet: sheetName, row, column },
      tip: texts.t("check.goTo", { cell }),
    })),
    print: { landscape: true, paper: "A4", titleRows: [header, header] },
  };
}
