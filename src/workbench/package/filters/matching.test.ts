import fc from "fast-check";
import type { RawValue } from "../document";
import type { FilterCriterion } from "./filter-state";
import { matchesCriterion, matchingCells } from "./matching";
import { matchesWildcards } from "./wildcards";

const custom = (criterion1: string, operator?: "And" | "Or", criterion2?: string): FilterCriterion => ({
  filterOn: "Custom",
  criterion1,
  ...(operator === undefined ? {} : { operator }),
  ...(criterion2 === undefined ? {} : { criterion2 }),
});
const values = (...list: string[]): FilterCriterion => ({ filterOn: "Values", values: list });
const january: FilterCriterion = {
  filterOn: "Values",
  values: [],
  dates: [{ date: "2026-01", specificity: "Month" }],
};

describe("a criterion", () => {
  it.each<[string, FilterCriterion, string, RawValue, boolean]>([
    ["value, other case", values("Water", "geluid"), "GELUID", "GELUID", true],
    ["value not listed", values("Water"), "Geluid", "Geluid", false],
    ["value as shown, not as held", values("12-1-2026"), "12-1-2026", 46034, true],
    ["held value is not what is shown", values("46034"), "12-1-2026", 46034, false],
    ["blank listed", values("Water", ""), "", null, true],
    ["formula that gives nothing is blank", values(""), "", "", true],
    ["blank not listed", values("Water"), "", null, false],
    ["no values at all", values(), "Water", "Water", false],
    ["date within the month", january, "31-1-2026", 46053, true],
    ["date after the month", january, "1-2-2026", 46054, false],
    ["text is no date", january, "januari", "januari", false],
    ["contains", custom("=*gel*"), "Het Geluid", "Het Geluid", true],
    ["does not contain", custom("<>*gel*"), "Water", "Water", true],
    ["does not contain: blank", custom("<>*gel*"), "", null, true],
    ["contains looks at texts only", custom("=*5*"), "15", 15, false],
    ["begins with", custom("=gel*"), "Het geluid", "Het geluid", false],
    ["one character", custom("=w?ter"), "water", "water", true],
    ["escaped star", custom("=5~*"), "5*", "5*", true],
    ["escaped star is no wildcard", custom("=5~*"), "55", "55", false],
    ["number", custom("=5"), "5,00", 5, true],
    ["greater", custom(">50"), "51", 51, true],
    ["greater, equal", custom(">50"), "50", 50, false],
    ["at least", custom(">=50"), "50", 50, true],
    ["text is not greater than a number", custom(">50"), "zestig", "zestig", false],
    ["text order", custom(">m"), "Noord", "Noord", true],
    ["text order, other side", custom("<m"), "Noord", "Noord", false],
    ["blanks", custom("="), "", null, true],
    ["blanks, cell with text", custom("="), "x", "x", false],
    ["not blank", custom("<>"), "x", "x", true],
    ["not blank, blank cell", custom("<>"), "", null, false],
    ["and", custom(">1", "And", "<3"), "2", 2, true],
    ["and, one fails", custom(">1", "And", "<3"), "3", 3, false],
    ["or", custom("=a*", "Or", "=b*"), "bron", "bron", true],
    ["or, none", custom("=a*", "Or", "=b*"), "cel", "cel", false],
    ["error as shown", values("#N/B"), "#N/B", { error: "#N/A" }, true],
    ["colour cannot be decided", { filterOn: "Color" }, "x", "x", true],
  ])("%s", (_, criterion, text, value, expected) => {
    expect(matchesCriterion(criterion, text, value)).toBe(expected);
  });
});

describe("a criterion over a whole column", () => {
  const column = [5, 1, null, 9, "tekst", 5, 2].map((value) => ({ text: String(value ?? ""), value }));
  it.each<[string, FilterCriterion, number[]]>([
    ["top two, with equals", { filterOn: "TopBottom", criterion1: "2" }, [0, 3, 5]],
    ["bottom two", { filterOn: "TopBottom", criterion1: "2", bottom: true }, [1, 6]],
    ["top 40 per cent", { filterOn: "TopBottom", criterion1: "40", percent: true }, [0, 3, 5]],
    ["above average", { filterOn: "Dynamic", criterion1: "aboveAverage" }, [0, 3, 5]],
    ["below average", { filterOn: "Dynamic", criterion1: "belowAverage" }, [1, 6]],
    ["values", values("5"), [0, 5]],
  ])("%s", (_, criterion, expected) => {
    const shown = matchingCells(criterion, column).flatMap((meets, row) => (meets ? [row] : []));
    expect(shown).toEqual(expected);
  });
});

describe("wildcards", () => {
  it("agree with a regular expression", () => {
    const letters = fc.array(fc.constantFrom("a", "b", "*", "?", "~"), { maxLength: 8 });
    const texts = fc.array(fc.constantFrom("a", "b", "*"), { maxLength: 8 });
    fc.assert(
      fc.property(letters, texts, (pieces, given) => {
        const pattern = pieces.join("");
        const source = pattern.replace(/~[*?~]|[^]/g, (piece) => {
          if (piece === "*") return "[^]*";
          if (piece === "?") return "[^]";
          return `\\u${(piece.codePointAt(piece.length - 1) ?? 0).toString(16).padStart(4, "0")}`;
        });
        const text = given.join("");
        expect(matchesWildcards(pattern, text)).toBe(new RegExp(`^${source}$`).test(text));
      }),
    );
  });
});
