/** @jest-environment jsdom */
import { act } from "@testing-library/react";
import { MemoryGateway } from "../testing/memory-gateway";
import { openPane, prepareJsdom } from "../testing/open-pane";
import { row, tableSheet } from "../testing/tables";

prepareJsdom();

const open = async () => {
  const gateway = new MemoryGateway(
    ["Omgevingsvisie", "Programma"].map((name) =>
      tableSheet(name, [row(name, "Alle bestuurders bespreken de ambities.")]),
    ),
  );
  return { gateway, ...(await openPane(gateway)) };
};

test("a message about one sheet goes when another comes in front, and not when the same one is shown again", async () => {
  const { session, gateway } = await open();
  const [first, second] = gateway.all.map(({ id, name }) => ({ id, name, visible: true }));
  if (!first || !second) throw new Error("two sheets");
  act(() => session.notify({ intent: "info", key: "mark.nothingMissing" }));
  await act(() => session.show(first));
  expect(session.store.get().notice).not.toBeNull();
  await act(() => session.show(second));
  expect(session.store.get().notice).toBeNull();
});

test.each([
  ["a way back", { intent: "success", key: "filters.cleared", recoveryId: "1" }],
  ["a mishap", { intent: "error", key: "filters.cleared" }],
] as const)("%s stays", async (_, notice) => {
  const { session, gateway } = await open();
  act(() => session.notify(notice));
  const [, second] = gateway.all;
  await act(() => session.show({ id: second?.id ?? "", name: "Programma", visible: true }));
  expect(session.store.get().notice).toMatchObject(notice);
});
