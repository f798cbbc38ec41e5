/** @jest-environment jsdom */
import { act, fireEvent, screen, waitFor } from "@testing-library/react";
import { examplesFor } from "../../catalog/catalog";
import { writeWorkbook } from "../../files/write-workbook";
import { openScreen } from "../commands/screens";
import { openPane, prepareJsdom } from "../testing/open-pane";
import { oneTable } from "../testing/tables";
import { ownExamples, withOwnExamples } from "./own-examples";

prepareJsdom();
beforeAll(() => import("./own-screen"));

// What a file holds is tested beside `ownTableSpec`; here what is put into it.
jest.mock("../../files/write-workbook", () => ({ writeWorkbook: jest.fn(() => new Uint8Array(1)) }));
jest.mock("../files/save-file", () => ({ saveFile: (name: string) => `${name}.xlsx` }));

const [EXAMPLE, OTHER] = examplesFor("programma").map((one, index) => ({ ...one, id: `own-${index}` }));
if (!EXAMPLE || !OTHER) throw new Error("no examples");

async function openOwn() {
  const gateway = oneTable();
  gateway.kept = withOwnExamples(
    gateway.kept,
    [EXAMPLE, OTHER].flatMap((one) => one ?? []),
  );
  // As in Excel, where this takes a while.
  const write = gateway.writeState.bind(gateway);
  gateway.writeState = async (state) => {
    await new Promise((resolve) => setTimeout(resolve, 20));
    return write(state);
  };
  const pane = await openPane(gateway);
  await act(() => openScreen.perform(pane.session, { id: "own" }));
  const [field] = await screen.findAllByRole("textbox", { name: "Titel" });
  if (!(field instanceof HTMLTextAreaElement)) throw new Error("no field");
  return { ...pane, gateway, field };
}

const titlesOf = ({ kept }: ReturnType<typeof oneTable>) => ownExamples(kept).map(({ title }) => title);

test("a file that is saved right after a title was typed has that title", async () => {
  const { user, field, notice } = await openOwn();
  await user.clear(field);
  await user.type(field, "Zo doen wij het");
  await user.click(screen.getByRole("button", { name: "Bewaar als Excel-bestand" }));
  await waitFor(() => expect(notice()).toContain("Bewaard als"));
  expect(JSON.stringify(jest.mocked(writeWorkbook).mock.lastCall)).toContain("Zo doen wij het");
});

test("removing another example right after a title was typed keeps that title", async () => {
  const { user, field, gateway } = await openOwn();
  await user.clear(field);
  await user.type(field, "Zo doen wij het");
  await user.click(screen.getByRole("button", { name: `Verwijderen: ${OTHER.title}` }));
  await waitFor(() => expect(titlesOf(gateway)).toEqual(["Zo doen wij het"]));
});

test("what is said of a title does not move the page while the mouse is pressed", async () => {
  const { user, field, gateway, notice } = await openOwn();
  await user.clear(field);
  await user.type(field, "Zo doen wij het");
  const button = screen.getByRole("button", { name: "Bewaar als Excel-bestand" });
  await user.pointer({ keys: "[MouseLeft>]", target: button });
  await waitFor(() => expect(titlesOf(gateway)[0]).toBe("Zo doen wij het"));
  expect(notice()).not.toContain("De titel is nu");
  await user.pointer({ keys: "[/MouseLeft]", target: button });
  await waitFor(() => expect(notice()).toContain("Bewaard als"));
});

test("Enter saves the title and says so, once", async () => {
  const { user, field, gateway, notice, session } = await openOwn();
  await user.clear(field);
  await user.type(field, "Zo doen wij het{Enter}");
  await waitFor(() => expect(notice()).toContain("De titel is nu ‘Zo doen wij het’."));
  fireEvent.blur(field);
  expect(titlesOf(gateway)[0]).toBe("Zo doen wij het");
  expect(session.store.get().history).toHaveLength(1);
});

test("Escape first takes the typed title back, and leaves the page only after that", async () => {
  const { user, field, gateway } = await openOwn();
  await user.type(field, " en meer");
  await user.keyboard("{Escape}");
  expect(field.value).toBe(EXAMPLE.title);
  await user.keyboard("{Escape}");
  await waitFor(() => expect(screen.queryByRole("textbox", { name: "Titel" })).toBeNull());
  expect(titlesOf(gateway)[0]).toBe(EXAMPLE.title);
});

test("an emptied title comes back, and it is said that a title is needed, until something is typed", async () => {
  const { user, field, gateway, notice, session } = await openOwn();
  await user.clear(field);
  await user.type(field, "Zo doen wij het{Enter}");
  await waitFor(() => expect(notice()).toContain("De titel is nu"));
  await user.clear(field);
  await user.tab();
  screen.getByText("Een voorbeeld heeft een titel nodig. De oude titel staat er weer.");
  expect(field.value).toBe("Zo doen wij het");
  expect(session.store.get().notice).toBeNull();
  expect(titlesOf(gateway)[0]).toBe("Zo doen wij het");
  await user.type(field, "x");
  expect(screen.queryByText(/heeft een titel nodig/)).toBeNull();
});

test("a title that another example has is told, and one that comes in gets a number", async () => {
  const { user, field, gateway, notice } = await openOwn();
  await user.clear(field);
  await user.type(field, `${OTHER.title}{Enter}`);
  await waitFor(() => expect(notice()).toContain("Een ander voorbeeld heeft die titel ook."));
  const third = { ...EXAMPLE, id: "own-9", agreement: "Een andere tekst.", title: OTHER.title };
  const titles = ownExamples(withOwnExamples(gateway.kept, [third])).map(({ title }) => title);
  expect(titles).toEqual([OTHER.title, OTHER.title, `${OTHER.title} (2)`]);
});

test("after another message a removal is still taken back from what the pane changed", async () => {
  const { user, gateway, notice, session } = await openOwn();
  await user.click(screen.getByRole("button", { name: `Verwijderen: ${OTHER.title}` }));
  await waitFor(() => expect(titlesOf(gateway)).toEqual([EXAMPLE.title]));
  await user.click(screen.getByRole("button", { name: "Bewaar als Excel-bestand" }));
  await waitFor(() => expect(notice()).toContain("Bewaard als"));
  await act(() => openScreen.perform(session, { id: "history" }));
  await user.click(await screen.findByRole("button", { name: /^Ongedaan maken/ }));
  await waitFor(() => expect(titlesOf(gateway)).toEqual([EXAMPLE.title, OTHER.title]));
});
