/** @jest-environment jsdom */
import { screen, waitFor, within } from "@testing-library/react";
import { coverage } from "../../coverage/coverage";
import { createTexts } from "../../i18n/texts";
import { locateTable } from "../../table/locate-table";
import { openPane, prepareJsdom, textOf } from "../testing/open-pane";
import { MemoryGateway } from "../testing/memory-gateway";
import { MemorySheet } from "../testing/memory-sheet";
import { COLUMN, row, tableSheet } from "../testing/tables";
import { overviewSheet } from "./overview-sheet";

prepareJsdom();

/** A sheet for each of two core instruments. */
const perInstrument = () =>
  new MemoryGateway([
    tableSheet("Omgevingsvisie", [row("Omgevingsvisie", "Alle bestuurders bespreken de ambities.")]),
    tableSheet("Programma", [
      row("Programma", "De agenda is van allen.", { [COLUMN.keyword]: "agenda" }),
      row("Programma", "Partijen delen elk jaar hun planning van onderhoud.", { [COLUMN.keyword]: "agenda" }),
    ]),
  ]);

async function openOverview() {
  const gateway = perInstrument();
  const pane = await openPane(gateway);
  await pane.openTab("Overzicht");
  await screen.findByText(/^Geteld op 2 bladen: ‘Omgevingsvisie’, ‘Programma’/);
  return { gateway, ...pane };
}

test("all sheets with a table are counted", async () => {
  await openOverview();
  const [, programme] = within(screen.getByRole("table"))
    .getAllByRole("row")
    .filter((line) => /^(Omgevings.?visie|Programma)/.test(textOf(line)));
  expect(textOf(programme)).toMatch(/^Programma22/);
  const total = screen.getByRole("row", { name: /^Totaal/ });
  expect(textOf(total)).toMatch(/^Totaal33/);
  expect(screen.queryByRole("button", { name: /^Programma, Gemeente: geen afspraken/ })).toBeNull();
});

test("a number of another sheet shows its rows there", async () => {
  const { gateway, user, session, notice } = await openOverview();
  await user.click(screen.getByRole("button", { name: /^Programma, Gemeente: 2 afspraken/ }));
  await waitFor(() => expect(notice()).toContain("2 rijen zijn nog te zien"));
  expect(session.store.get().sheet?.name).toBe("Programma");
  expect(gateway.filters).toEqual([
    { column: COLUMN.gemeente, values: ["x"] },
    { column: 0, values: ["Programma"] },
  ]);
});

test("a keyword of another sheet filters that sheet", async () => {
  const { user, session } = await openOverview();
  await user.click(await screen.findByRole("button", { name: "agenda" }));
  await waitFor(() =>
    expect(session.store.get()).toMatchObject({ sheet: { name: "Programma" }, tab: "filters" }),
  );
});

test("the overview on a sheet counts them too, and names them", async () => {
  const { gateway, user } = await openOverview();
  await user.click(screen.getByRole("button", { name: "Zet in werkblad" }));
  await waitFor(() => expect(gateway.made).toHaveLength(1));
  const [spec] = gateway.made;
  expect(spec?.rows[0]).toEqual(["Overzicht van 2 bladen"]);
  expect(spec?.rows[2]?.[0]).toContain("‘Omgevingsvisie’, ‘Programma’");
  // Over the whole table and on as many lines as it takes, not on past the edge of the paper.
  const right = (spec?.rows[3]?.length ?? 0) - 1;
  const area = { top: 2, left: 0, bottom: 2, right };
  expect(spec?.merges).toContainEqual(area);
  expect(spec?.looks).toContainEqual({ area, look: { wrap: true, vertical: "Top", horizontal: "Left" } });
  expect(spec?.rows[5]?.slice(0, 3)).toEqual(["Programma", 2, 2]);
});

test("the names of many sheets get as many lines as they take", () => {
  const located = locateTable(new MemorySheet(tableSheet(), 0).snapshot());
  if (!located.ok) throw new Error("no table");
  const sheets = "‘Omgevingsvisie’, ".repeat(40);
  const content = { data: coverage([located.table]), words: [], title: "Overzicht", about: "" };
  const spec = overviewSheet({ ...content, sheets }, createTexts("nl"));
  const lines = sheets.length / spec.columnWidths.reduce((sum, one) => sum + one, 0);
  expect(lines).toBeGreaterThan(2);
  const { points } = spec.rowHeights?.find(({ row: at }) => at === 2) ?? { points: 0 };
  expect(points).toBeGreaterThanOrEqual(Math.ceil(lines) * 15);
});
