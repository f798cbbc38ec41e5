import { NO_CHOICE, toggleValue } from "../../facets/choice";
import { createTexts } from "../../i18n/texts";
import { besideText, outcomeText } from "./outcome-text";

const texts = createTexts("nl");
const water = toggleValue(NO_CHOICE, "keyword", "water");
const told = (shown: readonly number[], hidden = 0, again = 0, byFilter: number | null = null): string =>
  outcomeText({ choice: water, filtered: null }, water, { shown, hidden, again, byFilter }, texts);

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

test.each([
  [[1], 5, 5, "Uw keuze: 1 afspraak. Verborgen door uw eigen filter: 5."],
  [[1], 5, 0, "Uw keuze: 1 afspraak. Met de hand verborgen: 5."],
  [[1], 5, 3, "Uw keuze: 1 afspraak. Verborgen door uw eigen filter: 3, met de hand: 2."],
  [
    [],
    5,
    3,
    "Alles wat bij uw keuze past, is al verborgen. Verborgen door uw eigen filter: 3, met de hand: 2.",
  ],
] as const)(
  "of %j with %d hidden, %d of them by a filter, it says: %s",
  (shown, hidden, byFilter, expected) => {
    expect(told(shown, hidden, 0, byFilter)).toBe(expected);
  },
);

test.each([
  [0, 0, "De keuze hier komt erbij."],
  [0, 3, "Excel past dat filter dan soms opnieuw toe, dus het aantal kan veranderen."],
  [0, 2, "dan verdwijnt ook wat er niet meer in past: hooguit 2."],
  [5, 0, "dan verdwijnt ook wat er niet meer in past: 5."],
  [4, 1, "dan verdwijnt ook wat er niet meer in past: minstens 4."],
])("with %d rows outside the user's filter and %d that may be, it says: %s", (outside, maybe, expected) => {
  expect(besideText({ shown: [1, 2, 3], outside, maybeOutside: maybe }, texts).endsWith(expected)).toBe(true);
});
