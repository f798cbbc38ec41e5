/** @jest-environment jsdom */
import { rememberLanguage, startLanguage } from "./preferences";

beforeEach(() => localStorage.clear());

test.each([
  ["en-US", "en"],
  ["en-GB", "en"],
  ["nl-BE", "nl"],
  ["de-DE", "nl"],
  [null, "nl"],
] as const)("before anybody chose, the pane speaks as an Excel in %s: %s", (excel, language) => {
  expect(startLanguage(null, excel)).toBe(language);
});

test("what the user chose in the menu goes before Excel's language", () => {
  rememberLanguage("nl");
  expect(startLanguage(null, "en-US")).toBe("nl");
  rememberLanguage("en");
  expect(startLanguage(null, "nl-NL")).toBe("en");
});

test("what the pane's address asks for goes before both", () => {
  rememberLanguage("nl");
  expect(startLanguage("en", "nl-NL")).toBe("en");
});
