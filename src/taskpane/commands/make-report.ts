import type { Texts } from "../../i18n/make-texts";
import { saveFile } from "../files/save-file";
import { today } from "../files/today";
import { reportCsv } from "../report/report-csv";
import { reportHtml } from "../report/report-html";
import { reportSheet } from "../report/report-sheet";
import { makeReport, type Report } from "../report/report";
import type { PaneSession } from "../state/pane-session";
import { hasTable, type PaneCommand } from "./command";
import { besideKept, putSheet } from "./put-sheet";

/** The report of what is on screen now, after the check is complete; null without a table, or when that was stopped. */
async function currentReport(session: PaneSession, texts: Texts): Promise<Report | null> {
  if (!(await session.complete())) return null;
  const { located } = session.store.get();
  if (located.kind !== "table") return null;
  return makeReport(located.table, located.findings, texts, today());
}

/** Puts the findings on a sheet, in the place of an earlier report. */
export const reportToSheet: PaneCommand<Texts> = {
  id: "reportToSheet",
  label: "report.toSheet",
  icon: "sheet",
  enabled: hasTable,
  perform: (session, texts) =>
    session.stoppably(["reportToSheet"], async (watch) => {
      const report = await currentReport(session, texts);
      const made = report && (await putSheet(session, reportSheet(report, texts), watch));
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
  label: PaneCommand<Texts>["label"],
  [extension, type]: readonly [string, string],
  write: (report: Report, texts: Texts) => string,
): PaneCommand<Texts> => ({
  id,
  label,
  icon: "save",
  enabled: hasTable,
  perform: async (session, texts) => {
    const report = await currentReport(session, texts);
    if (!report) return;
    const name = texts.t("report.fileName", { sheet: report.sheetName });
    const file = saveFile(name, extension, type, write(report, texts));
    session.notify({ intent: "success", key: "report.saved", params: { file } });
  },
});

export const reportToCsv = asFile("reportToCsv", "report.toCsv", ["csv", "text/csv"], reportCsv);
export const reportToHtml = asFile("reportToHtml", "report.toHtml", ["html", "text/html"], reportHtml);
