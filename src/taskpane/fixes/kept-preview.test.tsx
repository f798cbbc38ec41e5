/** @jest-environment jsdom */
import { act, screen, waitFor, within } from "@testing-library/react";
import { MemoryGateway } from "../testing/memory-gateway";
import { openPane, prepareJsdom, textOf } from "../testing/open-pane";
import { COLUMN, row, tableSheet } from "../testing/tables";

prepareJsdom();

const text = "De gemeente, het waterschap en de GGD stemmen de plannen af.";
const PARTS = { [COLUMN.gemeente]: "●", [COLUMN.provincie]: "●" };
/** Two rows that lack the waterschap (K) and the GGD (N), and another sheet. */
const workbook = () =>
  new MemoryGateway([
    tableSheet("Tabel", [row("Programma", text, PARTS), row("Programma", `${text} Ook digitaal.`, PARTS)]),
    tableSheet("Ander"),
  ]);

/** The pane with the preview of all four, opened at row 2, and N3 left out of it. */
async function opened() {
  const gateway = workbook();
  const pane = await openPane(gateway);
  await act(() => pane.session.start());
  const group = within(screen.getByRole("article", { name: /^Rij 2/ }));
  const [all] = group.getAllByRole("button", { name: "Voeg alle 4 ontbrekende ketenpartners toe" });
  if (all) await pane.user.click(all);
  await pane.user.click(await screen.findByRole("checkbox", { name: "Verander N3" }));
  return { ...pane, gateway };
}

const previews = () => screen.queryAllByRole("group", { name: /Wat er verandert/ });
/** The cells of the only preview, those that are ticked and those that are not. */
function ticks() {
  expect(previews()).toHaveLength(1);
  const boxes = within(previews()[0] as HTMLElement).getAllByRole<HTMLInputElement>("checkbox");
  const named = (isTicked: boolean) =>
    boxes
      .filter(({ checked }) => checked === isTicked)
      .map((box) => box.getAttribute("aria-label")?.slice(9));
  return { ticked: named(true), left: named(false) };
}
const lastPreviewFocus = () => document.activeElement?.closest(".preview");

/** Puts the rows of the first sheet in place of those that stand there. */
async function become(pane: Awaited<ReturnType<typeof opened>>, rows: readonly (readonly unknown[])[]) {
  const { gateway, session } = pane;
  const removals = gateway.all[0]?.values.slice(1).map(() => ({ kind: "remove-row" as const, row: 1 })) ?? [];
  gateway.all[0]?.apply([
    ...removals,
    ...rows.map((cells, index) => ({
      kind: "insert-row" as const,
      row: index + 1,
      formatFrom: null,
      cells: cells.map((value, column) => ({ column, value: value as string })),
    })),
  ]);
  await act(() => session.refresh());
}

test("another tab and back leave a preview as it was", async () => {
  const { openTab } = await opened();
  await openTab("Overzicht");
  await openTab("Controle");
  await waitFor(() => expect(ticks()).toEqual({ ticked: ["K2", "N2", "K3"], left: ["N3"] }));
  expect(lastPreviewFocus() ?? null).toBeNull();
});

test("a row that a colleague inserts higher up, and a sort, take the preview along", async () => {
  const pane = await opened();
  const [one = [], two = []] = pane.gateway.all[0]?.values.slice(1) ?? [];
  const fine = row("Programma", "Alle bestuurders bespreken de ambities elk voorjaar.");
  await become(pane, [fine, one, two]);
  await waitFor(() => expect(ticks()).toEqual({ ticked: ["K3", "N3", "K4"], left: ["N4"] }));
  await become(pane, [two, fine, one]);
  await waitFor(() => expect(ticks()).toEqual({ ticked: ["K2", "K4", "N4"], left: ["N2"] }));
  expect(pane.notice()).toBe("");
});

test("what the user fills in himself drops out of the preview, also the finding below which it stood", async () => {
  const pane = await opened();
  const fill = async (sheetRow: number, column: number) => {
    pane.gateway.all[0]?.set(sheetRow, column, "●");
    await act(() => pane.session.refresh());
  };
  await fill(1, COLUMN.provincie + 1);
  await waitFor(() => expect(ticks()).toEqual({ ticked: ["N2", "K3"], left: ["N3"] }));
  await fill(1, COLUMN.provincie + 4);
  await waitFor(() => expect(ticks()).toEqual({ ticked: ["K3"], left: ["N3"] }));
  await fill(2, COLUMN.provincie + 1);
  await waitFor(() => expect(ticks()).toEqual({ ticked: [], left: ["N3"] }));
  await fill(2, COLUMN.provincie + 4);
  await waitFor(() => expect(previews()).toHaveLength(0));
  expect(pane.notice()).toContain(
    "Dit voorstel is gesloten: Voeg alle 4 ontbrekende ketenpartners toe. Het is niet meer nodig",
  );
});

test("what comes new while something is left out is left out too, until the user takes it in", async () => {
  const pane = await opened();
  pane.gateway.all[0]?.set(2, COLUMN.agreement, `${text} Ook digitaal, elk jaar.`);
  await act(() => pane.session.refresh());
  await waitFor(() => expect(ticks()).toEqual({ ticked: ["K2", "N2"], left: ["K3", "N3"] }));
  await pane.user.click(screen.getByRole("checkbox", { name: "Verander K3" }));
  expect(ticks()).toEqual({ ticked: ["K2", "N2", "K3"], left: ["N3"] });
  await pane.user.click(screen.getByRole("button", { name: "Pas 3 wijzigingen toe" }));
  await waitFor(() => expect(previews()).toHaveLength(0));
  expect(pane.notice()).toContain("3 cellen aangepast.");
  expect(pane.gateway.all[0]?.values[2]?.[COLUMN.provincie + 4]).toBe("");
});

test("another sheet and back leave the preview as it was", async () => {
  const { gateway } = await opened();
  act(() => gateway.activate(1));
  await waitFor(() => expect(textOf(document.querySelector(".pane-header, header"))).toContain("Ander"));
  await waitFor(() => expect(previews()).toHaveLength(0));
  act(() => gateway.activate(0));
  await waitFor(() => expect(ticks()).toEqual({ ticked: ["K2", "N2", "K3"], left: ["N3"] }));
});
