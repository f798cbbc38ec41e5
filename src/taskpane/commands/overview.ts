import { quoted } from "../../i18n/quoted";
import { agreementsBehind, coverage, type Coverage } from "../../coverage/coverage";
import type { Outcome, Watch } from "../../excel/gateway";
import type { Filtered } from "../../excel/gateway-filter";
import { NO_CHOICE } from "../../facets/choice";
import type { Texts } from "../../i18n/make-texts";
import type { AgreementTable } from "../../table/agreement-table";
import type { CoreInstrument } from "../../table/instrument";
import { saveFile } from "../files/save-file";
import { today } from "../files/today";
import { sheetOf } from "../examples/standings-in";
import { facetIndexOf } from "../filters/facet-index-of";
import { choiceOfPlace } from "../overview/choice-of-place";
import { drawOverview } from "../overview/draw-overview";
import { indexedTables } from "../overview/indexed-tables";
import { sheetNames } from "../overview/names";
import { overviewSheet } from "../overview/overview-sheet";
import { wordsPerInstrument } from "../overview/words";
import { headingsOver } from "../filters/headings-over";
import { shownNotice, type Shown } from "../filters/shown-notice";
import { obstacleNotice } from "../state/pane-state";
import type { PaneSession } from "../state/pane-session";
import { hasTable, type PaneCommand } from "./command";
import { knowEarlier, putChoice } from "./filter";
import { noteFiltering } from "./filter-way";
import { besideKept, putSheet } from "./put-sheet";
import { goToSheet } from "./show-sheet";

