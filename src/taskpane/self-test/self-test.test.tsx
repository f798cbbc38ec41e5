/** @jest-environment jsdom */
import { act, screen, waitFor } from "@testing-library/react";
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

test("the text for the helpdesk holds counts and states, and nothing that stands in the table", async () => {
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
  expect(text).toContain("Deze werkmap\n  Geaccepteerde bevindingen: 0\n  Bewaarde filters: 0\n");
  expect(text).toContain("Laatste storing: protected: AccessDenied\nDit blad\n  Blad beveiligd: nee");
  const written = ROWS.flat().filter(
    (value): value is string => typeof value === "string" && value.length > 8,
  );
  expect(written.length).toBeGreaterThan(0);
  for (const cell of written) expect(text).not.toContain(cell);
});

/** Opens a pane whose clipboard keeps what is copied, without the time. */
async function openWithClipboard() {
  const copied: string[] = [];
  const pane = await openPane(oneTable());
  const keep = (text: string): void => void copied.push(text.replace(/Tijd: .*/, "Tijd: nu"));
  Object.defineProperty(navigator, "clipboard", {
    configurable: true,
    value: { writeText: (text: string) => Promise.resolve(keep(text)) },
  });
  return { ...pane, copied };
}

test("the screen and the menu copy the same text, with Dutch words before the values", async () => {
  const { session, user, notice, copied } = await openWithClipboard();
  await act(() => openScreen.perform(session, { id: "selfTest" }));
  await screen.findByRole("heading", { level: 2, name: "Zelftest" });
  const table = await screen.findByRole("region", { name: "De tabel" });
  expect(textOf(table)).toContain("Tabel gevondenja");
  await user.click(screen.getByRole("button", { name: "Kopieer gegevens voor de helpdesk" }));
  await waitFor(() => expect(notice()).toContain("gekopieerd"));
  await user.click(screen.getByRole("button", { name: "Meer" }));
  await user.click(await screen.findByRole("menuitem", { name: "Kopieer gegevens voor de helpdesk" }));
  await waitFor(() => expect(copied).toHaveLength(2));
  expect(copied[1]).toBe(copied[0]);
  expect(copied[0]).toContain("Tabel gevonden: ja");
  expect(copied[0]).toMatch(/Deze computer\n {2}Tijd: nu\n {2}Browser: .+\n {2}Programma: /);
  expect(copied[0]).not.toMatch(/^\s*(?:when|browser|host|platform|failure):/m);
});
