import { cells, headings, HEADINGS, located, row, sheetOf } from "./testing/sheet-of";

const rows = [row("Omgevingsvisie", "eerste afspraak"), row("Programma", "tweede afspraak")];

describe("partner columns", () => {
  const strip = (names: readonly string[]): string =>
    [...cells(HEADINGS).slice(0, 8), ...names, "Toelichting"].join("|");
  const line = (marks: readonly string[]): string =>
    [...cells(rows[0] ?? "").slice(0, 8), ...marks, "uitleg"].join("|");
  const partnersOf = (names: readonly string[], ...marks: readonly (readonly string[])[]) =>
    located(sheetOf([strip(names), ...marks.map(line)])).partners.map(({ heading, partner }) => [
      heading,
      partner,
    ]);

  test("fewer, in another order, with local names", () => {
    expect(
      partnersOf(["GGD HM", "OD West-Holland", "Hoogheemraadschap van Rijnland"], ["x", "x", ""]),
    ).toEqual([
      ["GGD HM", "ggd"],
      ["OD West-Holland", "omgevingsdienst"],
      ["Hoogheemraadschap van Rijnland", "waterschap"],
    ]);
  });

  test("more, with several for one partner and some outside the seven", () => {
    const names = [
      "Zeist",
      "De Bilt",
      "Provincie",
      "HDSR",
      "Vallei en Veluwe",
      "OD",
      "VR",
      "GGD",
      "Politie",
      "Rijk",
      "Overig",
    ];
    expect(
      partnersOf(
        names,
        names.map(() => "x"),
      ),
    ).toEqual([
      ["Zeist", "gemeente"],
      ["De Bilt", "gemeente"],
      ["Provincie", "provincie"],
      ["HDSR", "waterschap"],
      ["Vallei en Veluwe", "waterschap"],
      ["OD", "omgevingsdienst"],
      ["VR", "veiligheidsregio"],
      ["GGD", "ggd"],
      ["Politie", null],
      ["Rijk", "rijk"],
      ["Overig", null],
    ]);
  });

  test("a column of the region's own may stand among them", () => {
    const names = ["Gemeente", "Provincie", "Regio", "Politie"];
    expect(partnersOf(names, ["x", "x", "Oost", "x"], ["x", "", "West", "x"])).toEqual([
      ["Gemeente", "gemeente"],
      ["Provincie", "provincie"],
      ["Politie", null],
    ]);
  });

  test("half of the level's column is no partner", () => {
    const names = ["Ambtelijk", "Bestuurlijk", "Gemeente", "Provincie"];
    expect(partnersOf(names, ["x", "", "x", "x"]).map(([heading]) => heading)).toEqual([
      "Gemeente",
      "Provincie",
    ]);
  });

  test("somebody outside the seven is named, a numbered place is not", () => {
    const names = ["Gemeente", "Provincie", "Politie", "Partner 4"];
    const table = located(sheetOf([strip(names), line(["x", "x", "x", "x"])]));
    expect(table.recognition.unrecognised.map(({ heading }) => heading)).toEqual(["Partner 4"]);
  });

  test("a hundred of them", () => {
    const names = Array.from({ length: 100 }, (_, index) => `Gemeente ${index + 1}`);
    const table = located(sheetOf([strip(names), line(names.map(() => "x"))]));
    expect(table.partners).toHaveLength(100);
    expect(table.roles.explanation?.column).toBe(108);
  });

  test("a strange heading over marks is a partner's, over something else it is not", () => {
    expect(
      partnersOf(["Gemeente", "Provincie", "Blauw", "GGD"], ["x", "x", "x", ""], ["x", "", "-", "x"]),
    ).toContainEqual(["Blauw", null]);
    const other = partnersOf(
      ["Gemeente", "Provincie", "Vastgesteld op", "GGD"],
      ["x", "x", "12 mei", ""],
      ["x", "", "3 juni", "x"],
    );
    expect(other.map(([heading]) => heading)).toEqual(["Gemeente", "Provincie", "GGD"]);
  });
});

describe("an Excel table", () => {
  const list = { id: "1", name: "tblAfspraken", hasHeader: true, hasTotals: false };

  test("gives the table its borders, whatever stands around it", () => {
    const snapshot = sheetOf(
      ["Toelichting|Bron|Opmerking", "", HEADINGS, ...rows, "Programma|art. 2 Ow|t|nog een|Afstemming nodig"],
      {
        listObjects: [{ ...list, area: { top: 2, left: 0, bottom: 4, right: 15 } }],
      },
    );
    const table = located(snapshot);
    expect(table).toMatchObject({
      headerRows: [2],
      firstRow: 3,
      lastRow: 4,
      listObject: { name: "tblAfspraken" },
    });
  });

  test("its totals row is no agreement", () => {
    const snapshot = sheetOf([HEADINGS, ...rows, "Totaal|2|2|2|2|2|2|2|2|2|2"], {
      listObjects: [{ ...list, hasTotals: true, area: { top: 0, left: 0, bottom: 3, right: 15 } }],
    });
    expect(located(snapshot).lastRow).toBe(2);
  });

  test("one that is something else is passed over", () => {
    const snapshot = sheetOf([`${HEADINGS}||Lijst`, ...rows.map((line) => `${line}||waarde`)], {
      listObjects: [{ ...list, area: { top: 0, left: 17, bottom: 2, right: 17 } }],
    });
    expect(located(snapshot)).toMatchObject({ listObject: null, lastRow: 2 });
  });

  test("partner names may stand in the row above it", () => {
    const above = cells(HEADINGS).map((text, column) =>
      column >= 8 && column <= 14 ? text : column === 0 ? "Regio" : "",
    );
    const top = headings(
      Object.fromEntries([8, 9, 10, 11, 12, 13, 14].map((column) => [column, `Kolom${column}`])),
    );
    const table = located(
      sheetOf([above.join("|"), top, ...rows], {
        listObjects: [{ ...list, area: { top: 1, left: 0, bottom: 3, right: 15 } }],
      }),
    );
    expect(table.headerRows).toEqual([0, 1]);
    expect(table.partners.map(({ partner }) => partner)).not.toContain(null);
  });
});
