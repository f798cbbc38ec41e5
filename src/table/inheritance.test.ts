import { areaWhereMergesMatter } from "./merges-matter";
import type { SheetSnapshot } from "./snapshot";
import { HEADINGS, located, row, sheetOf, withoutMerges } from "./testing/sheet-of";

const full = row("Programma", "een");
const shared = "Programma|||twee|Afstemming nodig|water|VNG|Ambtelijk|x|x";
const halfShared = "Programma||eigen tekst|twee|Afstemming nodig|water|VNG|Ambtelijk|x|x";
const basesOf = (sheet: SheetSnapshot) => located(sheet).agreements.map(({ text }) => text.legalBasis);
const BASIS = "art. 2.2 Ow";

test("merged cells show the text above, and say from which row", () => {
  const merges = [
    { top: 1, left: 1, bottom: 3, right: 1 },
    { top: 1, left: 2, bottom: 2, right: 2 },
    { top: 2, left: 6, bottom: 3, right: 6 },
  ];
  const lines = [HEADINGS, full, shared, shared.replace("VNG", "")];
  const table = located(sheetOf(lines, { merges }));
  expect(table.agreements.map(({ inheritedFrom }) => inheritedFrom)).toEqual([
    {},
    { legalBasis: 1, legalText: 1 },
    { legalBasis: 1, source: 2 },
  ]);
  expect(table.agreements.map(({ text }) => text.legalText)).toEqual([
    "tekst van de wet",
    "tekst van de wet",
    "",
  ]);
  expect(table.agreements[2]?.text.source).toBe("VNG");
});

test("cells merged over columns give one role no text of another", () => {
  const table = located(
    sheetOf([HEADINGS, full.replace("tekst van de wet", "")], {
      merges: [{ top: 1, left: 1, bottom: 1, right: 2 }],
    }),
  );
  expect(table.agreements[0]?.text).toMatchObject({ legalBasis: BASIS, legalText: "" });
});

test("marks show through merged cells, down and across", () => {
  const merges = [
    { top: 1, left: 8, bottom: 2, right: 8 },
    { top: 2, left: 9, bottom: 2, right: 11 },
  ];
  const table = located(
    sheetOf([HEADINGS, full, "Programma|a|b|twee|Afstemming nodig|||||advies"], { merges }),
  );
  expect(table.agreements[0]).not.toHaveProperty("marksFrom");
  expect(table.agreements[1]).toMatchObject({
    marks: ["x", "advies", "advies", "advies", "", "", ""],
    marksFrom: { 0: 1, 2: 2, 3: 2 },
  });
});

test("a single row without a legal basis has none, whether merged cells are known or not", () => {
  const sheet = sheetOf([HEADINGS, full, shared, full, full, full, full]);
  expect(basesOf(sheet).filter((text) => text === "")).toHaveLength(1);
  expect(basesOf(withoutMerges(sheet)).filter((text) => text === "")).toHaveLength(1);
});

describe("a table that leaves the legal basis out throughout", () => {
  const lines = [HEADINGS, full, shared, shared, full, shared, shared, full];

  test.each([
    ["known to have no merged cells", sheetOf(lines)],
    ["of which they are not known", withoutMerges(sheetOf(lines))],
  ])("shares it: %s", (_, sheet) => {
    expect(basesOf(sheet)).toEqual(Array(7).fill(BASIS));
    expect(located(sheet).agreements[2]?.inheritedFrom).toEqual({ legalBasis: 1, legalText: 1 });
  });

  test("does not share it where it merges cells for that", () => {
    const sheet = sheetOf(lines, { merges: [{ top: 1, left: 1, bottom: 2, right: 1 }] });
    expect(basesOf(sheet)).toEqual([BASIS, BASIS, "", BASIS, "", "", BASIS]);
  });

  test("shares nothing over an empty row, a heading, or with a text of its own", () => {
    const sheet = sheetOf([...lines, "", shared, "Omgevingsplan", shared, full, halfShared]);
    expect(basesOf(sheet).slice(7)).toEqual(["", "", BASIS, ""]);
  });
});

test("merged cells are worth asking for when a legal basis is empty or shared, and unknown", () => {
  const matters = (lines: readonly string[]) => {
    const sheet = withoutMerges(sheetOf(lines));
    return areaWhereMergesMatter(sheet, located(sheet));
  };
  expect(matters([HEADINGS, full, full])).toBeNull();
  expect(matters([HEADINGS, full, shared])).toEqual({ top: 0, left: 0, bottom: 2, right: 15 });
  expect(matters([HEADINGS, full, shared, shared, shared])).toEqual({
    top: 0,
    left: 0,
    bottom: 4,
    right: 15,
  });
  const known = sheetOf([HEADINGS, full, shared]);
  expect(areaWhereMergesMatter(known, located(known))).toBeNull();
});
