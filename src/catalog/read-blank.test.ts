import fc from "fast-check";
import type { NumberBlank, TextBlank } from "./blanks";
import { readBlank } from "./read-blank";

const weeks: NumberBlank = {
  kind: "number",
  unit: "week",
  usual: 4,
  least: 1,
  most: 8,
  certainty: "derived",
};
const words: TextBlank = { kind: "text", usual: "de omgevingsdienst", longest: 20, certainty: "derived" };
const often: NumberBlank = { ...weeks, unit: "keer per jaar", usual: 2, most: 12 };
const share: NumberBlank = { ...weeks, unit: "procent", usual: 80, least: 50, most: 100 };

test.each<readonly [NumberBlank, string, string | null]>([
  [weeks, "4", "4 weken"],
  [weeks, " 1 ", "1 week"],
  [weeks, "4 weken", "4 weken"],
  [weeks, "1 Week", "1 week"],
  [weeks, "1 weken", "1 week"],
  [weeks, "8,0", "8 weken"],
  [weeks, "zes", "zes weken"],
  [weeks, "zes weken", "zes weken"],
  [weeks, "één week", "één week"],
  [weeks, "1,5", "1,5 weken"],
  [weeks, "4-6", "4-6 weken"],
  [weeks, "4 tot 6 weken", "4 tot 6 weken"],
  [weeks, "10 werkdagen", "10 werkdagen"],
  [weeks, "14 dagen", "14 dagen"],
  [weeks, "2 weken na het overleg", "2 weken na het overleg"],
  [weeks, "zo snel mogelijk", "zo snel mogelijk"],
  [weeks, "een redelijke termijn", "een redelijke termijn"],
  [often, "elk kwartaal", "elk kwartaal"],
  [often, "tweemaal per jaar", "tweemaal per jaar"],
  [often, "twee", "twee keer per jaar"],
  [often, "2 keer per jaar", "2 keer per jaar"],
  [share, "75 %", "75%"],
  [share, "75 procent", "75%"],
  [weeks, "", null],
  [weeks, "   ", null],
])("%j may be filled in with %j, which is usual", (blank, input, text) => {
  expect(readBlank(blank, input)).toEqual({ text, warning: null });
});

const unusual = { code: "unusual", least: "1 week", most: "8 weken" };

test.each<readonly [NumberBlank | TextBlank, string, string, object]>([
  [weeks, "0", "0 weken", unusual],
  [weeks, "-4", "-4 weken", unusual],
  [weeks, "9", "9 weken", unusual],
  [weeks, "twaalf weken", "twaalf weken", unusual],
  [weeks, "4-12", "4-12 weken", unusual],
  [weeks, "3 dagen", "3 dagen", unusual],
  [weeks, "6 maanden", "6 maanden", unusual],
  [weeks, "4 keer", "4 keer", { code: "otherUnit", unit: "weken" }],
  [often, "3 weken", "3 weken", { code: "otherUnit", unit: "keer per jaar" }],
  [weeks, "{termijn}", "{termijn}", { code: "hasBraces" }],
  [words, "{iemand}", "{iemand}", { code: "hasBraces" }],
  [words, "x".repeat(21), "x".repeat(21), { code: "tooLong", longest: 20 }],
])("%j takes %j as well, with a warning", (blank, input, text, warning) => {
  expect(readBlank(blank, input)).toEqual({ text, warning });
});

test("words go in as they are, with single spaces", () => {
  expect(readBlank(words, " de   provincie ")).toEqual({ text: "de provincie", warning: null });
  expect(readBlank(words, "")).toEqual({ text: null, warning: null });
});

test("whatever is typed goes in, with no word lost", () => {
  fc.assert(
    fc.property(fc.constantFrom(weeks, often, share, words), fc.string(), (blank, input) => {
      const { text } = readBlank(blank, input);
      const letters = (typed: string): string => typed.replace(/[^\p{L}]/gu, "").toLowerCase();
      expect(text === null).toBe(input.trim() === "");
      // A unit may be written in another form: "1 weken" becomes "1 week", "75 procent" becomes "75%".
      if (!/\d/.test(input)) expect(letters(text ?? "").startsWith(letters(input))).toBe(true);
    }),
  );
});
