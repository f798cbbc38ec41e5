import { NO_CHOICE, toggleValue } from "../../facets/choice";
import { createTexts } from "../../i18n/texts";
import { outcomeText } from "./outcome-text";

const texts = createTexts("nl");
const water = toggleValue(NO_CHOICE, "keyword", "water");
const told = (shown: readonly number[], hidden = 0, again = 0): string =>
  outcomeText({ choice: water, filtered: null }, water, { shown, hidden, again }, texts);

test.each([
  [[1, 2], 0, 0, "Uw keuze: 2 afspraken."],
  [[1], 2, 0, "Uw keuze: 1 afspraak. Verborgen op het blad: 2."],
  [[1, 2], 0, 3, "Uw keuze: 2 afspraken. Zelf verborgen, en na Toepassen weer verborgen: 3."],
  [
    [1, 2],
    1,
    3,
    "Uw keuze: 2 afspraken. Verborgen op het blad: 1. Zelf verborgen, en na Toepassen weer verborgen: 3.",
  ],
  [[], 0, 0, "Geen afspraak past bij deze keuze. Kies minder of iets anders."],
  [[], 4, 0, "Wat bij uw keuze past, is al verborgen door uw eigen filter of met de hand: 4."],
  [[], 0, 4, "Uw keuze: 0 afspraken. Zelf verborgen, en na Toepassen weer verborgen: 4."],
] as const)("of %j with %d hidden now and %d hidden later it says: %s", (shown, hidden, again, expected) => {
  expect(told(shown, hidden, again)).toBe(expected);
});
