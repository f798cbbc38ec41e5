import type { FilterStanding } from "../../excel/gateway-filter";
import { isEmptyChoice, type FilterChoice } from "../../facets/choice";
import type { FacetIndex } from "../../facets/facet-index";
import { livingChoice } from "../../facets/living-choice";
import type { Texts } from "../../i18n/make-texts";
import type { AgreementTable } from "../../table/agreement-table";
import { today } from "../files/today";
import { describeChoice } from "../filters/describe-choice";
import { facetIndexOf } from "../filters/facet-index-of";
import { fittingInView, type Fitting } from "../filters/rows-in-view";
import { goneNames } from "../filters/value-name";
import { selectionSheet } from "../filters/selection-sheet";
import { obstacleNotice } from "../state/pane-state";
import type { PaneSession } from "../state/pane-session";
import { hasTable, type PaneCommand } from "./command";
import { besideKept, putSheet } from "./put-sheet";

/**
 * Puts the agreements that fit the choice on a sheet of their own, in the place of an earlier one, but for those that the
 * user's own filter hides or that were hidden by hand. Without a choice: those that can be seen on the sheet now, whatever hides
 * the others.
 */
export const exportSelection: PaneCommand<Texts> = {
  id: "exportSelection",
  label: "export.toSheet",
  icon: "sheet",
  enabled: hasTable,
  perform: (session, texts) =>
    session.stoppably(["exportSelection"], async (watch) => {
      const { sheet, choice: given, located } = session.store.get();
      if (!sheet || located.kind !== "table") return;
      const { table } = located;
      const { choice, gone } = livingChoice(facetIndexOf(located), given);
      const area = { ...table.area, top: table.firstRow };
      const shown = await session.gateway.readShown(sheet.id, area, numberColumns(session, table));
      if (!shown.ok) return session.notify(obstacleNotice(shown.obstacle));
      const standing = await session.gateway.readFilter(sheet.id);
      if (!standing.ok) return session.notify(obstacleNotice(standing.obstacle));
      const index = facetIndexOf(located);
      const fitting = fittingOf(index, choice, standing.value);
      const leftOut = fitting.hidden + fitting.again;
      const chosen = new Set(fitting.shown);
      const { groups } = index.evaluate(choice);
      const agreements = table.agreements.filter(({ row }) => chosen.has(row));
      if (agreements.length === 0) return session.notify({ intent: "info", key: "filters.gone" });
      const lines = describeChoice(choice, groups, texts);
      const lacking = goneNames(given, groups, gone, texts);
      const counted = texts.count("count.agreements", agreements.length);
      const spec = selectionSheet(
        {
          table,
          agreements,
          cell: (row, column) => session.cell(row, column),
          format: (row, column) => shown.value.formats.get(column)?.[row - area.top] ?? "",
          about: [
            ...(lines.length > 0 ? lines : [texts.t("export.visible")]),
            ...(lacking.length > 0 ? [texts.t("export.gone", { names: lacking.join("; ") })] : []),
            ...(lines.length > 0 && leftOut > 0 ? [texts.count("export.leftOut", leftOut)] : []),
            texts.t("report.about", { agreements: counted, date: texts.date(today()) }),
          ],
        },
        texts,
      );
      const made = await putSheet(session, spec, watch);
      if (!made) return;
      session.notify({
        intent: "success",
        plural: made.replaced ? "export.replaced" : "export.made",
        count: agreements.length,
        params: { sheet: made.name },
        ...besideKept(made),
        recoveryId: made.recoveryId,
      });
    }),
};

/** Without a choice what can be seen now, whoever hides the rest; with one, what it shows when it is applied. */
function fittingOf(index: FacetIndex, choice: FilterChoice, standing: FilterStanding): Fitting {
  if (!isEmptyChoice(choice)) return fittingInView(index, choice, standing);
  return fittingInView(index, choice, { ...standing, ours: null, others: standing.hidden, lost: [] });
}

/** Columns of the table in which a cell holds a number, which may be a date. */
function numberColumns(session: PaneSession, { area, agreements }: AgreementTable): number[] {
  const columns = Array.from({ length: area.right - area.left + 1 }, (_, index) => area.left + index);
  return columns.filter((column) =>
    agreements.some(({ row }) => typeof session.cell(row, column) === "number"),
  );
}
