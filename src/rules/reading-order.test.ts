import fc from "fast-check";
import type { Agreement } from "../table/agreement-table";
import type { Finding } from "./finding";
import { byPlace, joinRows, rejoinRows, withTableFindings } from "./reading-order";

const findingAt = (row: number, column: number, rule: string): Finding => ({
  rule,
  severity: "hint",
  scope: "cell",
  row,
  column,
  role: "agreement",
  message: "default",
  params: {},
});
/** Rows 3, 5, 7 …: sheet rows may be left out. */
const rowOf = (index: number): number => 3 + 2 * index;
const agreements = Array.from({ length: 300 }, (_, index) => ({ row: rowOf(index) }) as Agreement);
const columns = fc.array(fc.integer({ min: 0, max: 4 }), { maxLength: 3 });
const findings = (rows: readonly (readonly number[])[], rule: string): Finding[][] =>
  rows.map((own, index) => [...own].sort().map((column) => findingAt(rowOf(index), column, rule)));

test("findings of few or many changed rows stand where joining all rows anew puts them", () => {
  const table = fc.integer({ min: 0, max: 300 }).chain((rows) =>
    fc.record({
      before: fc.array(columns, { minLength: rows, maxLength: rows }),
      changes: fc.array(fc.tuple(fc.nat(Math.max(0, rows - 1)), columns), { maxLength: rows && 150 }),
    }),
  );
  fc.assert(
    fc.property(table, ({ before, changes }) => {
      const old = findings(before, "old");
      const own = [...old];
      for (const [index, columnsOfRow] of changes)
        own[index] = columnsOfRow.sort().map((column) => findingAt(rowOf(index), column, "new"));
      const changed = new Set(changes.map(([index]) => index));
      expect(rejoinRows(joinRows(old), old, own, changed, agreements)).toEqual(joinRows(own));
    }),
    { numRuns: 50 },
  );
});

test("findings of the table stand before those of a row at the same place, in an order that holds for all", () => {
  const ofTable = fc.array(fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 4 })), {
    maxLength: 600,
    size: "max",
  });
  fc.assert(
    fc.property(fc.array(columns, { maxLength: 15 }), ofTable, (rows, places) => {
      const ofRows = joinRows(findings(rows, "row"));
      const own = places.map(([row, column]) => findingAt(row, column, "table")).sort(byPlace);
      const all = withTableFindings(ofRows, own);
      // A stable sort keeps those of the table in front where the place is the same.
      expect(all).toEqual([...own, ...ofRows].sort(byPlace));
    }),
    { numRuns: 50 },
  );
});
