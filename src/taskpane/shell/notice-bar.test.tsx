/** @jest-environment jsdom */
import { act, screen } from "@testing-library/react";
import { openPane, prepareJsdom } from "../testing/open-pane";
import { oneTable } from "../testing/tables";

prepareJsdom();

test("a message in the words of the one before is put there anew, so that readers say it again", async () => {
  const { session } = await openPane(oneTable());
  const tell = async (): Promise<HTMLElement> => {
    act(() => session.notify({ intent: "info", key: "filters.gone" }));
    return screen.findByText("Geen afspraak past bij deze keuze.", { exact: false });
  };
  const first = await tell();
  expect(first.closest("[role=status]")).not.toBeNull();
  const second = await tell();
  expect(first.isConnected).toBe(false);
  expect(second.closest("[role=status]")).not.toBeNull();
});
