/** @jest-environment jsdom */
import { act, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { openPane, prepareJsdom } from "../testing/open-pane";
import { oneTable } from "../testing/tables";

prepareJsdom();

test("a press while the pane is busy is done after what is under way; one that cannot be does nothing", async () => {
  const gateway = oneTable();
  const { session } = await openPane(gateway);
  let release = (): void => undefined;
  const held = session.exclusively(["held"], () => new Promise<void>((resolve) => (release = resolve)));
  act(() => session.store.set({ busy: true }));
  const mark = await screen.findByRole("button", { name: "Markeer ontbrekende ketenpartners" });
  expect(mark.getAttribute("aria-disabled")).toBe("true");
  await userEvent.click(mark);
  await userEvent.click(mark);
  expect(gateway.calls).not.toContain("highlight");
  await act(async () => {
    release();
    await held;
  });
  await waitFor(() => expect(gateway.calls.filter((call) => call === "highlight")).toHaveLength(1));

  await userEvent.click(screen.getByRole("tab", { name: "Filters" }));
  const apply = await screen.findByRole("button", { name: "Toepassen" });
  act(() => session.store.set({ busy: true }));
  await userEvent.click(apply);
  act(() => session.store.set({ busy: false }));
  expect(gateway.calls).not.toContain("applyFilter");
  await session.stop();
});
