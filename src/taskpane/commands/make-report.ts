import type { Obstacle, Watch } from "../../excel/gateway";
import type { Texts } from "../../i18n/make-texts";
import { saveFile } from "../files/save-file";
import { today } from "../files/today";
import { reportCsv } from "../report/report-csv";
import { reportHtml } from "../report/report-html";
import { reportSheet } from "../report/report-sheet";
import { makeReport, type Report } from "../report/report";
import type { CheckedTable } from "../state/other-sheet";
import { obstacleNotice } from "../state/pane-state";
import type { PaneSession } from "../state/pane-session";
import { hasTable, type PaneCommand } from "./command";
import { besideKept, putSheet } from "./put-sheet";

export interface ReportOrder {
  readonly texts: Texts;
  /** Ids of the other sheets that it is over, where the table has a sheet for each core instrument. */
  readonly otherSheets: readonly string[];
}

/** The report of what is on screen now, after the check is complete; null without a table, or when that was stopped. */
async function currentReport(
  session: PaneSession,
  { texts, otherSheets }: ReportOrder,
  watch: Watch,
): Promise<Report | null> {
  if (!(await session.complete())) return null;
  const { located } = session.store.get();
  if (located.kind !== "table") return null;
  const tables = await withOthers(session, located, otherSheets, watch);
  return tables && makeReport(tables, texts, today());
}

/**
 * The table on screen and those of the other sheets, in the order of the sheets; null, with a message, when one cannot be
 * read: a report over a part would pass for the whole.
 */
async function withOthers(
  session: PaneSession,
  onScreen: CheckedTable,
  otherSheets: readonly string[],
  watch: Watch,
): Promise<readonly CheckedTable[] | null> {
  if (otherSheets.length === 0) return [onScreen];
  const refused = (obstacle: Obstacle): null => {
    session.notify(obstacleNotice(obstacle));
    return null;
  };
  const found: CheckedTable[] = [onScreen];
  for (const sheetId of otherSheets) {
    const outcome = await session.checkSheet(sheetId, watch);
    if (!outcome.ok) return refused(outcome.obstacle);
    if (outcome.value) found.push(outcome.value);
  }
  const sheets = await session.gateway.sheets();
  if (!sheets.ok) return refused(sheets.obstacle);
  const place = new Map(sheets.value.map(({ id }, index) => [id, index]));
  const placeOf = ({ table }: CheckedTable): number => place.get(table.sheetId) ?? 0;
  return found.sort((one, other) => placeOf(one) - placeOf(other));
}

/** Puts the findings on a sheet, in the place of an earlier report. */
export const reportToSheet: PaneCommand<ReportOrder> = {
  id: "reportToSheet",
  label: "report.toSheet",
  icon: "sheet",
  enabled: hasTable,
  perform: (session, order) =>
    session.stoppably(["reportToSheet", order.otherSheets], async (watch) => {
      const report = await currentReport(session, order, watch);
      const made = report && (await putSheet(session, reportSheet(report, order.texts), watch));
      if (!made) return;
      session.notify({
        intent: "success",
        key: made.replaced ? "report.replaced" : "report.made",
        params: { sheet: made.name },
        ...besideKept(made),
        recoveryId: made.recoveryId,
      });
    }),
};

/** A command that saves the report as a file. */
const asFile = (
  id: string,
  label: PaneCommand<ReportOrder>["label"],
  [extension, type]: readonly [string, string],
  write: (report: Report, texts: Texts) => string,
): PaneCommand<ReportOrder> => ({
  id,
  label,
  icon: "save",
  enabled: hasTable,
  perform: (session, order) =>
    session.stoppably([id, order.otherSheets], async (watch) => {
      const { texts } = order;
      const report = await currentReport(session, order, watch);
      if (!report) return;
      const [sheet] = report.sheetNames;
      const name =
        report.sheetNames.length > 1
          ? texts.t("report.fileNameAll")
          : texts.t("report.fileName", { sheet: sheet ?? "" });
      const file = saveFile(name, extension, type, write(report, texts));
      session.notify({ intent: "success", key: "report.saved", params: { file } });
    }),
});

export const reportToCsv = asFile("reportToCsv", "report.toCsv", ["csv", "text/csv"], reportCsv);
export const reportToHtml = asFile("reportToHtml", "report.toHtml", ["html", "text/html"], reportHtml);
