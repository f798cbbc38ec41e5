import { cells, columnsOf, headings, HEADINGS, located, sheetOf, USUAL, without } from "./testing/sheet-of";

describe("headings that say nothing", () => {
  const long = (text: string): string => `${text} maken partijen werkafspraken over de levering van gegevens`;
  const lines = [
    `Omgevingsvisie|art. 2.2 Ow|${long("wettelijk")}|${long("vooraf")}|Afstemming nodig|water; klimaat|Regio Utrecht|Ambtelijk|x|x||||||${long("in mei")}`,
    `Programma|art. 3.4 Ow|${long("wettelijk")}|${long("achteraf")}|Afstemming wenselijk|wonen|Provincie Drenthe|Bestuurlijk|x||x|||||${long("in juni")}`,
    `Omgevingsplan|art. 4.2 Ow|${long("wettelijk")}|${long("steeds")}|Afstemming nodig|geluid|VNG|Ambtelijk|x|x|x|x||||${long("in juli")}`,
  ];
  const named = cells(HEADINGS);

  test("all of them: the roles go by what the columns hold and by their place", () => {
    const table = located(sheetOf([named.map((_, index) => `Kolom${index + 1}`).join("|"), ...lines]));
    expect(table.headerRows).toEqual([0]);
    expect(columnsOf(table)).toEqual(USUAL);
    expect(table.roles.type?.evidence).toBe("content");
    expect(table.roles.keyword?.evidence).toBe("letter");
    expect(table.partners.map(({ partner }) => partner)).toEqual(Array(7).fill(null));
    expect(table.recognition.unrecognised.map(({ column }) => column)).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15,
    ]);
  });

  test("all but the partners'", () => {
    const line = named
      .map((text, column) => (column >= 8 && column < 15 ? text : `Veld ${column + 1}`))
      .join("|");
    const table = located(sheetOf([line, ...lines]));
    expect(columnsOf(table)).toEqual(USUAL);
    expect(table.partners.map(({ partner }) => partner)).not.toContain(null);
  });

  test.each([
    [[5], { keyword: 5 }],
    [[5, 6], { keyword: 5, source: 6 }],
    [[4, 7], { type: 4, level: 7 }],
    [[1, 2], { legalBasis: 1, legalText: 2 }],
    [[0], { instrument: 0 }],
    [[15], { explanation: 15 }],
  ])("columns %j", (columns, roles) => {
    const line = headings(Object.fromEntries(columns.map((column) => [column, `Kolom${column}`])));
    const table = located(sheetOf([line, ...lines]));
    expect(columnsOf(table)).toMatchObject(roles);
    expect(columnsOf(table)).toEqual(USUAL);
  });

  test("one heading for two roles left: what the column holds decides, or nobody does", () => {
    const keyword = sheetOf([
      without(headings({ 5: "Kolom1" }), 6),
      ...lines.map((line) => without(line, 6)),
    ]);
    expect(columnsOf(located(keyword))).toMatchObject({ keyword: 5, level: 6 });
    const source = sheetOf([without(headings({ 6: "Kolom1" }), 5), ...lines.map((line) => without(line, 5))]);
    expect(columnsOf(located(source))).toMatchObject({ source: 5, level: 6 });
    const empty = sheetOf([
      without(headings({ 6: "Kolom1" }), 5),
      ...lines.map((line) => without(line, 5).replace(/Regio Utrecht|Provincie Drenthe|VNG/, "")),
    ]);
    const table = located(empty);
    expect(table.recognition.missingRoles).toEqual(["keyword", "source"]);
    expect(table.recognition.unrecognised).toEqual([{ column: 5, heading: "Kolom1" }]);
  });

  test("a column that cannot be the missing role does not get it", () => {
    const marks = sheetOf([
      headings({ 5: "Kolom1" }),
      ...lines.map((line) => line.replace(/water; klimaat|wonen|geluid/, "https://www.vng.nl/a")),
    ]);
    expect(located(marks).roles.keyword).toBeUndefined();
    const own = sheetOf([headings({ 5: "Status" }), ...lines]);
    expect(located(own).roles.keyword).toBeUndefined();
  });
});
