/** @jest-environment jsdom */
import { screen, waitFor } from "@testing-library/react";
import type { SheetSpec } from "../../excel/sheets/sheet-spec";
import { examplesFor } from "../../catalog/catalog";
import type { CellValue } from "../../table/snapshot";
import { openPane, prepareJsdom } from "../testing/open-pane";
import { MemoryGateway } from "../testing/memory-gateway";
import { COLUMN, oneTable, row, ROWS, tableSheet } from "../testing/tables";

prepareJsdom();

const openOverview = async () => {
  const gateway = oneTable();
  const pane = await openPane(gateway);
  await pane.openTab("Overzicht");
  return { gateway, ...pane };
};

/** The overview of a table with these rows, as the sheet that is made of it. */
async function sheetOf(rows: readonly (readonly CellValue[])[]): Promise<SheetSpec> {
  const gateway = new MemoryGateway([tableSheet("Tabel", rows)]);
  const { user, openTab } = await openPane(gateway);
  await openTab("Overzicht");
  await user.click(await screen.findByRole("button", { name: "Zet in werkblad" }));
  await waitFor(() => expect(gateway.made).toHaveLength(1));
  const [spec] = gateway.made;
  if (!spec) throw new Error("no sheet was made");
  return spec;
}

/** The contrast of two colours as WCAG 2.2 defines it, from 1 to 21. */
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [one, other].map(luminance).sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

test("a number shows the rows behind it", async () => {
  const { gateway, user, notice } = await openOverview();
  await user.click(await screen.findByRole("button", { name: /^Omgevingsvisie, Gemeente: 2 afspraken/ }));
  await waitFor(() =>
    expect(gateway.filters).toEqual([
      { column: COLUMN.gemeente, values: ["x"] },
      { column: 0, values: ["Omgevingsvisie"] },
    ]),
  );
  await waitFor(() => expect(notice()).toContain("2 rijen zijn nog te zien"));
});

test("an empty spot leads to the examples of its core instrument with its partner, once", async () => {
  const { user, session, openTab } = await openOverview();
  await user.click(await screen.findByRole("button", { name: /^Programma, Rijk: geen afspraken/ }));
  expect(session.store.get()).toMatchObject({ tab: "examples", instrument: "programma" });
  const titles = () =>
    screen.getAllByRole("button", { name: /^Bekijk / }).map(({ textContent }) => textContent);
  await screen.findByRole("button", { name: "Filters: 1 staat aan" });
  const fitting = examplesFor("programma").filter(({ partners }) => partners.includes("rijk"));
  expect(titles().sort()).toEqual(fitting.map(({ title }) => title).sort());
  await openTab("Overzicht");
  await openTab("Voorbeelden");
  await screen.findByRole("button", { name: "Filters" });
  expect(titles()).toHaveLength(examplesFor("programma").length);
});

test("the hint speaks of empty spots only where there are any", async () => {
  const view = await openOverview();
  screen.getByText(/of op een lege plek/);
  view.unmount();
  const everyone = Object.fromEntries([8, 9, 10, 11, 12, 13, 14].map((column) => [column, "x"]));
  const rows = [
    "Omgevingsvisie",
    "Programma",
    "Omgevingsplan",
    "Omgevingsvergunning",
    "Toezicht en handhaving",
  ].map((instrument) => row(instrument, `Partijen delen hun kaarten bij ${instrument}.`, everyone));
  const { openTab } = await openPane(new MemoryGateway([tableSheet("Tabel", rows)]));
  await openTab("Overzicht");
  await screen.findByText("Klik op een getal om die rijen te zien.");
});

test("keywords and sources stand under their core instrument, with their numbers", async () => {
  await openOverview();
  const term = await screen.findByText("Omgevingsvisie", { selector: "dt" });
  expect(term.parentElement?.textContent).toContain("ambities (1), kennisdeling (1), overleg (1)");
  expect(term.parentElement?.textContent).toContain("Regio Voorbeeld (2)");
});

