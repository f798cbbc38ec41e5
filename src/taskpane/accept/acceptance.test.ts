import { checkTable } from "../../rules/engine";
import type { Finding } from "../../rules/finding";
import type { AgreementTable } from "../../table/agreement-table";
import { locateTable } from "../../table/locate-table";
import type { CellValue } from "../../table/snapshot";
import { COLUMN, oneTable, row, ROWS } from "../testing/tables";
import { acceptedEntry, divide } from "./acceptance";

const why = { reason: "Zo afgesproken", who: "", date: "2026-01-31" };

function tableOf(rows: readonly (readonly CellValue[])[]): AgreementTable {
  const snapshot = oneTable(rows).all[0]?.snapshot();
  const located = snapshot && locateTable(snapshot);
  if (!located?.ok) throw new Error("no table");
  return located.table;
}
const at = (findings: readonly Finding[], rule: string): Finding => {
  const found = findings.find((finding) => finding.rule === rule);
  if (!found) throw new Error(`no ${rule}`);
  return found;
};

const rows = ROWS.slice(1);
const table = tableOf(rows);
const findings = checkTable(table);
const finding = at(findings, "type/required");
const entry = acceptedEntry(table, finding, why);

test("an accepted finding is taken out, and nothing else", () => {
  const { open, accepted, stale } = divide(table, findings, [entry]);
  expect(accepted).toEqual([{ finding, entry }]);
  expect(open).toEqual(findings.filter((one) => one !== finding));
  expect(stale).toEqual([]);
});

test("it is followed when its row moves", () => {
  const moved = tableOf([row("Omgevingsvisie", "Een nieuwe afspraak bovenaan."), ...rows]);
  const { accepted } = divide(moved, checkTable(moved), [entry]);
  expect(accepted.map((one) => one.finding.row)).toEqual([finding.row + 1]);
});

test("it comes back when its row changes, and the entry is told to be out of date", () => {
  const index = finding.row - table.firstRow;
  const changed = tableOf(
    rows.map((cells, at) =>
      at === index
        ? cells.map((cell, column) => (column === COLUMN.agreement ? "Iets anders." : cell))
        : cells,
    ),
  );
  const { open, accepted, stale } = divide(changed, checkTable(changed), [entry]);
  expect(accepted).toEqual([]);
  expect(stale).toEqual([entry]);
  expect(open.some(({ rule }) => rule === "type/required")).toBe(true);
  expect(divide({ ...changed, sheetName: "Ander blad" }, [], [entry]).stale).toEqual([]);
});

test("an entry of a check that does not run is neither out of date nor gone", () => {
  const runs = (rule: string): boolean => rule !== "type/required";
  const without = findings.filter(({ rule }) => runs(rule));
  expect(divide(table, without, [entry], runs)).toEqual({
    open: without,
    accepted: [],
    stale: [],
    off: [entry],
  });
  expect(divide({ ...table, sheetName: "Ander blad" }, without, [entry], runs).off).toEqual([]);
});

test("of two equal rows each needs its own entry", () => {
  const twice = tableOf([...rows, ...rows.filter((_, index) => index === finding.row - table.firstRow)]);
  const all = checkTable(twice).filter(({ rule }) => rule === "type/required");
  const { open, accepted } = divide(twice, all, [entry]);
  expect([open.length, accepted.length]).toEqual([all.length - 1, 1]);
  expect(divide(twice, all, [entry, entry]).accepted).toHaveLength(2);
});

test("a finding about the header belongs to the header as it was", () => {
  const header = at(findings, "table/instrument-empty");
  const kept = acceptedEntry(table, header, why);
  expect(divide(table, findings, [kept]).accepted).toEqual([{ finding: header, entry: kept }]);
});
