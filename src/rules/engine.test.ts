import fc from "fast-check";
import { checkTable, recheckRows, recheckRowsInTurns, startCheck, startCheckInTurns } from "./engine";
import { RULES } from "./registry";
import type { Rule } from "./rule";
import { arbitraryRow, wildRow } from "./testing/arbitrary";
import { tableOf, type TestRow } from "./testing/tables";

const always: Rule = {
  id: "test/always",
  severity: "warning",
  columns: "D",
  row: (agreement, { report }) =>
    report({ row: agreement.row, column: 3, role: "agreement", severity: "hint" }),
  table: ({ report }) => report({ row: 0, column: 0, role: "table", scope: "table" }),
};

test("findings come by row, then by column", () => {
  const rows: TestRow[] = [
    { marks: "", type: "" },
    { legalBasis: "", level: "" },
    { keyword: "", agreement: "" },
  ];
  const places = checkTable(tableOf(rows)).map(({ row, column }) => row * 100 + column);
  expect(places.length).toBeGreaterThan(5);
  expect(places).toEqual([...places].sort((a, b) => a - b));
});

test("a level that the workbook sets goes above the rule's own and the case's, and off silences", () => {
  const table = tableOf([{}]);
  const severities = (levels?: Record<string, "error" | "off">) =>
    checkTable(table, { levels }, [always]).map(({ severity }) => severity);
  expect(severities()).toEqual(["warning", "hint"]);
  expect(severities({ "test/always": "error" })).toEqual(["error", "error"]);
  expect(severities({ "test/always": "off" })).toEqual([]);
});

test("any content gives an answer", () => {
  fc.assert(
    fc.property(fc.array(wildRow, { minLength: 1, maxLength: 6 }), (rows) => {
      for (const finding of checkTable(tableOf(rows))) {
        expect(finding.from ?? 0).toBeLessThanOrEqual(finding.to ?? 0);
      }
    }),
    { numRuns: 150 },
  );
});

/** Steps: each replaces some rows by others. */
const edits = fc.array(fc.array(fc.tuple(fc.nat({ max: 7 }), arbitraryRow), { minLength: 1, maxLength: 3 }), {
  minLength: 1,
  maxLength: 4,
});

test("checking changed rows again gives the same as checking everything", () => {
  fc.assert(
    fc.property(fc.array(arbitraryRow, { minLength: 8, maxLength: 8 }), edits, (start, steps) => {
      let rows = start;
      let check = startCheck(tableOf(rows));
      for (const step of steps) {
        rows = [...rows];
        for (const [index, row] of step) rows[index] = row;
        const table = tableOf(rows);
        check = recheckRows(
          check,
          table,
          step.map(([index]) => index + 1),
        );
        expect(check.findings).toEqual(checkTable(table));
      }
    }),
    { numRuns: 150 },
  );
});

test("a change that reaches other rows is followed: merged cells, labels, rows added", () => {
  const before: TestRow[] = [{}, { merged: ["legalBasis"] }, { instrument: "" }, {}];
  const check = startCheck(tableOf(before));
  const emptied: TestRow[] = [{ legalBasis: "" }, { legalBasis: "" }, { instrument: "" }, {}];
  expect(recheckRows(check, tableOf(emptied), [1]).findings).toEqual(checkTable(tableOf(emptied)));
  const longer: TestRow[] = [{ type: "" }, ...before];
  expect(recheckRows(startCheck(tableOf(before)), tableOf(longer), [1]).findings).toEqual(
    checkTable(tableOf(longer)),
  );
});

test("a check that was continued once can be continued again from the same point", () => {
  const first = startCheck(tableOf([{}, { marks: "X|X" }]));
  recheckRows(first, tableOf([{ marks: "X|X" }, { marks: "X|X" }]), [1]);
  const other = tableOf([{ type: "" }, { marks: "X|X" }]);
  expect(recheckRows(first, other, [1]).findings).toEqual(checkTable(other));
});

