import { inNotation } from "../../rules/legal-basis/notation/rewriting";
import { Survey } from "../../rules/survey/survey";
import { HEADINGS, located, row, sheetOf } from "../../table/testing/sheet-of";
import { EXAMPLES } from "../catalog";
import type { Example } from "../example";
import { planInsertions } from "./plan-insertion";

/** How tables write column B, with what an example with two citations becomes in it. */
const WAYS: readonly (readonly [name: string, cells: readonly string[], expected: string])[] = [
  [
    "abbreviations and semicolons",
    ["art. 2.2 Ow", "art. 3.1 Ow; art. 4.24 Ob"],
    "art. 2.2 lid 1 Ow; art. 10.7 Ob",
  ],
  ["line breaks", ["art. 2.2 Ow", "art. 3.1 Ow\nart. 4.24 Ob"], "art. 2.2 lid 1 Ow\nart. 10.7 Ob"],
  ["commas", ["Art. 2.2 Ow", "Art. 3.1 Ow, Art. 4.24 Ob"], "Art. 2.2 lid 1 Ow, Art. 10.7 Ob"],
  ["slashes", ["art. 2.2 Ow", "art. 3.1 Ow / art. 4.24 Ob"], "art. 2.2 lid 1 Ow / art. 10.7 Ob"],
  [
    "leden in words with a comma before every law",
    ["artikel 2.2, eerste lid, Ow", "artikel 3.14, Ow; artikel 4.24, tweede lid, Ob"],
    "artikel 2.2, eerste lid, Ow; artikel 10.7, Ob",
  ],
  [
    "leden in words with a comma behind a lid only",
    ["artikel 2.2, eerste lid, Ow", "artikel 3.14 Ow; artikel 4.24 Ob", "artikel 16.5 Ow"],
    "artikel 2.2, eerste lid, Ow; artikel 10.7 Ob",
  ],
  ["the law first", ["Ow art. 2.2 lid 2", "Ow art. 3.14; Ob art. 4.24"], "Ow art. 2.2 lid 1; Ob art. 10.7"],
  [
    "the law first and a comma",
    ["Ow, art. 2.2 lid 2", "Ow, art. 3.14; Ob, art. 4.24"],
    "Ow, art. 2.2 lid 1; Ob, art. 10.7",
  ],
  [
    "the full law first and a comma",
    ["Omgevingswet, artikel 2.2, lid 2", "Omgevingswet, artikel 3.14\nOmgevingsbesluit, artikel 4.24"],
    "Omgevingswet, artikel 2.2, lid 1\nOmgevingsbesluit, artikel 10.7",
  ],
  [
    "a comma before every law",
    ["art. 2.2 lid 2, Ow", "art. 3.14, Ow; art. 4.24, Ob"],
    "art. 2.2 lid 1, Ow; art. 10.7, Ob",
  ],
  [
    "leden in numbers between commas",
    ["artikel 2.2, lid 2, Ow", "artikel 3.14, Ow; artikel 4.24, Ob"],
    "artikel 2.2, lid 1, Ow; artikel 10.7, Ob",
  ],
  [
    "names in full",
    [
      "artikel 2.2, eerste lid, van de Omgevingswet",
      "artikel 3.14 van de Omgevingswet;\nartikel 4.24 van het Omgevingsbesluit",
    ],
    "artikel 2.2, eerste lid, van de Omgevingswet;\nartikel 10.7 van het Omgevingsbesluit",
  ],
  [
    "abbreviations behind 'van de'",
    ["artikel 2.2 lid 1 van de Ow", "artikel 3.14 van de Ow; artikel 4.24 van het Ob"],
    "artikel 2.2 lid 1 van de Ow; artikel 10.7 van het Ob",
  ],
  [
    "the law in brackets",
    [
      "Artikel 2.2, lid 2 (Omgevingswet)",
      "Artikel 3.14 (Omgevingswet)",
      "Artikel 4.24 (Omgevingsbesluit)",
      "art. 4.99 Ob",
    ],
    "Artikel 2.2, lid 1 (Omgevingswet); Artikel 10.7 (Omgevingsbesluit)",
  ],
  [
    "the law in brackets, several in a cell under each other",
    ["Artikel 2.2, lid 2 (Omgevingswet)\nArtikel 3.14 (Omgevingswet)", "Artikel 4.24 (Omgevingsbesluit)"],
    "Artikel 2.2, lid 1 (Omgevingswet)\nArtikel 10.7 (Omgevingsbesluit)",
  ],
  ["nothing that shows it", [""], "art. 2.2 lid 1 Ow; art. 10.7 Ob"],
];

const COLUMN = 1;

/** A table with these cells in column B, in rows that differ otherwise. */
const tableWith = (cells: readonly string[]) =>
  located(
    sheetOf([
      HEADINGS,
      ...cells.map((cell, index) => row("Omgevingsvisie", `Afspraak ${index}`).replace("art. 2.2 Ow", cell)),
    ]),
  );
