/** @jest-environment jsdom */
import { act, screen } from "@testing-library/react";
import { examplesFor } from "../../catalog/catalog";
import { openScreen } from "../commands/screens";
import { showExamples } from "../commands/show-examples";
import { openPane, prepareJsdom } from "../testing/open-pane";
import { oneTable, row } from "../testing/tables";

prepareJsdom();
beforeAll(() => import("./examples-tab"));

const [vision] = examplesFor("omgevingsvisie");
const [programme] = examplesFor("programma");
if (!vision || !programme) throw new Error("no examples");

async function openedExample() {
  const pane = await openPane(oneTable([row("Omgevingsvisie", "De ambities worden elk jaar besproken.")]));
  const tab = await pane.openTab("Voorbeelden");
  await pane.user.click(tab.getByRole("button", { name: `Bekijk ${vision?.title}` }));
  await screen.findByRole("button", { name: "Terug naar de lijst" });
  return pane;
}

test("the ribbon's menu brings the list of a core instrument in the place of the example that is open", async () => {
  const pane = await openedExample();
  await act(() => showExamples.perform(pane.session, "programma"));
  expect(await screen.findByRole("button", { name: `Bekijk ${programme.title}` })).toBeTruthy();
  expect(screen.queryByRole("button", { name: "Terug naar de lijst" })).toBeNull();
  // The same once more, after another example was opened.
  await pane.user.click(screen.getByRole("button", { name: `Bekijk ${programme.title}` }));
  await act(() => showExamples.perform(pane.session, "programma"));
  expect(await screen.findByRole("button", { name: `Bekijk ${programme.title}` })).toBeTruthy();
});

test("the list comes to the front of a screen that lies over the tabs", async () => {
  const pane = await openedExample();
  await act(() => openScreen.perform(pane.session, { id: "settings" }));
  await act(() => showExamples.perform(pane.session, "programma"));
  expect(pane.session.store.get().screen).toBeNull();
  expect(await screen.findByRole("button", { name: `Bekijk ${programme.title}` })).toBeTruthy();
});