test("a check in turns finds the same, can be continued, and can be given up", async () => {
  const table = tableOf([{ legalBasis: "" }, { marks: "X|X" }, { type: "" }]);
  const asked: number[] = [];
  const turn = (done: number): Promise<boolean> | null => {
    asked.push(done);
    return done === 1 ? Promise.resolve(true) : null;
  };
  const check = await startCheckInTurns(table, {}, turn);
  expect(check?.findings).toEqual(checkTable(table));
  expect(asked).toEqual([0, 1, 2]);
  const other = tableOf([{}, { marks: "X|X" }, { type: "" }]);
  expect(check && recheckRows(check, other, [1]).findings).toEqual(checkTable(other));
  const given = await startCheckInTurns(table, {}, (done) => (done < 2 ? null : Promise.resolve(false)));
  expect(given).toBeNull();
});

test("a check is continued in turns with the same result, also where everything is to be checked; given up, it can begin anew", async () => {
  const rows: TestRow[] = [{ legalBasis: "" }, { marks: "X|X" }, { type: "" }];
  const asked: number[] = [];
  const turn = (done: number): Promise<boolean> => Promise.resolve(asked.push(done) > 0);
  const few = tableOf([{}, { marks: "X|X" }, { type: "" }]);
  const first = startCheck(tableOf(rows));
  expect((await recheckRowsInTurns(first, few, [1], turn))?.findings).toEqual(checkTable(few));
  expect(asked).toEqual([2]);
  const longer = tableOf([{ type: "" }, ...rows]);
  const second = startCheck(tableOf(rows));
  expect((await recheckRowsInTurns(second, longer, [1], turn))?.findings).toEqual(checkTable(longer));
  expect(asked).toEqual([2, 0, 1, 2, 3]);
  const third = startCheck(tableOf(rows));
  expect(await recheckRowsInTurns(third, few, [1], () => Promise.resolve(false))).toBeNull();
  expect(third.findings).toEqual(checkTable(tableOf(rows)));
  expect((await recheckRowsInTurns(third, few, [1], turn))?.findings).toEqual(checkTable(few));
});

test("the registry holds each rule once", () => {
  const ids = RULES.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

/** Rows made from few words, so that many are the same, many nearly, and some of another core instrument. */
const similarRow = fc
  .record({
    instrument: fc.constantFrom("Programma", "Omgevingsplan"),
    words: fc.array(fc.constantFrom("acht", "twee", "juni", "Juni"), { maxLength: 2 }),
  })
  .map(({ instrument, words }) => ({
    instrument,
    agreement: `De gemeente en het waterschap overleggen elk kwartaal over het plan voor de wijk ${words.join(" ")}`,
  }));

test("rows that are nearly the same name the same other row when they are checked again", () => {
  const steps = fc.array(fc.tuple(fc.nat({ max: 11 }), similarRow), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(fc.array(similarRow, { minLength: 12, maxLength: 12 }), steps, (start, edited) => {
      const rules = RULES.filter(({ id }) => id === "agreement/duplicate");
      let rows = start;
      let check = startCheck(tableOf(rows), {}, rules);
      for (const [index, row] of edited) {
        rows = rows.with(index, row);
        check = recheckRows(check, tableOf(rows), [index + 1]);
        expect(check.findings).toEqual(checkTable(tableOf(rows), {}, rules));
      }
    }),
    { numRuns: 150 },
  );
});

const ROWS = 900;

test("hundreds of rows made from one sentence are checked at once, each as nearly the same as another", () => {
  const rows = Array.from({ length: ROWS }, (_, at) => ({
    agreement: `De gemeente en het waterschap overleggen elk kwartaal over het plan voor de wijk met nummer ${at}.`,
  }));
  const check = startCheck(tableOf(rows));
  const duplicates = check.findings.filter(({ rule }) => rule === "agreement/duplicate");
  expect(duplicates).toHaveLength(ROWS);
  const changed = tableOf(rows.map((row, at) => (at === 7 ? { agreement: "Iets heel anders." } : row)));
  expect(recheckRows(check, changed, [8]).findings).toEqual(checkTable(changed));
});
