import { NO_CHOICE, toggleValue } from "../../facets/choice";
import { PaneSession } from "../state/pane-session";
import { oneTable } from "../testing/tables";
import { applyFilter } from "./filter";
import { renewChoices } from "./filter-way";

test("however often a filter is put on, the choices that go along with cleaned-up terms stay few", async () => {
  const session = new PaneSession(oneTable());
  await session.refresh();
  for (let turn = 0; turn < 30; turn++) {
    session.store.set({ choice: toggleValue(NO_CHOICE, "keyword", turn % 2 === 0 ? "overleg" : "geluid") });
    await applyFilter.perform(session);
  }
  const seen: string[] = [];
  renewChoices(session, session.store.get().sheet?.id ?? "", (choice) => {
    seen.push(choice.groups.keyword?.values.join() ?? "");
    return choice;
  });
  expect(seen.length).toBeLessThanOrEqual(12);
  // The one that is on, and the one that taking back puts there.
  expect(seen.slice(-2)).toEqual(["overleg", "geluid"]);
});
