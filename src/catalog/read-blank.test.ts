import fc from "fast-check";
import type { NumberBlank, TextBlank } from "./blanks";
import { readBlank } from "./read-blank";
import { WEEKS, WORDS } from "./testing/blanks";

const often: NumberBlank = { ...WEEKS, unit: "keer per jaar", usual: 2, most: 12 };
const share: NumberBlank = { ...WEEKS, unit: "procent", usual: 80, least: 50, most: 100 };

test.each<readonly [NumberBlank, string, string | null]>([
  [WEEKS, "4", "4 weken"],
  [WEEKS, " 1 ", "1 week"],
  [WEEKS, "4 weken", "4 weken"],
  [WEEKS, "1 Week", "1 week"],
  [WEEKS, "1 weken", "1 week"],
  [WEEKS, "8,0", "8 weken"],
  [WEEKS, "zes", "zes weken"],
  [WEEKS, "zes weken", "zes weken"],
  [WEEKS, "één week", "één week"],
  [WEEKS, "1,5", "1,5 weken"],
  [WEEKS, "4-6", "4-6 weken"],
  [WEEKS, "4 tot 6 weken", "4 tot 6 weken"],
  [WEEKS, "10 werkdagen", "10 werkdagen"],
  [WEEKS, "14 dagen", "14 dagen"],
  [WEEKS, "2 weken na het overleg", "2 weken na het overleg"],
  [WEEKS, "zo snel mogelijk", "zo snel mogelijk"],
  [WEEKS, "een redelijke termijn", "een redelijke termijn"],
  [often, "elk kwartaal", "elk kwartaal"],
  [often, "tweemaal per jaar", "tweemaal per jaar"],
  [often, "twee", "twee keer per jaar"],
  [often, "2 keer per jaar", "2 keer per jaar"],
  [share, "75 %", "75%"],
  [share, "75 procent", "75%"],
  [WEEKS, "", null],
  [WEEKS, "   ", null],
])("%j may be filled in with %j, which is usual", (blank, input, text) => {
  expect(readBlank(blank, input)).toEqual({ text, warning: null });
});

const unusual = { code: "unusual", least: "1 week", most: "8 weken" };

test.each<readonly [NumberBlank | TextBlank, string, string, object]>([
  [WEEKS, "0", "0 weken", unusual],
  [WEEKS, "-4", "-4 weken", unusual],
  [WEEKS, "9", "9 weken", unusual],
  [WEEKS, "twaalf weken", "twaalf weken", unusual],
  [WEEKS, "4-12", "4-12 weken", unusual],
  [WEEKS, "3 dagen", "3 dagen", unusual],
  [WEEKS, "6 maanden", "6 maanden", unusual],
  [WEEKS, "=1+1", "=1+1", unusual],
  [WEEKS, "???", "???", unusual],
  [WEEKS, "4 keer", "4 keer", { code: "otherUnit", unit: "weken" }],
  [often, "3 weken", "3 weken", { code: "otherUnit", unit: "keer per jaar" }],
  [WEEKS, "{termijn}", "{termijn}", { code: "hasBraces" }],
  [WORDS, "{iemand}", "{iemand}", { code: "hasBraces" }],
  [WORDS, "x".repeat(21), "x".repeat(21), { code: "tooLong", longest: 20 }],
])("%j takes %j as well, with a warning", (blank, input, text, warning) => {
  expect(readBlank(blank, input)).toEqual({ text, warning });
});

test("words go in as they are, with single spaces", () => {
  expect(readBlank(WORDS, " de   provincie ")).toEqual({ text: "de provincie", warning: null });
  expect(readBlank(WORDS, "")).toEqual({ text: null, warning: null });
});

test("whatever is typed goes in, with no word lost", () => {
  fc.assert(
    fc.property(fc.constantFrom(WEEKS, often, share, WORDS), fc.string(), (blank, input) => {
      const { text } = readBlank(blank, input);
      const letters = (typed: string): string => typed.replace(/[^\p{L}]/gu, "").toLowerCase();
      expect(text === null).toBe(input.trim() === "");
      // A unit may be written in another form: "1 weken" becomes "1 week", "75 procent" becomes "75%".
      if (!/\d/.test(input)) expect(letters(text ?? "").startsWith(letters(input))).toBe(true);
    }),
  );
});
