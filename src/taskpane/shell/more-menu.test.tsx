/** @jest-environment jsdom */
import { screen, waitFor } from "@testing-library/react";
import { openPane, prepareJsdom, textOf } from "../testing/open-pane";
import { oneTable } from "../testing/tables";

prepareJsdom();
afterEach(() => void Reflect.deleteProperty(globalThis, "Office"));

/** Office with settings in the workbook, as far as opening along with it asks for. */
function keepSettings(): Map<string, unknown> {
  const kept = new Map<string, unknown>();
  const settings = {
    get: (key: string) => kept.get(key) ?? null,
    set: (key: string, value: unknown) => void kept.set(key, value),
    remove: (key: string) => void kept.delete(key),
    saveAsync: (done: (result: { status: string }) => void) => done({ status: "succeeded" }),
  };
  Reflect.set(globalThis, "Office", {
    AsyncResultStatus: { Succeeded: "succeeded" },
    context: { document: { settings } },
  });
  return kept;
}

test("the menu has what one does with the table, what is kept of it, and help, each apart and without pictures", async () => {
  const { user } = await openPane(oneTable());
  await user.click(screen.getByRole("button", { name: "Meer" }));
  const menu = await screen.findByRole("menu", { name: "Meer" });
  const parts = [[]] as string[][];
  // Fluent's focus guards stand at both ends.
  for (const line of menu.querySelectorAll(":scope > :not([data-tabster-dummy])")) {
    if (line.getAttribute("role") === "presentation" || line.classList.contains("fui-MenuDivider"))
      parts.push([]);
    else parts.at(-1)?.push(textOf(line));
  }
  expect(parts.map((part) => part.length)).toEqual([5, 3, 4]);
  expect(parts.map(([first]) => first)).toEqual([
    "Verslag van de controle",
    "Geaccepteerde bevindingen",
    "Help bij de controle",
  ]);
  expect(menu.querySelector("svg")).toBeNull();
});

test("a choice that is on or off closes the menu, so that its message can be seen, and the focus goes back", async () => {
  const kept = keepSettings();
  const { user, notice } = await openPane(oneTable());
  const more = screen.getByRole("button", { name: "Meer" });
  const item = { name: "Open het paneel met deze werkmap" };
  await user.click(more);
  await user.click(await screen.findByRole("menuitemcheckbox", item));
  await waitFor(() => expect(notice()).toContain("Het paneel opent voortaan vanzelf"));
  expect(screen.queryByRole("menu")).toBeNull();
  expect(document.activeElement).toBe(more);
  expect([...kept.values()]).toEqual([true]);
  await user.click(more);
  await user.click(await screen.findByRole("menuitemcheckbox", { ...item, checked: true }));
  await waitFor(() => expect(notice()).toContain("niet meer vanzelf"));
  expect(kept.size).toBe(0);
});
