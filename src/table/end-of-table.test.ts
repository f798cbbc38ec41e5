import { HEADINGS, located, row, sheetOf } from "./testing/sheet-of";

const rows = [row("Programma", "een"), row("Programma", "twee")];
const ends = (...below: readonly string[]) => {
  const { lastRow, emptyRows, agreements } = located(sheetOf([HEADINGS, ...rows, ...below]));
  return { lastRow, emptyRows, agreements: agreements.length };
};
const two = { lastRow: 2, emptyRows: [], agreements: 2 };

test.each([
  [["", "Bron: regio Oost"]],
  [["Bron: regio Oost, mei 2024"]],
  [["", "Legenda", "x|betrokken", "-|bewust niet"]],
  [["", "", "Datum|Naam|Organisatie|Handtekening", "1 mei|A. Bakker|Regio|"]],
  [["Totaal|||||||2|2|2|0|0|0|0|0"]],
  [["Totaal|||25 afspraken|||||20|14|5|3|2|2|1"]],
  [["", "Aantal per partner|||||||2|2|2|0|0|0|0|0"]],
  [["|||Totaal|||||2|2|1|0|0|0|1"]],
  [["||||||||2|2|1|0|0|0|1"]],
  [["Opgesteld door|A. Bakker|Regio Oost"]],
  [["* nog niet vastgesteld"]],
  [["", "", "|||Deze tabel is gemaakt door de regio."]],
])("notes below the table: %j", (below) => {
  expect(ends(...below)).toEqual(two);
});

test("empty rows between agreements are part of it", () => {
  expect(ends("", row("Programma", "drie"), "\u00a0| |", "", row("Programma", "vier"))).toEqual({
    lastRow: 7,
    emptyRows: [3, 5, 6],
    agreements: 4,
  });
});

test("an agreement that is being filled in belongs to it", () => {
  expect(ends("Programma|||nog te schrijven")).toEqual({ lastRow: 3, emptyRows: [], agreements: 3 });
  // Without its text: what it has says what it is.
  const begun = { lastRow: 3, emptyRows: [], agreements: 3 };
  expect(ends("Omgevingsplan|art. 2.4 Ow|||Afstemming nodig||||x")).toEqual(begun);
  expect(ends("|art. 2.4 Ow|||Afstemming nodig||||x")).toEqual(begun);
  expect(located(sheetOf([HEADINGS, "|||de eerste afspraak"]))).toMatchObject({
    lastRow: 1,
    agreements: [{ row: 1 }],
  });
});

test("an agreement with gaps belongs to it", () => {
  expect(ends("Programma|art. 2.2 Ow||||||Ambtelijk|x|x", row("Programma", "vier")).agreements).toBe(4);
  expect(ends("", "Programma|||drie|||||x").agreements).toBe(3);
});

test("a table in whose rows nothing speaks for itself ends by what is filled", () => {
  const plain = "Programma|zie boven|een tekst|een afspraak|A-soort|water|VNG|regio|Jan|Piet";
  expect(located(sheetOf([HEADINGS, plain, "", plain, "", "Legenda"]))).toMatchObject({
    lastRow: 3,
    emptyRows: [2],
  });
});

test("a row in which a merged agreement goes on is neither empty nor an agreement", () => {
  const merges = Array.from({ length: 16 }, (_, column) => ({
    top: 1,
    left: column,
    bottom: 2,
    right: column,
  }));
  const table = located(
    sheetOf([HEADINGS, row("Programma", "een"), "", row("Programma", "twee")], { merges }),
  );
  expect(table.agreements.map((agreement) => agreement.row)).toEqual([1, 3]);
  expect(table.emptyRows).toEqual([]);
});
