import { cellTextsWithAny } from "../../facets/keyword-facet";
import { obstacleNotice } from "../state/pane-state";
import type { PaneCommand } from "./command";

export const applyKeywordFilter: PaneCommand = {
  id: "applyKeywordFilter",
  label: "filters.apply",
  icon: "filter",
  enabled: (state) => state.located.kind === "table" && state.keywords.size > 0 && !state.busy,
  perform: (session) =>
    session.exclusively(async () => {
      const { sheet, sheetState, keywords } = session.store.get();
      const { table } = session;
      const column = table?.roles.keyword?.column;
      if (!sheet || !table || column === undefined) return;
      const values = cellTextsWithAny(table, keywords);
      if (values.length === 0) return session.notify({ intent: "info", key: "filters.gone" });
      // The filter's own header is the last header row, whatever stands above it.
      const area = { ...table.area, top: table.firstRow - 1 };
      const result = await session.gateway.applyFilter(sheet.id, area, [{ column, values }]);
      if (!result.ok) return session.notify(obstacleNotice(result.obstacle));
      session.store.set({ filtered: true, sheetState: sheetState && { ...sheetState, filtered: true } });
      session.notify({ intent: "success", plural: "filters.applied", count: result.value.visibleRows });
    }),
};

export const showAll: PaneCommand = {
  id: "showAll",
  label: "filters.clear",
  icon: "showAll",
  enabled: (state) => (state.filtered || state.sheetState?.filtered === true) && !state.busy,
  perform: (session) =>
    session.exclusively(async () => {
      const { sheet } = session.store.get();
      if (!sheet) return;
      const result = await session.gateway.clearFilter(sheet.id);
      if (!result.ok) return session.notify(obstacleNotice(result.obstacle));
      session.store.set({ filtered: false, keywords: new Set() });
      session.notify({ intent: "success", key: "filters.cleared" });
      // Whether a filter of the user's own is left, only the sheet knows.
      await session.refresh();
    }),
};
