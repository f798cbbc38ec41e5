import {
  cells,
  columnsOf,
  headings,
  HEADINGS,
  located,
  row,
  sheetOf,
  USUAL,
  insert,
  without,
} from "./testing/sheet-of";

const rows = [row("Omgevingsvisie", "eerste afspraak"), row("Programma", "tweede afspraak")];

describe("headings in a region's own words", () => {
  test.each([
    [
      "Instrument|Jur. onderbouwing|Wettekst|Afspraak|Type|Trefwoorden|Bronnen|Ambt./best.|Gem.|Prov.|WS|OD|VR|GGD/GHOR|Rijk (o.a. RWS)|Opmerkingen",
    ],
    [
      "Kern-instrument|Grondslag|Tekst artikel|Afspraken|Typering (nodig/wenselijk)|Thema|Herkomst|Bestuurlijk/ambtelijk|Gemeenten|Provincies|HDSR|ODRU|VRU|GGDrU|RWS|Uitleg",
    ],
    [
      "KERNINSTRUMENT|JURIDISCHE  ONDERBOUWING|JURIDISCHE TEKST|SAMENWERKINGS-\nAFSPRAAK|TYPERING|TREFWOORD(EN)|BRON(NEN)|AMBTELIJK /\u00a0BESTUURLIJK|GEMEENTE|PROVINCIE|WATERSCHAP|OMGEVINGSDIENST|VEILIGHEIDSREGIO|GGD|RIJK|TOELICHTING",
    ],
    [
      "Kerninstument|Juridsche onderbouwing|Juridische tekts|Samenwerkingsafspaak|Typerring|Trefwoort|Bron:|Ambtelijk/bestuurlik|Gemeente|Provinvie|Waterschp|Omgevingsdients|Veilligheidsregio|GGD|Rijk|Toelichtng",
    ],
    [
      "A. Kerninstrument|B. Juridische onderbouwing|C. Juridische tekst|D. Samenwerkingsafspraak|E. Typering|F. Trefwoord|G. Bron|H. Ambtelijk/bestuurlijk|I. Gemeente|J. Provincie|K. Waterschap|L. Omgevingsdienst|M. Veiligheidsregio|N. GGD|O. Rijk|P. Toelichting",
    ],
  ])("%s", (line) => {
    const table = located(sheetOf([line, ...rows]));
    expect(columnsOf(table)).toEqual(USUAL);
    expect(table.partners.map(({ partner }) => partner)).toEqual([
      "gemeente",
      "provincie",
      "waterschap",
      "omgevingsdienst",
      "veiligheidsregio",
      "ggd",
      "rijk",
    ]);
    expect(table.recognition).toEqual({ missingRoles: [], unrecognised: [] });
  });
});

describe("where the header stands", () => {
  test.each([1, 5, 29])("below %d lines of a title block", (lines) => {
    const block = Array.from({ length: lines }, (_, index) =>
      index === 0
        ? "Tabel regionale samenwerkingsafspraken"
        : index % 2
          ? ""
          : "Toelichting: zie de handleiding.",
    );
    const table = located(sheetOf([...block, HEADINGS, ...rows]));
    expect(table).toMatchObject({ headerRows: [lines], firstRow: lines + 1, lastRow: lines + 2 });
  });

  test("anywhere on the sheet, with rows of unequal length", () => {
    const snapshot = sheetOf([HEADINGS, ...rows], { top: 40, left: 3 });
    const ragged = {
      ...snapshot,
      values: snapshot.values.map((line, index) => (index === 1 ? line.slice(0, 9) : line)),
    };
    const table = located(ragged);
    expect(table).toMatchObject({ headerRows: [40], firstRow: 41, lastRow: 42 });
    expect(table.roles.agreement?.column).toBe(6);
    expect(table.area).toEqual({ top: 40, left: 3, bottom: 42, right: 18 });
  });

  test("with a row of column numbers below the headings", () => {
    const numbers = cells(HEADINGS)
      .map((_, index) => index + 1)
      .join("|");
    expect(located(sheetOf([HEADINGS, numbers, ...rows]))).toMatchObject({ headerRows: [0, 1], firstRow: 2 });
  });

  test("with an empty row below the headings", () => {
    const table = located(sheetOf([HEADINGS, "", ...rows]));
    expect(table).toMatchObject({ headerRows: [0], firstRow: 2, lastRow: 3, emptyRows: [] });
  });
});

