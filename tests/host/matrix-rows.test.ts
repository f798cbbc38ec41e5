import { NO_CHOICE } from "../../src/facets/choice";
import { testWorkbook } from "../../src/excel/testing/bench";
import { coverage } from "../../src/coverage/coverage";
import { takesPart } from "../../src/partners/marks";
import { showAll } from "../../src/taskpane/commands/filter";
import { showMatrixRows } from "../../src/taskpane/commands/overview";
import { undo } from "../../src/taskpane/commands/undo";
import { openActionPane, type ActionPane } from "./testing/action-pane";
import { hiddenRows } from "./testing/filtered-files";
import { facetRows, filtered, opened, OWN, VOOROVERLEG } from "./testing/own-rows";

/** A cell of the matrix is a choice like any other: the same rows, counted as they are seen, with its tags in *Filters*. */

function tableOf({ session }: ActionPane) {
  const { table } = session;
  if (!table) throw new Error("there is no table");
  return table;
}

/** A cell of the matrix with a row that is hidden by hand, and the rows behind it. */
function placeWithHidden(pane: ActionPane) {
  const table = tableOf(pane);
  const hidden = table.agreements.find(
    ({ row, marks }) => OWN.includes(row) && marks.some((one) => takesPart(one)),
  );
  const partnerIndex = hidden?.marks.findIndex((one) => takesPart(one)) ?? -1;
  if (!hidden || partnerIndex < 0) throw new Error("no such row");
  const { instrument } = hidden;
  const rows = table.agreements.flatMap((one) =>
    one.instrument === instrument && takesPart(one.marks[partnerIndex] ?? "") ? [one.row] : [],
  );
  return { place: { instrument, partnerIndex }, rows };
}

test("counts the rows that can be seen, and names how many are hidden all the same", async () => {
  const pane = await opened();
  const { place, rows } = placeWithHidden(pane);
  await pane.perform(showMatrixRows, place);
  const seen = rows.filter((row) => !OWN.includes(row));
  expect(pane.told.at(-1)).toMatchObject({
    plural: "overview.shownExcept",
    count: seen.length,
    params: { hidden: rows.length - seen.length },
  });
  const visible = tableOf(pane).agreements.filter(({ row }) => !pane.sheet.row(row).hidden);
  expect(visible.map(({ row }) => row)).toEqual(seen);
});

test("the choice stands in Filters, and is kept with the filter for who opens the workbook later", async () => {
  const pane = await opened();
  const { place, rows } = placeWithHidden(pane);
  await pane.perform(showMatrixRows, place);
  const { choice, filtered: by } = pane.session.store.get();
  expect(by).toBe("filter");
  expect(Object.keys(choice.groups).sort()).toEqual(["instrument", "partner"]);
  expect(facetRows(pane, choice)).toEqual(rows);
  await pane.session.refresh();
  expect(pane.session.store.get().standing?.note).toMatchObject({ groups: choice.groups });
});

test("the rows that were hidden by hand are so again when all is shown or it is taken back", async () => {
  const pane = await filtered();
  await pane.perform(showAll, undefined);
  await pane.perform(showMatrixRows, placeWithHidden(pane).place);
  await pane.perform(undo, pane.session.store.get().notice?.recoveryId ?? "");
  expect(hiddenRows(pane.sheet)).toEqual(OWN);
  pane.session.store.set({ choice: VOOROVERLEG });
  await pane.perform(showMatrixRows, placeWithHidden(pane).place);
  await pane.perform(showAll, undefined);
  expect(hiddenRows(pane.sheet)).toEqual(OWN);
  expect(pane.session.store.get().choice).toEqual(NO_CHOICE);
});

test("where two columns have one name, so that no choice says it, the rows are shown all the same", async () => {
  const pane = await openActionPane(testWorkbook("01-plat"));
  const [first, second] = tableOf(pane).partners;
  if (!first || !second) throw new Error("no partners");
  const heading = pane.sheet.cell(0, first.column).text;
  pane.host.userEdit(pane.sheet.id, 0, second.column, { value: heading });
  await pane.session.refresh();
  const data = coverage([tableOf(pane)]);
  const row = data.rows.find(({ perPartner }) => (perPartner[0]?.total ?? 0) > 0);
  await pane.perform(showMatrixRows, { instrument: row?.instrument ?? null, partnerIndex: 0 });
  expect(pane.session.store.get()).toMatchObject({ filtered: "rows", choice: NO_CHOICE });
  expect(pane.told.at(-1)).toMatchObject({ count: row?.perPartner[0]?.total });
});
