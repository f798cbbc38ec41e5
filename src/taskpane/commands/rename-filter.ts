import { nameProblem, type NameProblem } from "../filters/filter-name";
import { hasTable, type PaneCommand } from "./command";
import { nameNotice } from "./saved-filters";

interface Renaming {
  readonly from: string;
  readonly to: string;
  /** Called when the filter has the name, or had it already. */
  readonly onDone?: () => void;
}

/** Another name for a kept choice. A name that another one has already is refused, so that none is lost. */
export const renameFilter: PaneCommand<Renaming> = {
  id: "renameFilter",
  label: "filters.rename",
  icon: "save",
  enabled: hasTable,
  perform: (session, { from, to, onDone }) =>
    session.exclusively(["renameFilter", from, to], async () => {
      const name = to.trim();
      if (name === "" || name === from) return onDone?.();
      let problem: NameProblem | null = null;
      const isKept = await session.keep(
        (state) => {
          problem = nameProblem(name, state.namedFilters, from);
          if (problem) return state;
          const namedFilters = state.namedFilters.map((one) => (one.name === from ? { ...one, name } : one));
          return { ...state, namedFilters };
        },
        () =>
          problem ? nameNotice(problem) : { intent: "success", key: "filters.renamed", params: { name } },
      );
      if (isKept && !problem) onDone?.();
    }),
};
