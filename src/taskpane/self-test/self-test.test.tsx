/** @jest-environment jsdom */
import { act, screen } from "@testing-library/react";
import { createTexts } from "../../i18n/texts";
import { openScreen } from "../commands/screens";
import { openPane, prepareJsdom, textOf } from "../testing/open-pane";
import { oneTable, ROWS } from "../testing/tables";
import { selfTest, selfTestText } from "./self-test";

prepareJsdom();
const environment = {
  platform: "PC",
  version: "16.0.1",
  language: "nl-NL",
  excelApi: "1.17",
  sets: [{ name: "SharedRuntime", version: "1.1", isThere: true }],
};

test("the text for the help desk holds counts and states, and nothing that stands in the table", async () => {
  const { session } = await openPane(oneTable());
  const texts = createTexts("nl");
  const text = selfTestText(
    selfTest(session.store.get(), environment, "protected: AccessDenied", texts),
    texts,
  );
  expect(text).toContain("Soort Excel: PC");
  expect(text).toContain("Onderdeel SharedRuntime 1.1: ja");
  expect(text).toContain("Blad beveiligd: nee");
  expect(text).toContain(`Afspraken: ${session.table?.agreements.length}`);
  expect(text).toContain("Laatste storing: protected: AccessDenied");
  const written = ROWS.flat().filter(
    (value): value is string => typeof value === "string" && value.length > 8,
  );
  expect(written.length).toBeGreaterThan(0);
  for (const cell of written) expect(text).not.toContain(cell);
});

test("the screen shows it and copies it", async () => {
  const copied: string[] = [];
  const { session, user, notice } = await openPane(oneTable());
  Object.defineProperty(navigator, "clipboard", {
    configurable: true,
    value: { writeText: (text: string) => Promise.resolve(void copied.push(text)) },
  });
  await act(() => openScreen.perform(session, { id: "selfTest" }));
  await screen.findByRole("heading", { level: 2, name: "Zelftest" });
  const table = await screen.findByRole("region", { name: "De tabel" });
  expect(textOf(table)).toContain("Tabel gevondenja");
  await user.click(screen.getByRole("button", { name: "Kopieer de gegevens" }));
  expect(notice()).toContain("gekopieerd");
  expect(copied.join()).toContain("Tabel gevonden: ja");
});
