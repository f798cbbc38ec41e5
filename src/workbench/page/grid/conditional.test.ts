import type { ConditionalFormatState, RawValue } from "../../package/document";
import { parseArea } from "../../package/references";
import { conditionalLook } from "./conditional";

const B2 = { row: 1, column: 1 };

function rule(
  formula: string,
  more: Partial<ConditionalFormatState> & { on?: string } = {},
): ConditionalFormatState {
  const area = parseArea(more.on ?? "B2:D9");
  return {
    id: formula,
    areas: area ? [area] : [],
    type: "expression",
    formulas: [formula],
    priority: 1,
    stopIfTrue: false,
    format: { fill: "#FF0000" },
    ...more,
  };
}

/** Column B holds texts, C numbers, D is blank, E an error; each row its number. */
const read = ({ row, column }: { row: number; column: number }): RawValue => {
  if (column === 1) return `tekst ${row + 1}`;
  if (column === 2) return row + 1;
  return column === 4 ? { error: "#N/A" } : null;
};
const paints = (formula: string, place = B2) => conditionalLook([rule(formula)], read)(place) !== null;

describe("rules that hold for every cell", () => {
  it.each([
    "TRUE",
    "TRUE()",
    '"urn:x|regel"<>""',
    'LEN("merk")>0',
    'AND(TRUE,"a"="A")',
    "1",
    'N("merk")=0',
    "NOT(FALSE)",
  ])("%s is painted", (formula) => expect(paints(formula)).toBe(true));

  it.each(["FALSE", '"a"="b"', "0", "1>2", 'ISBLANK("")', "1/0", '"geen logische waarde"', ""])(
    "%s is not",
    (formula) => expect(paints(formula)).toBe(false),
  );
});

describe("rules that look at cells", () => {
  it("shift relative references from the first cell of the range", () => {
    expect(paints("C2>3")).toBe(false);
    expect(paints("C2>3", { row: 4, column: 1 })).toBe(true);
    expect(paints("$C2>3", { row: 4, column: 3 })).toBe(true);
    expect(paints("C2>3", { row: 4, column: 2 })).toBe(false);
    expect(paints("C$2>1", { row: 8, column: 1 })).toBe(true);
    expect(paints("$C$9=9", { row: 3, column: 3 })).toBe(true);
  });

  it.each([
    ["ISTEXT(B2)", true],
    ["ISNUMBER(B2)", false],
    ["ISBLANK(D2)", true],
    ["ISERROR(E2)", true],
    ["E2=1", false],
    ["OR(E2=1,TRUE)", false],
    ['B2="TEKST 2"', true],
    ['EXACT(B2,"TEKST 2")', false],
    ["LEN(TRIM(D2))=0", true],
    ['D2=""', true],
    ["D2=0", true],
    ['NOT(ISERROR(SEARCH("EKST",B2)))', true],
    ['NOT(ISERROR(FIND("EKST",B2)))', false],
    ['LEFT(B2,5)="tekst"', true],
    ['B2&"!"="tekst 2!"', true],
    ["IF(C2>1,C2+1=3,FALSE)", true],
    ["MOD(ROW(),2)=0", true],
    ["-C2=-2", true],
    ["B2>1000", true],
    ["50%=0.5", true],
  ])("%s: %s", (formula, outcome) => expect(paints(formula)).toBe(outcome));
});

describe("rules that this page does not know", () => {
  it.each(["COUNTIF($B$2:$B$9,B2)>1", "Blad2!A1=1", "naam=1", "VLOOKUP(B2,C2,1)", "(1=1", "1 1"])(
    "%s is not painted",
    (formula) => expect(paints(formula)).toBe(false),
  );

  it("nor is another kind of rule", () => {
    expect(conditionalLook([rule("TRUE", { type: "colorScale" })], read)(B2)).toBeNull();
  });
});

describe("several rules on a cell", () => {
  const fill = rule("TRUE", { format: { fill: "#111111" } });
  const later = rule("TRUE", { priority: 2, format: { fill: "#222222", bold: true } });

  it("are laid over one another, the first one wins", () => {
    expect(conditionalLook([later, fill], read)(B2)).toEqual({ fill: "#111111", bold: true });
  });

  it("end at one that says so", () => {
    expect(conditionalLook([{ ...fill, stopIfTrue: true }, later], read)(B2)).toEqual({ fill: "#111111" });
  });

  it("go on past one that does not hold", () => {
    expect(conditionalLook([rule("FALSE", { stopIfTrue: true }), later], read)(B2)).toEqual(later.format);
  });

  it("count only where they apply", () => {
    expect(conditionalLook([rule("TRUE", { on: "C3" })], read)(B2)).toBeNull();
  });
});
