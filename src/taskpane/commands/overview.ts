import { agreementsAt, coverage } from "../../coverage/coverage";
import type { Outcome, Watch } from "../../excel/gateway";
import { NO_CHOICE } from "../../facets/choice";
import type { Texts } from "../../i18n/make-texts";
import type { CoreInstrument } from "../../table/instrument";
import { saveFile } from "../files/save-file";
import { today } from "../files/today";
import { facetIndexOf } from "../filters/facet-index-of";
import { drawOverview } from "../overview/draw-overview";
import { overviewSheet } from "../overview/overview-sheet";
import { wordsPerInstrument } from "../overview/words";
import { headingsOver } from "../filters/headings-over";
import { obstacleNotice } from "../state/pane-state";
import type { PaneSession } from "../state/pane-session";
import { hasTable, type PaneCommand } from "./command";
import { noteFiltering } from "./filter-way";
import { putSheet } from "./put-sheet";

/** Puts the overview on a sheet, in the place of an earlier one. */
export const overviewToSheet: PaneCommand<Texts> = {
  id: "overviewToSheet",
  label: "overview.toSheet",
  icon: "sheet",
  enabled: hasTable,
  perform: (session, texts) =>
    session.stoppably(async (watch) => {
      const { located } = session.store.get();
      if (located.kind !== "table") return;
      const { table } = located;
      const data = coverage(table);
      const about = texts.t("report.about", {
        agreements: texts.count("count.agreements", table.agreements.length),
        date: texts.date(today()),
      });
      const words = wordsPerInstrument(table, data, facetIndexOf(located));
      const content = { data, words, sheetName: table.sheetName, about };
      const made = await putSheet(session, overviewSheet(content, texts), watch);
      if (!made) return;
      session.notify({
        intent: "success",
        key: made.replaced ? "overview.replaced" : "overview.made",
        params: { sheet: made.name },
        recoveryId: made.recoveryId,
      });
    }),
};

/** Puts the matrix on the clipboard as a picture; where the browser forbids that, it is saved as a file. */
export const copyOverview: PaneCommand<Texts> = {
  id: "copyOverview",
  label: "overview.copy",
  icon: "copy",
  enabled: hasTable,
  perform: async (session, texts) => {
    const { table } = session;
    if (!table) return;
    const canvas = document.createElement("canvas");
    drawOverview(canvas, coverage(table), texts);
    const picture = await new Promise<Blob | null>((done) => canvas.toBlob(done, "image/png"));
    if (!picture) return session.notify({ intent: "error", key: "overview.noPicture" });
    try {
      await navigator.clipboard.write([new ClipboardItem({ "image/png": picture })]);
      session.notify({ intent: "success", key: "overview.copied" });
    } catch {
      const name = texts.t("overview.sheetTitle", { sheet: table.sheetName });
      const bytes = new Uint8Array(await picture.arrayBuffer());
      const file = saveFile(name, "png", "image/png", bytes);
      session.notify({ intent: "success", key: "overview.savedInstead", params: { file } });
    }
  },
};

/** A cell of the matrix. */
export interface MatrixPlace {
  readonly instrument: CoreInstrument | null;
  /** In the order of the table's partner columns. */
  readonly partnerIndex: number;
}

/** Shows only the rows behind a cell of the matrix. */
export const showMatrixRows: PaneCommand<MatrixPlace> = {
  id: "showMatrixRows",
  label: "overview.show",
  icon: "filter",
  enabled: hasTable,
  perform: (session, { instrument, partnerIndex }) =>
    session.stoppably(async (watch) => {
      const { sheet } = session.store.get();
      if (!session.table || !sheet) return;
      const show = (stopper: Watch) => showPlace(session, { instrument, partnerIndex }, stopper);
      const result = await show(watch);
      if (!result.ok) return session.notify(obstacleNotice(result.obstacle));
      const recoveryId = noteFiltering(session, sheet, show);
      session.notify({ intent: "success", plural: "overview.shown", count: result.value, recoveryId });
    }),
};

/** Shows the agreements of a cell of the matrix on the sheet on screen; gives how many they are. */
async function showPlace(
  session: PaneSession,
  { instrument, partnerIndex }: MatrixPlace,
  watch: Watch,
): Promise<Outcome<number>> {
  const { table } = session;
  const { sheet } = session.store.get();
  if (!table || !sheet) return { ok: true, value: 0 };
  const rows = agreementsAt(table, instrument, partnerIndex).map(({ row }) => row);
  // The filter's own header is the last header row, whatever stands above it.
  const area = { ...table.area, top: table.firstRow - 1 };
  const headings = headingsOver(table, rows);
  const result = await session.gateway.showOnlyRows(sheet.id, area, rows, undefined, headings, watch);
  if (!result.ok) return result;
  // What was chosen in *Filters* is no longer what the sheet shows.
  session.store.set({ filtered: "rows", choice: NO_CHOICE });
  return { ok: true, value: rows.length };
}
