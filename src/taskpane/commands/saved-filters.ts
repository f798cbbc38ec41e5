import { isEmptyChoice, readChoice, type FilterChoice } from "../../facets/choice";
import type { Json } from "../../excel/store/state";
import { nameProblem, type NameProblem } from "../filters/filter-name";
import type { Notice } from "../state/pane-state";
import type { PaneSession } from "../state/pane-session";
import { hasTable, type PaneCommand } from "./command";

/**
 * Keeps the choice in the workbook under a name; one of that very name is replaced, and that is said. One that differs in
 * capitals only is refused: a colleague may have made it a moment ago.
 */
export const saveFilter: PaneCommand<string> = {
  id: "saveFilter",
  label: "filters.save",
  icon: "save",
  enabled: (state) => hasTable(state) && !isEmptyChoice(state.choice),
  perform: (session, input) =>
    session.exclusively(["saveFilter", input], async () => {
      const name = input.trim();
      if (name === "") return;
      const filter = choiceAsJson(session.store.get().choice);
      let problem: NameProblem | null = null;
      let isReplaced = false;
      await session.keep(
        (state) => {
          problem = nameProblem(name, state.namedFilters, name);
          if (problem) return state;
          isReplaced = state.namedFilters.some((one) => one.name === name);
          return {
            ...state,
            namedFilters: [...state.namedFilters.filter((one) => one.name !== name), { name, filter }],
          };
        },
        () =>
          problem
            ? nameNotice(problem)
            : {
                intent: "success",
                key: isReplaced ? "filters.replaced" : "filters.savedDone",
                params: { name },
              },
      );
    }),
};

/** Why a name does not do, in a message that goes with the tab and with the name (`forgetNameNotice`). */
export const nameNotice = (problem: NameProblem): Notice =>
  problem.kind === "taken"
    ? { intent: "warning", key: "filters.nameTaken", params: { name: problem.name }, inTab: "filters" }
    : {
        intent: "warning",
        key: "filters.nameLong",
        inTab: "filters",
        params: { most: String(problem.most), length: String(problem.length) },
      };

/** Another name is typed, or none any more: what was said of the one that did not do is over. */
export function forgetNameNotice(session: PaneSession): void {
  const { notice } = session.store.get();
  const isOfName = notice && "key" in notice && /^filters\.name(?:Taken|Long)$/u.test(notice.key);
  if (isOfName) session.dismiss();
}

/** Takes a kept choice out of the workbook. */
export const deleteFilter: PaneCommand<string> = {
  id: "deleteFilter",
  label: "filters.saved",
  icon: "clearMarks",
  enabled: hasTable,
  perform: (session, name) =>
    session.exclusively(["deleteFilter", name], async () => {
      await session.keep(
        (state) => ({ ...state, namedFilters: state.namedFilters.filter((one) => one.name !== name) }),
        () => ({ intent: "success", key: "filters.deleted", params: { name } }),
      );
    }),
};

/** Chooses what was kept under a name, on whatever sheet is in front. */
export const chooseFilter: PaneCommand<string> = {
  id: "chooseFilter",
  label: "filters.saved",
  icon: "filter",
  enabled: hasTable,
  perform: (session, name) => {
    const kept = session.store.get().workbook.namedFilters.find((one) => one.name === name);
    if (kept) session.store.set({ choice: readChoice(kept.filter) });
    if (kept)
      session.notify({ intent: "success", key: "filters.setChosen", params: { name }, inTab: "filters" });
    return Promise.resolve();
  },
};

/** A choice as the workbook keeps it; `readChoice` reads it. */
export const choiceAsJson = ({ text, groups }: FilterChoice): Json => ({
  text,
  groups: Object.fromEntries(
    Object.entries(groups).map(([group, { mode, values, labels }]) => [
      group,
      { mode, values: [...values], ...(labels ? { labels: { ...labels } } : {}) },
    ]),
  ),
});
