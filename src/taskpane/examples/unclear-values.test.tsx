/** @jest-environment jsdom */
import { act } from "@testing-library/react";
import { examplesFor } from "../../catalog/catalog";
import { withOwnExamples } from "../own/own-examples";
import { openPane, prepareJsdom, textOf } from "../testing/open-pane";
import { oneTable } from "../testing/tables";

prepareJsdom();
// The tab is loaded when it is first opened; not on the time of the first test.
beforeAll(() => import("./examples-tab"));

const [first] = examplesFor("omgevingsvisie");
if (!first) throw new Error("no examples");

test("an own example says on its card and in full that its type is not known or that it has none", async () => {
  const { user, session, openTab } = await openPane(oneTable());
  const tab = await openTab("Voorbeelden");
  const own = {
    ...first,
    id: "own-1",
    title: "Samen de zandmotor volgen",
    agreement: "Partijen volgen samen de zandmotor.",
    type: { words: "AN" },
    level: { value: { words: "" }, certainty: "source" },
  } as const;
  await act(() => session.updateWorkbook((state) => withOwnExamples(state, [own])));
  await user.type(tab.getByRole("searchbox", { name: "Zoek in de voorbeelden" }), "zandmotor");
  const said = /Typering: AN \(niet herkend\).*Zonder niveau/s;
  expect(textOf(tab.getByRole("listitem"))).toMatch(said);
  await user.click(tab.getByRole("button", { name: `Bekijk ${own.title}` }));
  expect(textOf(tab.getByRole("region", { name: own.title }))).toMatch(said);
});