test("the overview on a sheet has the matrix as numbers, a chart of them, and takes the place of the last one", async () => {
  const { gateway, user, session } = await openOverview();
  const button = await screen.findByRole("button", { name: "Zet in werkblad" });
  await user.click(button);
  await waitFor(() => expect(gateway.made).toHaveLength(1));
  const [spec] = gateway.made;
  expect(spec).toMatchObject({ name: "Overzicht", kind: "overview" });
  expect(spec?.rows[4]?.slice(0, 4)).toEqual(["Omgevingsvisie", 2, 2, 2]);
  const { data } = spec?.charts?.[0] ?? {};
  expect(data && spec?.rows.slice(data.top, data.top + 2).map((row) => row.slice(0, 3))).toEqual([
    ["Ketenpartner", "Afstemming nodig", "Afstemming wenselijk"],
    ["Gemeente", 0, 2],
  ]);
  await user.click(button);
  await waitFor(() => expect(session.store.get().notice).toMatchObject({ key: "overview.replaced" }));
  expect(session.store.get().located.kind).toBe("table");
});

test("on the sheet the same spots stand out as in the pane: not those of rows without a core instrument", async () => {
  const rows = [...ROWS, row("Iets anders", "Partijen delen hun kaarten over de ondergrond.", { 8: "" })];
  const gateway = new MemoryGateway([tableSheet("Tabel", rows)]);
  const { user, openTab } = await openPane(gateway);
  await openTab("Overzicht");
  await user.click(await screen.findByRole("button", { name: "Zet in werkblad" }));
  await waitFor(() => expect(gateway.made).toHaveLength(1));
  const [spec] = gateway.made;
  const unknown = spec?.rows.findIndex(([name]) => name === "Niet herkend") ?? -1;
  expect(spec?.rows[unknown]?.slice(0, 4)).toEqual(["Niet herkend", 1, 0, 1]);
  const emptyIn = (at: number) =>
    spec?.looks?.filter(({ area, look }) => area.top === at && look.fill === "#FCE4D6").length;
  expect(emptyIn(unknown)).toBe(0);
  const inPane = document.querySelectorAll(".matrix-empty").length;
  expect(spec?.looks?.filter(({ look }) => look.fill === "#FCE4D6")).toHaveLength(inPane);
  expect(inPane).toBeGreaterThan(0);
});

test("agreements without a typering are in the chart too, in a column of their own, so that it adds up to the matrix", async () => {
  const rows = [...ROWS, row("Programma", "Partijen delen hun planning.", { [COLUMN.type]: "" })];
  const spec = await sheetOf(rows);
  const { data, colors = [] } = spec.charts?.[0] ?? {};
  const [head, ...lines] = data ? spec.rows.slice(data.top, data.bottom + 1) : [];
  expect(head).toEqual([
    "Ketenpartner",
    "Afstemming nodig",
    "Afstemming wenselijk",
    "Geen of een andere typering",
  ]);
  expect(data?.right).toBe(3);
  const inMatrix = spec.rows.find(([name]) => name === "Totaal")?.slice(2);
  const inChart = lines.map(([, ...counts]) => counts.reduce((sum, one) => Number(sum) + Number(one), 0));
  expect(inChart).toEqual(inMatrix);
  // WCAG 2.2, 1.4.11: each series against the next, and the last against the paper.
  expect(colors).toHaveLength(3);
  [...colors.slice(1), "#FFFFFF"].forEach((next, index) =>
    expect(contrast(colors[index] ?? "", next)).toBeGreaterThanOrEqual(3),
  );
});

test("what is no word is no keyword and no source: an error of a formula, a gap to fill in", async () => {
  const rows = [
    row("Omgevingsvisie", "Partijen delen hun planning.", { [COLUMN.keyword]: "#REF!", 6: "[bron]" }),
    row("Omgevingsvisie", "Partijen delen hun kaarten.", { [COLUMN.keyword]: "kaarten; nog invullen" }),
  ];
  const written = JSON.stringify((await sheetOf(rows)).rows);
  expect(written).toContain("kaarten (1)");
  expect(written).not.toMatch(/#REF!|\[bron\]|nog invullen/);
});

test("no partner's name breaks in the head of the sheet", async () => {
  const { gateway, user } = await openOverview();
  await user.click(await screen.findByRole("button", { name: "Zet in werkblad" }));
  await waitFor(() => expect(gateway.made).toHaveLength(1));
  const [spec] = gateway.made;
  // Bold letters take up to a fifth more than the digits that widths are counted in.
  spec?.rows[3]?.forEach((name, column) =>
    expect(spec.columnWidths[column]).toBeGreaterThanOrEqual(String(name).length * 1.15),
  );
});