const [some] = EXAMPLES;
if (!some) throw new Error("no examples");
const options = { legalText: "", instrumentName: "Omgevingsvisie" };
const inserted = (cells: readonly string[], example: Example): string => {
  const place = { kind: "section-end", instrument: "omgevingsvisie" } as const;
  const [plan] = planInsertions(tableWith(cells), [{ example, place, options }]);
  return String(plan?.insertion.cells.find(({ column }) => column === COLUMN)?.value ?? "");
};
const citing = (...citations: string[]): Example => ({
  ...some,
  legalBasis: citations.map((citation) => ({ citation, certainty: "source" })),
});

describe.each(WAYS)("a table with %s", (_, cells, expected) => {
  test("gets column B as it writes it, however the example has it", () => {
    expect(inserted(cells, citing("art. 2.2 lid 1 Ow", "art. 10.7 Ob"))).toBe(expected);
    // An own example keeps the cell of its row as one citation, in that table's ways.
    expect(inserted(cells, citing("Artikel 2.2, eerste lid, van de Omgevingswet; Ob 10.7"))).toBe(expected);
  });

  test("no example of the catalogue leaves a hint about its notation", () => {
    const noted = EXAMPLES.flatMap((example) => {
      const cell = inserted(cells, example);
      const { usual } = new Survey(tableWith([...cells, cell])).notation;
      const better = inNotation(cell, usual);
      return better === null ? [] : [`${cell} -> ${better}`];
    });
    expect(noted).toEqual([]);
  });
});

test("what cannot be rewritten safely stays as the example has it, beside what can", () => {
  const cells = ["artikel 2.2, eerste lid, Ow", "artikel 3.14, Ow, artikel 4.24, Ob"];
  expect(inserted(cells, citing("§ 13.2 Ob", "artt. 3.4 en 3.5 Ow", "art. 2.2 lid 1 Ow"))).toBe(
    "§ 13.2 Ob, artt. 3.4 en 3.5 Ow, artikel 2.2, eerste lid, Ow",
  );
});

test("a law in brackets leaves no bracket behind, and brackets around more stay word for word", () => {
  const cells = ["Art. 2.2 Ow", "Art. 3.1 lid 1 Ow; Art. 4.24 Ob"];
  expect(inserted(cells, citing("Artikel 3.2 (Omgevingswet)"))).toBe("Art. 3.2 Ow");
  expect(inserted(cells, citing("Artikel 3:6, lid 1 (Algemene wet bestuursrecht)"))).toBe(
    "Art. 3:6 lid 1 Awb",
  );
  expect(inserted(cells, citing("Artikel 2.1, lid 2 (Omgevingswet); Omgevingsbesluit (artikel 3.1)"))).toBe(
    "Art. 2.1 lid 2 Ow; Art. 3.1 Ob",
  );
  for (const unsure of [
    "Artikel 3.2 (Omgevingswet, zie ook hierna)",
    "Artikel 3.2 (Omgevingswet",
    "(artikel 3.2) Ow",
  ])
    expect(inserted(cells, citing(unsure))).toBe(unsure);
});

test("a law's name is spelt as the table spells it", () => {
  const cells = ["art. 10 Wet veiligheidsregio’s", "art. 2.2 Omgevingswet", "art. 3.1 Omgevingswet"];
  expect(inserted(cells, citing("art. 14 Wvr"))).toBe("art. 14 Wet veiligheidsregio’s");
  expect(inserted(cells, citing("art. 14 Wet veiligheidsregio's"))).toBe("art. 14 Wet veiligheidsregio’s");
});

test("a source is spelt as the table spells it, where it has that very one", () => {
  const lines = ["Nota ‘Samen’", "Nota ‘Samen’", "VNG"].map((source, index) =>
    row("Omgevingsvisie", `Afspraak ${index}`).replace("|VNG|", `|${source}|`),
  );
  const sourceOf = (name: string) => {
    const example = { ...some, source: { name, address: null, year: null } };
    const place = { kind: "section-end", instrument: "omgevingsvisie" } as const;
    const [plan] = planInsertions(located(sheetOf([HEADINGS, ...lines])), [{ example, place, options }]);
    return plan?.insertion.cells.find(({ column }) => column === 6)?.value;
  };
  expect(sourceOf("nota 'Samen'")).toBe("Nota ‘Samen’");
  expect(sourceOf("Nota 'Samen' 2")).toBe("Nota 'Samen' 2");
});

test("the fix of a notation separates as the table does, and another separator alone is no finding", () => {
  const { usual } = new Survey(tableWith(["art. 2.2 Ow; art. 3.1 Ow", "art. 4.2 Ow; art. 5.1 Ow"])).notation;
  expect(inNotation("Artikel 2.2 Omgevingswet, artikel 3.1 Omgevingswet", usual)).toBe(
    "art. 2.2 Ow; art. 3.1 Ow",
  );
  expect(inNotation("art. 2.2 Ow, art. 3.1 Ow", usual)).toBeNull();
  expect(inNotation("art. 2.2 Ow\nart. 3.1 Ow", usual)).toBeNull();
});
