import { hasTable, type PaneCommand } from "./command";

/** Another name for a kept choice. A name that another one has already is refused, so that none is lost. */
export const renameFilter: PaneCommand<{ readonly from: string; readonly to: string }> = {
  id: "renameFilter",
  label: "filters.rename",
  icon: "save",
  enabled: hasTable,
  perform: (session, { from, to }) =>
    session.exclusively(async () => {
      const name = to.trim();
      if (name === "" || name === from) return;
      let isTaken = false;
      await session.keep(
        (state) => {
          isTaken = state.namedFilters.some((one) => one.name === name);
          if (isTaken) return state;
          const namedFilters = state.namedFilters.map((one) => (one.name === from ? { ...one, name } : one));
          return { ...state, namedFilters };
        },
        () =>
          isTaken
            ? { intent: "warning", key: "filters.nameTaken", params: { name } }
            : { intent: "success", key: "filters.renamed", params: { name } },
      );
    }),
};
