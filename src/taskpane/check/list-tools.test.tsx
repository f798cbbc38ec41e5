/** @jest-environment jsdom */
import { screen, waitFor } from "@testing-library/react";
import { createTexts } from "../../i18n/texts";
import { openPane, prepareJsdom } from "../testing/open-pane";
import { oneTable } from "../testing/tables";

prepareJsdom();
const texts = createTexts("nl");
const jumps = () => screen.queryAllByRole("button", { name: /Ga naar cel/ });

test("the search looks in the titles and messages as they are read, in the language of the pane", async () => {
  const { user } = await openPane(oneTable());
  const search = await screen.findByRole("searchbox", { name: "Zoek in de bevindingen" });
  const found = async (words: string): Promise<string[]> => {
    await user.clear(search);
    await user.paste(words);
    return jumps().map((jump) => jump.getAttribute("aria-label") ?? "");
  };
  const ofTitle = await found("ONTBREEKT juridische");
  expect(ofTitle.length).toBeGreaterThan(0);
  expect(ofTitle.filter((name) => !name.includes("Juridische onderbouwing ontbreekt"))).toEqual([]);
  const message = texts.rule("type/required")?.what["default"] ?? "?";
  expect(await found(message)).toEqual([expect.stringContaining(texts.rule("type/required")?.title ?? "?")]);
  expect(await found("onderboüwing ontbréékt")).toEqual(ofTitle);
  expect(await found("missing")).toEqual([]);
  await user.click(screen.getByRole("button", { name: "Meer" }));
  await user.click(await screen.findByRole("menuitem", { name: "English" }));
  await waitFor(() =>
    expect(screen.queryAllByRole("button", { name: /missing\. Go to cell / }).length).toBeGreaterThan(0),
  );
});

test("the list is called after how it is arranged", async () => {
  const { user } = await openPane(oneTable());
  const arrange = async (as: string) =>
    user.selectOptions(await screen.findByRole("combobox", { name: "Indeling" }), as);
  screen.getByRole("region", { name: "Bevindingen per rij" });
  await arrange("Per controle");
  screen.getByRole("region", { name: "Bevindingen per controle" });
  await arrange("Per kolom");
  screen.getByRole("region", { name: "Bevindingen per kolom" });
  await arrange("Per rij");
});
