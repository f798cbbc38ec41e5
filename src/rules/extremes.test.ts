import fc from "fast-check";
import type { CellValue, SheetSnapshot } from "../table/snapshot";
import { locateTable } from "../table/locate-table";
import { HEADINGS, row } from "../table/testing/sheet-of";
import { checkTable } from "./engine";
import type { Finding } from "./finding";

const LONGEST = 32_767;

function check(
  lines: readonly (readonly CellValue[])[],
  patch: Partial<SheetSnapshot> = {},
): readonly Finding[] {
  const width = Math.max(...lines.map((cells) => cells.length));
  const values = lines.map((cells) => [...cells, ...Array<CellValue>(width - cells.length).fill("")]);
  const located = locateTable({
    ...{ sheetId: "1", sheetName: "Blad1", top: 0, left: 0, listObjects: [], merges: [] },
    values,
    ...patch,
  });
  return located.ok ? checkTable(located.table) : [];
}

const header: readonly CellValue[] = HEADINGS.split("|");
const good = (): CellValue[] =>
  row("Programma", "De gemeente en de provincie overleggen elk kwartaal.").split("|");

test.each([
  "a",
  "art. 2.2 lid 1 Ow; ",
  "de gemeente en het waterschap zonder de GGD ",
  "(((1.1.1°",
  "https://www.",
  "a.b@c-",
  "- ",
  ";/,\n",
  "\u200d🏴\u{e0067}",
  "ﷺ",
  "e\u0301\u0302\u0303",
  "\ud800",
])("a table with cells of %j over and over, as long as cells can be, is checked", (piece) => {
  const text = piece.repeat(Math.ceil(LONGEST / piece.length)).slice(0, LONGEST);
  const findings = check([header, good(), header.map(() => text), good()]);
  expect(findings).toContainEqual(expect.objectContaining({ rule: "cell/truncated", row: 2, column: 3 }));
});

test("a hundred partner columns are all looked at", () => {
  const partners = Array.from({ length: 100 }, (_, at) => `Gemeente Dorp ${at}`);
  const wide = (cells: readonly CellValue[], middle: readonly CellValue[]): CellValue[] => [
    ...cells.slice(0, 8),
    ...middle,
    cells[15] ?? "",
  ];
  const marks = partners.map((_, at) => (at === 99 ? "?" : "x"));
  const findings = check([
    wide(header, partners),
    wide(good(), marks),
    wide(
      good(),
      marks.map(() => "x"),
    ),
  ]);
  expect(findings).toContainEqual(
    expect.objectContaining({ rule: "partners/unknown-mark", row: 1, column: 107 }),
  );
});

test("rows of numbers and truth values are agreements like others", () => {
  const numbers = header.map((_, at) => at);
  const findings = check([header, good(), numbers, header.map(() => true), good()]);
  expect(findings).toContainEqual(expect.objectContaining({ rule: "type/unknown", row: 2 }));
});

test("a table upside down, or on its side, gives an answer", () => {
  const lines = [header, good(), good()];
  expect(check([...lines].reverse())).toEqual([]);
  const onItsSide = header.map((_, column) => lines.map((cells) => cells[column] ?? ""));
  expect(() => check(onItsSide)).not.toThrow();
});

test("any text in any cell gives an answer", () => {
  const text = fc.string({ unit: "binary", maxLength: 30 });
  fc.assert(
    fc.property(
      fc.array(fc.array(text, { minLength: 16, maxLength: 16 }), { minLength: 1, maxLength: 4 }),
      (rows) => {
        for (const { row: at, column } of check([header, good(), ...rows]))
          expect(at + column).toBeGreaterThanOrEqual(0);
      },
    ),
    { numRuns: 60 },
  );
});
