/** @jest-environment jsdom */
import { act, screen, waitFor } from "@testing-library/react";
import { createTexts } from "../../i18n/texts";
import { openPane, prepareJsdom, textOf } from "../testing/open-pane";
import { COLUMN, oneTable } from "../testing/tables";

prepareJsdom();
const texts = createTexts("nl");

test("marking tells how many cells, shows the legend, and says when the marks are old", async () => {
  const gateway = oneTable();
  const { user, notice } = await openPane(gateway);
  await user.click(screen.getByRole("button", { name: "Markeer ontbrekende ketenpartners" }));
  expect(notice()).toContain(texts.count("mark.done", gateway.marks.length));
  expect(textOf(screen.getByRole("list", { name: "Legenda" }))).toContain("FoutWaarschuwingHint");
  act(() => gateway.type(0, 4, COLUMN.gemeente, "x"));
  await user.click(await screen.findByRole("button", { name: "Opnieuw markeren" }));
  expect(screen.queryByText("De tabel is veranderd sinds het markeren.")).toBeNull();
  await user.click(screen.getByRole("button", { name: "Markering wissen" }));
  expect(gateway.marks).toEqual([]);
  expect(screen.queryByRole("list", { name: "Legenda" })).toBeNull();
});

test("marks of an earlier session come with their legend and the way to take them off", async () => {
  const gateway = oneTable();
  const first = await openPane(gateway);
  await first.user.click(screen.getByRole("button", { name: "Markeer ontbrekende ketenpartners" }));
  first.unmount();
  const { user } = await openPane(gateway);
  await screen.findByRole("list", { name: "Legenda" });
  expect(screen.queryByText("De tabel is veranderd sinds het markeren.")).toBeNull();
  await user.click(screen.getByRole("button", { name: "Markering wissen" }));
  expect(gateway.marks).toEqual([]);
  expect(screen.queryByRole("list", { name: "Legenda" })).toBeNull();
});

test("all findings are marked from the menu, with the keyboard alone", async () => {
  const gateway = oneTable();
  const { user, session } = await openPane(gateway);
  screen.getByRole("button", { name: "Meer over markeren" }).focus();
  await user.keyboard("{Enter}");
  // Without a layout the menu's first item does not get the focus by itself.
  (await screen.findByRole("menuitem", { name: "Markeer alle bevindingen" })).focus();
  await user.keyboard("{Enter}");
  const { located } = session.store.get();
  const findings = located.kind === "table" ? located.findings : [];
  await waitFor(() => expect(gateway.marks).toEqual(findings));
  expect(findings.length).toBeGreaterThan(3);
});

test("only the errors are marked from the menu", async () => {
  const { user, session } = await openPane(oneTable());
  await user.click(screen.getByRole("button", { name: "Meer over markeren" }));
  await user.click(await screen.findByRole("menuitem", { name: "Markeer alleen fouten" }));
  await waitFor(() => expect(session.store.get().marked?.choice).toBe("errors"));
});

test("of errors it says how many there are, and in how many cells", async () => {
  const gateway = oneTable();
  const { user, notice, session } = await openPane(gateway);
  const { highlight } = gateway;
  jest.spyOn(gateway, "highlight").mockImplementation(async (...given) => {
    const marked = await highlight(...given);
    return marked.ok ? { ok: true, value: { ...marked.value, cells: 14 } } : marked;
  });
  await act(() => session.complete());
  await user.click(screen.getByRole("button", { name: "Meer over markeren" }));
  await user.click(await screen.findByRole("menuitem", { name: "Markeer alleen fouten" }));
  const errors = textOf(screen.getByRole("button", { name: /^\d+ fout(en)?$/ }));
  await waitFor(() => expect(notice()).toContain(`${errors} gemarkeerd. Samen zijn dat 14 cellen.`));
});

test.each(["mouse", "Enter"])(
  "the focus goes on to the button that marks when the marks are cleared with %s",
  async (by) => {
    jest.spyOn(document, "hasFocus").mockReturnValue(true);
    const { user } = await openPane(oneTable());
    const mark = screen.getByRole("button", { name: "Markeer ontbrekende ketenpartners" });
    await user.click(mark);
    const clear = await screen.findByRole("button", { name: "Markering wissen" });
    if (by === "mouse") await user.click(clear);
    else {
      clear.focus();
      await user.keyboard("{Enter}");
    }
    await waitFor(() => expect(screen.queryByRole("list", { name: "Legenda" })).toBeNull());
    await waitFor(() => expect(document.activeElement).toBe(mark));
  },
);
