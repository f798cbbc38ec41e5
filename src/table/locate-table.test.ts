import { locateTable } from "./locate-table";
import type { CellValue, SheetSnapshot } from "./snapshot";

const header =
  "Kerninstrument|Juridische onderbouwing|Juridische tekst|Samenwerkingsafspraak|Typering|Trefwoord|Bron|Ambtelijk/bestuurlijk|Gemeente|Provincie|Waterschap|Omgevingsdienst|Veiligheidsregio|GGD|Rijk|Toelichting";

function sheet(lines: readonly string[], patch: Partial<SheetSnapshot> = {}): SheetSnapshot {
  const cells = lines.map((line) => line.split("|") as CellValue[]);
  const width = Math.max(0, ...cells.map((row) => row.length));
  const values = cells.map((row) => [...row, ...Array<CellValue>(width - row.length).fill("")]);
  return { sheetId: "1", sheetName: "Blad1", top: 0, left: 0, values, listObjects: [], merges: [], ...patch };
}

function located(snapshot: SheetSnapshot) {
  const result = locateTable(snapshot);
  if (!result.ok) throw new Error(result.problem.code);
  return result.table;
}

const row = (a: string, d: string) =>
  `${a}|art. 2.2 Ow|tekst|${d}|Afstemming nodig|water|VNG|Ambtelijk|x|x||||||`;

test("a plain table with the core instrument in each row", () => {
  const table = located(
    sheet([header, row("Omgevingsvisie", "een"), row("Omgevingsvisie", "twee"), row("Programma", "drie")]),
  );
  expect(table.agreements.map((agreement) => agreement.instrument)).toEqual([
    "omgevingsvisie",
    "omgevingsvisie",
    "programma",
  ]);
  expect(table.sections).toHaveLength(2);
  expect(table.partners.map((partner) => partner.partner)).toEqual([
    "gemeente",
    "provincie",
    "waterschap",
    "omgevingsdienst",
    "veiligheidsregio",
    "ggd",
    "rijk",
  ]);
  expect(table).toMatchObject({ firstRow: 1, lastRow: 3, headerRows: [0] });
  expect(table.recognition).toEqual({ missingRoles: [], unrecognised: [] });
});

test("a header of two rows below a title, and the instrument only in the first row of a section", () => {
  const top = header
    .split("|")
    .map((text, at) => (at === 8 ? "Ketenpartners" : at > 8 && at < 15 ? "" : text))
    .join("|");
  const below = header
    .split("|")
    .map((text, at) => (at >= 8 && at < 15 ? text : ""))
    .join("|");
  const table = located(
    sheet([
      "Tabel samenwerkingsafspraken",
      "",
      top,
      below,
      row("Omgevingsplan", "een"),
      row("", "twee"),
      "",
      "Bron: regio",
    ]),
  );
  expect(table).toMatchObject({ headerRows: [2, 3], firstRow: 4, lastRow: 5, emptyRows: [] });
  expect(table.agreements.map((agreement) => agreement.instrument)).toEqual([
    "omgevingsplan",
    "omgevingsplan",
  ]);
});

test("section heading rows with numbered agreements, and a section that is still empty", () => {
  const table = located(
    sheet([
      header,
      "Omgevingsvisie",
      row("1", "een"),
      "Programma",
      row("2", "twee"),
      row("3", "drie"),
      "Omgevingsplan",
    ]),
  );
  expect(table.agreements.map((agreement) => agreement.instrument)).toEqual([
    "omgevingsvisie",
    "programma",
    "programma",
  ]);
  expect(
    table.sections.map(({ label, headingRow, firstRow, lastRow }) => [label, headingRow, firstRow, lastRow]),
  ).toEqual([
    ["Omgevingsvisie", 1, 2, 2],
    ["Programma", 3, 4, 5],
    ["Omgevingsplan", 6, 7, 6],
  ]);
});

test("a sheet for one core instrument, named by its tab", () => {
  const lines = [header, row("", "een"), row("", "twee")].map((line) => line.split("|").slice(1).join("|"));
  const table = located(sheet(lines, { sheetName: "Toezicht & handhaving", left: 1 }));
  expect(table.agreements[0]?.instrument).toBe("toezichtEnHandhaving");
  expect(table.roles.agreement?.column).toBe(3);
});

test("a heading that is not recognised gets its role by letter and is reported", () => {
  const table = located(
    sheet([header.replace("Bron", "Kolom1").replace("Trefwoord", "Trefworden"), row("Programma", "een")]),
  );
  expect(table.roles.source).toMatchObject({ column: 6, evidence: "letter" });
  expect(table.roles.keyword).toMatchObject({ column: 5, evidence: "likeness" });
  expect(table.recognition.unrecognised).toEqual([{ column: 6, heading: "Kolom1" }]);
});

test("cells merged down are read from the cell above, others are not", () => {
  const lines = [
    header,
    row("Programma", "een"),
    "Programma|||twee|Afstemming nodig|water|VNG|Ambtelijk|x|x",
    "Programma|||drie|Afstemming nodig|water|VNG|Ambtelijk|x|x",
  ];
  const table = located(sheet(lines, { merges: [{ top: 1, left: 1, bottom: 2, right: 1 }] }));
  expect(table.agreements.map((agreement) => agreement.text.legalBasis)).toEqual([
    "art. 2.2 Ow",
    "art. 2.2 Ow",
    "",
  ]);
  expect(table.agreements[1]?.inheritedFrom).toEqual({ legalBasis: 1 });
});

test.each([
  [sheet([]), "empty-sheet"],
  [sheet(["Boodschappen|Prijs", "melk|1", "brood|2"]), "no-header"],
  [sheet([header, "", "Bron: regio"]), "no-rows"],
  [sheet([header, row("Programma", "een"), "", header, row("Programma", "twee")]), "several-tables"],
] as const)("no table: %#", (snapshot, code) => {
  expect(locateTable(snapshot)).toMatchObject({ ok: false, problem: { code } });
});

test("the user's mapping goes above what is recognised", () => {
  const result = locateTable(sheet(["a|b|c|d", "Programma|art. 2.2 Ow|een|nodig"]), {
    headerRow: 0,
    roles: { instrument: 0, legalBasis: 1, agreement: 2, type: 3 },
  });
  expect(result).toMatchObject({
    ok: true,
    table: { roles: { agreement: { column: 2, evidence: "mapping" } }, lastRow: 1 },
  });
});
