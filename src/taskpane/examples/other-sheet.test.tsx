/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import { examplesFor } from "../../catalog/catalog";
import { MemoryGateway } from "../testing/memory-gateway";
import { openPane, prepareJsdom } from "../testing/open-pane";
import { tableSheet } from "../testing/tables";

prepareJsdom();
beforeAll(() => import("./examples-tab"));

const [first] = examplesFor("programma");
if (!first) throw new Error("no examples");

test("on a sheet without a table the example leads to the sheet of its core instrument", async () => {
  const pane = await openPane(
    new MemoryGateway([
      { name: "Leeswijzer", rows: [["Leeswijzer"]] },
      tableSheet("Omgevingsvisie"),
      tableSheet("Programma"),
    ]),
  );
  const tab = await pane.openTab("Voorbeelden");
  await pane.user.selectOptions(tab.getByRole("combobox", { name: "Kerninstrument" }), "Programma");
  await pane.user.click(tab.getByRole("button", { name: `Bekijk ${first.title}` }));
  await pane.user.click(await screen.findByRole("button", { name: "Ga naar Programma" }));
  await screen.findByRole("button", { name: "Invoegen" });
  expect(pane.session.store.get().sheet?.name).toBe("Programma");
});
