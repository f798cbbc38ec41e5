import { keywordSplitter } from "../../keywords/compounds";
import { applyChanges } from "../commands/fixes";
import { applyFilter } from "../commands/filter";
import { NO_CHOICE, toggleValue } from "../../facets/choice";
import { PaneSession } from "../state/pane-session";
import { MemoryGateway } from "../testing/memory-gateway";
import { COLUMN, row, tableSheet } from "../testing/tables";
import { becameIn } from "./terms-along";

const split = keywordSplitter(["water; bodem", "geluid"]);

test.each([
  ["one for one", "waterr; bodem", "water; bodem", [["waterr", ["water"]]]],
  [
    "two for two, in order",
    "waterr; bodm",
    "water; bodem",
    [
      ["waterr", ["water"]],
      ["bodm", ["bodem"]],
    ],
  ],
  ["one in parts", "lucht en geur", "lucht; geur", [["lucht en geur", ["lucht", "geur"]]]],
  ["one that is added", "water", "water; bodem", []],
  ["one that stood there twice", "water; water", "water", []],
  ["which of them cannot be told", "a; b; c", "d; e", []],
])("what terms become in a cell: %s", (_, old, now, became) => {
  expect([...becameIn([{ old, now }], split)]).toEqual(became);
});

test("the choice and the filter on the sheet go along with the repair of one cell", async () => {
  const gateway = new MemoryGateway([
    tableSheet(
      "Tabel",
      ["waterr", "bodem", "geluid"].map((keyword, at) =>
        row("Programma", `Partijen doen ${at}.`, { [COLUMN.keyword]: keyword }),
      ),
    ),
  ]);
  const session = new PaneSession(gateway);
  await session.refresh();
  await session.complete();
  session.store.set({ choice: toggleValue(NO_CHOICE, "keyword", "waterr") });
  await applyFilter.perform(session);
  await applyChanges.perform(session, {
    label: "Trefwoord",
    changes: [{ kind: "cell", row: 1, column: COLUMN.keyword, old: "waterr", new: "water" }],
  });
  expect(session.store.get().choice.groups.keyword?.values).toEqual(["water"]);
  expect(gateway.filters).toEqual([{ column: COLUMN.keyword, values: ["water"] }]);
  expect(session.store.get().notice).toMatchObject({ plural: "cleanUp.choiceFollowed", count: 1 });
});
