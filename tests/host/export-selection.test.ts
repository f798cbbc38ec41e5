import { NO_CHOICE, toggleValue, withMode } from "../../src/facets/choice";
import { createTexts } from "../../src/i18n/texts";
import { applyFilter } from "../../src/taskpane/commands/filter";
import { exportSelection } from "../../src/taskpane/commands/export-selection";
import { COLUMN, row, tableSheet } from "../../src/taskpane/testing/tables";
import { openWorkbook } from "../../src/workbench/package/open";
import { buildWorkbook } from "../../src/workbench/package/testing/build-workbook";
import { openActionPane, type ActionPane } from "./testing/action-pane";

/** What the pane puts on a sheet of its own, as Excel then holds it. */

const texts = createTexts("nl");
const OWN = 16;
const ROWS = [
  row("Omgevingsvisie", "=1+1 is geen formule", { [COLUMN.keyword]: "water", [OWN]: 46_000 }),
  row("", "De gemeente belt de provincie.", { [COLUMN.keyword]: "geluid; water", [OWN]: 12.5 }),
  row("Programma", "+31 is een nummer", { [COLUMN.keyword]: "bodem", [OWN]: "@later" }),
];

/** A table with a column of the region's own, one date in it, and column A merged over two rows. */
function book(): Uint8Array {
  const opened = openWorkbook(buildWorkbook({ sheets: [{ name: "Tabel" }] }));
  const sheet = opened.ok ? opened.workbook.sheets[0] : undefined;
  if (!opened.ok || !sheet) throw new Error("the workbook does not open");
  const [header = [], ...rows] = tableSheet("Tabel", ROWS).rows;
  [[...header, "Vastgesteld"], ...rows].forEach((cells, at) =>
    cells.forEach((value, column) => {
      if (value !== "") sheet.setCell(at, column, { value });
    }),
  );
  sheet.patchStyle({ top: 1, left: OWN, bottom: 1, right: OWN }, { numberFormat: "dd-mm-yyyy" });
  sheet.merge({ top: 1, left: 0, bottom: 2, right: 0 });
  return opened.workbook.save();
}

const made = ({ workbook }: ActionPane) => {
  const sheet = workbook.sheets.find(({ name }) => name === "Selectie");
  if (!sheet) throw new Error("there is no sheet Selectie");
  return sheet;
};
const column = (pane: ActionPane, at: number, rows: number) =>
  made(pane)
    .values({ top: 0, left: at, bottom: rows - 1, right: at })
    .map(([value]) => value);

test("the chosen agreements with the filter in words, texts as texts and dates as dates", async () => {
  const pane = await openActionPane(book());
  const choice = withMode(toggleValue(NO_CHOICE, "keyword", "bodem"), "keyword", "none");
  pane.session.store.set({ choice });
  await pane.perform(exportSelection, texts);
  expect(pane.told).toMatchObject([{ plural: "export.made", count: 2, params: { sheet: "Selectie" } }]);
  expect(column(pane, 0, 7)).toEqual([
    "Selectie uit ‘Tabel’",
    "Trefwoorden, geen van: bodem",
    expect.stringMatching(/^2 afspraken · gemaakt op /u),
    null,
    "Kerninstrument",
    "Omgevingsvisie",
    "Omgevingsvisie",
  ]);
  const agreement = made(pane).cell(5, COLUMN.agreement);
  expect([agreement.value, agreement.formula]).toEqual(["=1+1 is geen formule", null]);
  expect(column(pane, OWN, 7).slice(4)).toEqual(["Vastgesteld", 46_000, 12.5]);
  expect([5, 6].map((at) => made(pane).style(at, OWN).numberFormat)).toEqual(["dd-mm-yyyy", "General"]);
  expect(made(pane).autoFilter?.area).toEqual({ top: 4, left: 0, bottom: 6, right: OWN });
  await pane.session.stop();
});

test("what was chosen and is not in the table is named, apart from what counts", async () => {
  const pane = await openActionPane(book());
  const choice = toggleValue(toggleValue(NO_CHOICE, "keyword", "bodem"), "keyword", "stikstof", "Stikstof");
  pane.session.store.set({ choice: toggleValue(choice, "source", "regio elders", "Regio Elders") });
  await pane.perform(exportSelection, texts);
  expect(column(pane, 0, 5).slice(1)).toEqual([
    "Trefwoorden, een of meer van: bodem",
    "Niet in deze tabel, en dus niet meegeteld: Stikstof; Regio Elders",
    expect.stringMatching(/^1 afspraak · gemaakt op /u),
    null,
  ]);
  await pane.session.stop();
});

test("without a choice, what can be seen on the sheet", async () => {
  const pane = await openActionPane(book());
  pane.sheet.setRowsHidden(2, 2, true);
  await pane.perform(exportSelection, texts);
  expect(pane.told).toMatchObject([{ plural: "export.made", count: 2 }]);
  expect(column(pane, 0, 2)[1]).toBe("Afspraken die op het werkblad te zien waren");
  expect(column(pane, COLUMN.agreement, 7).slice(5)).toEqual(["=1+1 is geen formule", "+31 is een nummer"]);
  await pane.session.stop();
});

test("with a choice, what the sheet shows when it is applied, before and after that; what is left out is said", async () => {
  const pane = await openActionPane(book());
  pane.sheet.setRowsHidden(2, 2, true);
  pane.session.store.set({ choice: toggleValue(NO_CHOICE, "keyword", "water") });
  for (const isApplied of [false, true]) {
    if (isApplied) await pane.perform(applyFilter, undefined);
    await pane.perform(exportSelection, texts);
    expect(pane.told.at(-1)).toMatchObject({ count: 1, params: { sheet: "Selectie" } });
    expect(column(pane, 0, 4).slice(1)).toEqual([
      "Trefwoorden, een of meer van: water",
      "Niet opgenomen: 1 passende afspraak die op het werkblad verborgen was, door uw eigen filter of met de hand",
      expect.stringMatching(/^1 afspraak · gemaakt op /u),
    ]);
    expect(column(pane, COLUMN.agreement, 8).slice(6)).toEqual(["=1+1 is geen formule", null]);
  }
  await pane.session.stop();
});

test("rows that the user hides under the filter are left out too", async () => {
  const pane = await openActionPane(book());
  pane.session.store.set({ choice: toggleValue(NO_CHOICE, "keyword", "water") });
  await pane.perform(applyFilter, undefined);
  pane.sheet.setRowsHidden(1, 1, true);
  await pane.perform(exportSelection, texts);
  expect(pane.told.at(-1)).toMatchObject({ count: 1 });
  expect(column(pane, COLUMN.agreement, 7).slice(6)).toEqual(["De gemeente belt de provincie."]);
  await pane.session.stop();
});
