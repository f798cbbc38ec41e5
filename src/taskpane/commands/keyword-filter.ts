import { cellTextsWithAny } from "../../facets/keyword-facet";
import { obstacleNotice } from "../state/pane-state";
import type { PaneCommand } from "./command";

export const applyKeywordFilter: PaneCommand = {
  id: "applyKeywordFilter",
  label: "filters.apply",
  enabled: (state) => state.located.kind === "table" && state.keywords.size > 0 && !state.busy,
  perform: async (session) => {
    const { sheet, keywords } = session.store.get();
    const { table } = session;
    const column = table?.roles.keyword?.column;
    if (!sheet || !table || column === undefined) return;
    // The filter's own header is the last header row, whatever stands above it.
    const area = { ...table.area, top: table.firstRow - 1 };
    const filter = { column, values: cellTextsWithAny(table, keywords) };
    const result = await session.during(() => session.gateway.applyFilter(sheet.id, area, [filter]));
    if (!result.ok) return session.notify(obstacleNotice(result.obstacle));
    session.store.set({ filtered: true });
    session.notify({
      intent: "success",
      key: "filters.applied.other",
      plural: { key: "filters.applied", count: result.value.visibleRows },
    });
  },
};

export const showAll: PaneCommand = {
  id: "showAll",
  label: "filters.clear",
  enabled: (state) => (state.filtered || state.sheetState?.filtered === true) && !state.busy,
  perform: async (session) => {
    const { sheet } = session.store.get();
    if (!sheet) return;
    const result = await session.during(() => session.gateway.clearFilter(sheet.id));
    if (!result.ok) return session.notify(obstacleNotice(result.obstacle));
    session.store.set({ filtered: false, keywords: new Set() });
    session.notify({ intent: "success", key: "filters.cleared" });
  },
};