describe("a header of two rows", () => {
  const names = cells(HEADINGS).map((text, column) => (column >= 8 && column <= 14 ? text : ""));

  test("partner names below a merged heading, the other headings above", () => {
    const top = headings({ 8: "Ketenpartners", 9: "", 10: "", 11: "", 12: "", 13: "", 14: "" });
    const table = located(sheetOf([top, names.join("|"), ...rows]));
    expect(table).toMatchObject({ headerRows: [0, 1], firstRow: 2 });
    expect(columnsOf(table)).toEqual(USUAL);
    expect(table.partners).toHaveLength(7);
    expect(table.recognition.unrecognised).toEqual([]);
  });

  test("a row of groups above all headings", () => {
    const groups = "|Juridisch kader||Afspraak|||||Ketenpartners|||||||";
    const table = located(sheetOf(["Tabel regio Oost", groups, HEADINGS, ...rows]));
    expect(table).toMatchObject({ headerRows: [1, 2], firstRow: 3 });
    expect(columnsOf(table)).toEqual(USUAL);
  });

  test("headings that are spread over both rows", () => {
    const top = headings({
      1: "Juridische",
      2: "Juridische",
      8: "Ketenpartners",
      9: "",
      10: "",
      11: "",
      12: "",
      13: "",
      14: "",
    });
    const below = [...names];
    below[1] = "onderbouwing";
    below[2] = "tekst";
    const table = located(sheetOf([top, below.join("|"), ...rows]));
    expect(table.headerRows).toEqual([0, 1]);
    expect(columnsOf(table)).toEqual(USUAL);
  });

  test("a heading merged over partner columns without names", () => {
    const top = headings({ 8: "Ketenpartners", 9: "", 10: "", 11: "", 12: "", 13: "", 14: "" });
    const merges = [{ top: 0, left: 8, bottom: 0, right: 14 }];
    const table = located(sheetOf([top, ...rows], { merges }));
    expect(table.partners.map(({ column, partner }) => [column, partner])).toEqual(
      [8, 9, 10, 11, 12, 13, 14].map((column) => [column, null]),
    );
    expect(located(sheetOf([top, ...rows])).partners.map(({ column }) => column)).toEqual([8, 9]);
  });

  test("one column in which the partners are written out", () => {
    const line = without(headings({ 8: "Ketenpartners" }), 9, 10, 11, 12, 13, 14);
    const table = located(
      sheetOf([
        line,
        "Programma|art. 2.2 Ow|tekst|een|Afstemming nodig|water|VNG|Ambtelijk|Gemeente, GGD|uitleg",
      ]),
    );
    expect(table.partners).toEqual([{ column: 8, heading: "Ketenpartners", partner: null }]);
    expect(table.agreements[0]?.marks).toEqual(["Gemeente, GGD"]);
    expect(table.recognition.unrecognised).toEqual([]);
  });

  test("a first agreement that names partners is no second header row", () => {
    const line = "Programma|Gemeente|Provincie|Waterschap|Afstemming nodig|GGD|Rijk|Ambtelijk|x|x";
    expect(located(sheetOf([HEADINGS, line, ...rows]))).toMatchObject({ headerRows: [0], firstRow: 1 });
  });
});

describe("columns that were added, left out or moved", () => {
  test("a column of the region's own between the others", () => {
    const table = located(
      sheetOf([insert(HEADINGS, 5, "Status"), ...rows.map((line) => insert(line, 5, "gereed"))]),
    );
    expect(table.roles.keyword?.column).toBe(6);
    expect(table.roles.explanation?.column).toBe(16);
    expect(table.recognition).toEqual({
      missingRoles: [],
      unrecognised: [],
      own: [{ column: 5, heading: "Status" }],
    });
  });

  test("columns of the region's own behind the table belong to its area", () => {
    const table = located(sheetOf([`${HEADINGS}|Actiehouder|Datum`, ...rows]));
    expect(table.area.right).toBe(17);
    expect(table.roles.explanation?.column).toBe(15);
    expect(table.recognition.own).toEqual([
      { column: 16, heading: "Actiehouder" },
      { column: 17, heading: "Datum" },
    ]);
  });

  test("a list beside the table is not part of it", () => {
    const table = located(
      sheetOf([`${HEADINGS}||Lijst|Bron`, `${rows[0] ?? ""}||Afstemming nodig|VNG`, ...rows]),
    );
    expect(table.area.right).toBe(15);
    expect(table.roles.source?.column).toBe(6);
  });

  test.each([
    [5, "keyword"],
    [6, "source"],
    [15, "explanation"],
    [2, "legalText"],
  ] as const)("column %d is left out", (column, role) => {
    const table = located(sheetOf([without(HEADINGS, column), ...rows.map((line) => without(line, column))]));
    expect(table.recognition.missingRoles).toEqual([role]);
    expect(table.recognition.unrecognised).toEqual([]);
    expect(table.agreements[0]?.text[role]).toBe("");
  });

  test("another order", () => {
    const order = [3, 0, 4, 7, 1, 2, 8, 9, 10, 11, 12, 13, 14, 15, 6, 5];
    const move = (line: string): string => order.map((column) => cells(line)[column] ?? "").join("|");
    const table = located(sheetOf([move(HEADINGS), ...rows.map(move)]));
    expect(columnsOf(table)).toEqual({
      agreement: 0,
      instrument: 1,
      type: 2,
      level: 3,
      legalBasis: 4,
      legalText: 5,
      explanation: 13,
      source: 14,
      keyword: 15,
    });
    expect(table.agreements[0]?.text).toMatchObject({ agreement: "eerste afspraak", level: "Ambtelijk" });
  });

  test("a number and a core instrument in two columns", () => {
    const table = located(sheetOf([`Nr.|${HEADINGS}`, ...rows.map((line, index) => `${index + 1}|${line}`)]));
    expect(table.roles.instrument).toMatchObject({ column: 1, evidence: "heading" });
    const unnamed = located(
      sheetOf([`Nr.|${headings({ 0: "" })}`, ...rows.map((line, index) => `${index + 1}|${line}`)]),
    );
    expect(unnamed.roles.instrument).toMatchObject({ column: 1, evidence: "content" });
    expect(unnamed.agreements.map(({ instrument }) => instrument)).toEqual(["omgevingsvisie", "programma"]);
  });
});