/** Puts the overview on a sheet, in the place of an earlier one. */
export const overviewToSheet: PaneCommand<Texts> = {
  id: "overviewToSheet",
  label: "overview.toSheet",
  icon: "sheet",
  enabled: hasTable,
  perform: (session, texts) =>
    session.stoppably(["overviewToSheet"], async (watch) => {
      const { located } = session.store.get();
      if (located.kind !== "table") return;
      const data = await wholeCoverage(session, located.table);
      const about = texts.t("report.about", {
        agreements: texts.count("count.agreements", data.counts.total),
        date: texts.date(today()),
      });
      const words = wordsPerInstrument(indexedTables(located, data), data);
      const content = { data, words, title: titleOf(data, texts), about, sheets: sheetsOf(data, texts) };
      const made = await putSheet(session, overviewSheet(content, texts), watch);
      if (!made) return;
      session.notify({
        intent: "success",
        key: made.replaced ? "overview.replaced" : "overview.made",
        params: { sheet: made.name },
        ...besideKept(made),
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
    const data = await wholeCoverage(session, table);
    drawOverview(canvas, data, texts);
    const picture = await new Promise<Blob | null>((done) => canvas.toBlob(done, "image/png"));
    if (!picture) return session.notify({ intent: "error", key: "overview.noPicture" });
    try {
      await navigator.clipboard.write([new ClipboardItem({ "image/png": picture })]);
      session.notify({ intent: "success", key: "overview.copied" });
    } catch {
      const name = titleOf(data, texts);
      const bytes = new Uint8Array(await picture.arrayBuffer());
      const file = saveFile(name, "png", "image/png", bytes);
      session.notify({ intent: "success", key: "overview.savedInstead", params: { file } });
    }
  },
};

/** The table on screen, counted with those that make one whole with it. */
async function wholeCoverage(session: PaneSession, table: AgreementTable): Promise<Coverage> {
  return coverage([table, ...(await session.others.siblingsOf(table))]);
}

/** The sheets that were counted, where there are several. */
const sheetsOf = (data: Coverage, texts: Texts): string =>
  data.tables.length === 1
    ? ""
    : texts.t("overview.sheets", { sheets: sheetNames(data), count: data.tables.length });

const titleOf = ({ tables }: Coverage, texts: Texts): string =>
  tables.length === 1
    ? texts.t("overview.sheetTitle", { sheet: tables[0]?.sheetName ?? "" })
    : texts.t("overview.sheetTitleMany", { count: tables.length });

/** A cell of the matrix. */
export interface MatrixPlace {
  /** Default: the matrix of the table on screen. */
  readonly data?: Coverage;
  readonly instrument: CoreInstrument | null;
  /** In the order of the matrix. */
  readonly partnerIndex: number;
}

/** Shows only the rows behind a cell of the matrix, on the sheet where they are; the one on screen where it has any. */
export const showMatrixRows: PaneCommand<MatrixPlace> = {
  id: "showMatrixRows",
  label: "overview.show",
  icon: "filter",
  enabled: hasTable,
  perform: async (session, { data = coverage(session.table ? [session.table] : []), ...place }) => {
    const { instrument, partnerIndex } = place;
    const behind = agreementsBehind(data, instrument, partnerIndex);
    const { places = [] } = data.partners[partnerIndex] ?? {};
    const onScreen = session.store.get().sheet?.id;
    const there = behind.find(({ table }) => table.sheetId === onScreen) ?? behind[0];
    if (!there || !(await goToSheet(session, sheetOf(there.table)))) return;
    const column = places[data.tables.indexOf(there.table)] ?? 0;
    const others = behind.filter((one) => one !== there).map(({ table }) => table.sheetName);
    await session.stoppably(["showPlace", instrument, partnerIndex], async (watch) => {
      const put = await putPlace(session, instrument, column, watch);
      if (!put) return;
      const part = others.length > 0 ? "overview.shownPart" : "overview.shown";
      session.notify(
        shownNotice(put, (count, hidden) => ({
          plural: hidden > 0 ? `${part}Except` : part,
          count,
          params: { sheets: quoted(others), hidden },
        })),
      );
    });
  },
};

/**
 * Shows the agreements of a core instrument with a partner on the sheet on screen: by the choice in *Filters* that says so,
 * or where none does, just these rows.
 *
 * @param column in the order of the table's partner columns
 */
async function putPlace(
  session: PaneSession,
  instrument: CoreInstrument | null,
  column: number,
  watch: Watch,
): Promise<Shown | null> {
  const { sheet, located } = session.store.get();
  if (!sheet || located.kind !== "table") return null;
  const [behind] = agreementsBehind(coverage([located.table]), instrument, column);
  const partner = located.table.partners[column];
  const choice = behind && partner && choiceOfPlace(facetIndexOf(located), behind.agreements, partner);
  if (choice) return putChoice(session, sheet, choice, watch);
  const show = (stopper: Watch) => showPlace(session, instrument, column, stopper);
  knowEarlier(session, sheet);
  const result = await show(watch);
  if (!result.ok) {
    session.notify(obstacleNotice(result.obstacle));
    return null;
  }
  const { over, ...put } = result.value;
  return { ...put, recoveryId: noteFiltering(session, sheet, show, over !== null) };
}

/** Shows those rows by hiding the others, as the table on screen is now. */
async function showPlace(
  session: PaneSession,
  instrument: CoreInstrument | null,
  column: number,
  watch: Watch,
): Promise<Outcome<Omit<Shown, "recoveryId" | "chosen"> & Pick<Filtered, "over">>> {
  const { table } = session;
  const { sheet } = session.store.get();
  if (!table || !sheet) return { ok: true, value: { visibleRows: 0, hidden: 0, over: null } };
  const [behind] = agreementsBehind(coverage([table]), instrument, column);
  const rows = (behind?.agreements ?? []).map(({ row }) => row);
  // The filter's own header is the last header row, whatever stands above it.
  const area = { ...table.area, top: table.firstRow - 1 };
  const headings = headingsOver(table, rows);
  const result = await session.gateway.showOnlyRows(sheet.id, area, rows, undefined, headings, watch);
  if (!result.ok) return result;
  // What was chosen in *Filters* is no longer what the sheet shows.
  session.store.set({ filtered: "rows", choice: NO_CHOICE });
  const { visibleRows, over } = result.value;
  return { ok: true, value: { visibleRows, hidden: rows.length - visibleRows, over } };
}
