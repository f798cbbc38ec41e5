/** @jest-environment jsdom */
import "../testing/jsdom-gaps";
import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { openSession, textRows } from "../testing/open-session";
import { keyOf } from "./address";
import { filterButtons } from "./filter-buttons";
import { FilterMenu } from "./filter-menu";

const rows = textRows([
  ["Instrument", "Partner"],
  ["Visie", "GGD"],
  ["Plan", ""],
  ["Programma", "Rijk"],
]);

function open() {
  const { controller, sheet, host } = openSession({
    sheets: [{ name: "Tabel", rows, after: '<autoFilter ref="A1:B4"/>' }],
  });
  const menu = (column: number) => {
    const button = filterButtons(sheet).get(keyOf({ row: 0, column }));
    if (!button) throw new Error("No filter button.");
    return render(<FilterMenu button={button} x={0} y={0} controller={controller} />);
  };
  const shown = () => [1, 2, 3].filter((row) => !sheet.row(row).hidden);
  return { controller, sheet, host, menu, shown };
}
const check = (name: string) => screen.getByRole("checkbox", { name });

describe("the menu of a filter button", () => {
  it("is named after its column and starts in the search box", () => {
    open().menu(0);
    expect(screen.getByRole("dialog", { name: "Filteren op Instrument" })).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole("searchbox"));
  });

  it("filters by the values that stay checked", async () => {
    const { menu, shown } = open();
    menu(0);
    await userEvent.click(check("Plan"));
    await userEvent.click(screen.getByRole("button", { name: "OK" }));
    expect(shown()).toEqual([1, 3]);
  });

  it("checks and unchecks all at once, and refuses to show nothing", async () => {
    const { menu, shown } = open();
    menu(1);
    await userEvent.click(check("Alles selecteren"));
    expect(screen.getByRole("button", { name: "OK" })).toHaveProperty("disabled", true);
    await userEvent.click(check("(Lege cellen)"));
    await userEvent.click(screen.getByRole("button", { name: "OK" }));
    expect(shown()).toEqual([2]);
  });

  it("narrows the choice to what the search finds", async () => {
    const { menu, shown } = open();
    menu(0);
    await userEvent.keyboard("pro{Enter}");
    expect(shown()).toEqual([3]);
  });

  it("takes the filter off when everything is checked again", async () => {
    const { menu, host, sheet, shown } = open();
    host.userFilter(sheet.id, 0, ["Plan"]);
    menu(0);
    expect(check("Visie")).toHaveProperty("checked", false);
    await userEvent.click(check("Alles selecteren"));
    await userEvent.click(screen.getByRole("button", { name: "OK" }));
    expect(sheet.autoFilter?.criteria.size).toBe(0);
    expect(shown()).toEqual([1, 2, 3]);
  });

  it("sorts the rows below the header", async () => {
    const { menu, sheet } = open();
    menu(0);
    const dialog = within(screen.getByRole("dialog"));
    await userEvent.click(dialog.getByRole("button", { name: "Sorteren A–Z" }));
    expect([0, 1, 2, 3].map((row) => sheet.cell(row, 0).value)).toEqual([
      "Instrument",
      "Plan",
      "Programma",
      "Visie",
    ]);
  });

  it("closes on Esc without a change", async () => {
    const { controller, menu, shown } = open();
    menu(0);
    const closed: unknown[] = [];
    controller.store.subscribe(() => closed.push(controller.store.get().menu));
    await userEvent.click(check("Plan"));
    await userEvent.keyboard("{Escape}");
    expect(closed).toEqual([null]);
    expect(shown()).toEqual([1, 2, 3]);
  });
});
