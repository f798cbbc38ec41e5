/** @jest-environment jsdom */
import { act, screen, waitFor } from "@testing-library/react";
import { examplesFor } from "../../catalog/catalog";
import { openScreen } from "../commands/screens";
import { RIBBON_COMMANDS } from "../commands/ribbon-commands";
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

test("from the ribbon the first example of that core instrument takes the focus, with the pane open or not", async () => {
  const pane = await openedExample();
  const choose = async (id: string): Promise<void> => {
    const command = RIBBON_COMMANDS.find((one) => one.id === id);
    if (!command) throw new Error(`no command ${id}`);
    await act(() => command.perform(pane.session));
  };
  await choose("examples_programma");
  const first = await screen.findByRole("button", { name: `Bekijk ${programme.title}` });
  await waitFor(() => expect(document.activeElement).toBe(first));
  // What holds for all has its place in the menu too; another tab was open meanwhile.
  await pane.openTab("Overzicht");
  await choose("examples_algemeen");
  const general = await screen.findByRole("button", { name: `Bekijk ${examplesFor("algemeen")[0]?.title}` });
  await waitFor(() => expect(document.activeElement).toBe(general));
  // Who comes back by the tab later keeps the focus there.
  await pane.openTab("Controle");
  await pane.openTab("Voorbeelden");
  expect(document.activeElement).toBe(screen.getByRole("tab", { name: "Voorbeelden" }));
});

test("the list comes to the front of a screen that lies over the tabs", async () => {
  const pane = await openedExample();
  await act(() => openScreen.perform(pane.session, { id: "settings" }));
  await act(() => showExamples.perform(pane.session, "programma"));
  expect(pane.session.store.get().screen).toBeNull();
  expect(await screen.findByRole("button", { name: `Bekijk ${programme.title}` })).toBeTruthy();
});
