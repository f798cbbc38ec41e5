/** @jest-environment jsdom */
import { act, screen } from "@testing-library/react";
import { obstacleNotice } from "../state/pane-state";
import { openPane, prepareJsdom } from "../testing/open-pane";
import { oneTable } from "../testing/tables";

prepareJsdom();

test("why the sheet could not be read is said once where the message of an action says it too", async () => {
  const { session } = await openPane(oneTable());
  const lost = { code: "connection", detail: "no answer", params: {} } as const;
  const said = () => screen.queryAllByText(/Excel gaf geen antwoord/);
  act(() => session.store.set({ trouble: lost, stale: true }));
  expect(said()).toHaveLength(1);
  act(() => session.notify(obstacleNotice(lost)));
  expect(said()).toHaveLength(1);
  screen.getByText("Wat u hier ziet kan verouderd zijn.");
  act(() => session.dismiss());
  expect(said()).toHaveLength(1);
});

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
