import type { Finding } from "../../rules/finding";
import { locateTable } from "../../table/locate-table";
import { oneTable } from "../testing/tables";
import { countByInstrument } from "./count-by-instrument";
import { groupByRow } from "./group-by-row";

const located = locateTable(
  oneTable().all[0]?.snapshot() ?? {
    sheetId: "",
    sheetName: "",
    top: 0,
    left: 0,
    values: [],
    listObjects: [],
  },
);
if (!located.ok) throw new Error("no table");
const { table } = located;
const finding = (row: number, column: number, severity: Finding["severity"]): Finding => ({
  rule: "type/required",
  severity,
  scope: "cell",
  row,
  column,
  role: "type",
  message: "default",
  params: {},
});
const findings = [
  finding(0, 3, "hint"),
  finding(1, 2, "error"),
  finding(1, 4, "hint"),
  finding(3, 4, "warning"),
];

test("findings go together by row, with the agreement and its core instrument", () => {
  expect(groupByRow(table, findings)).toEqual([
    { row: 0, kind: "header", text: "", instrumentLabel: "", findings: findings.slice(0, 1) },
    {
      row: 1,
      kind: "agreement",
      text: "Alle bestuurders bespreken de ambities elk voorjaar.",
      instrumentLabel: "Omgevingsvisie",
      findings: findings.slice(1, 3),
    },
    {
      row: 3,
      kind: "agreement",
      text: "De uitvoering van maatregelen staat op een gezamenlijke agenda.",
      instrumentLabel: "Programma",
      findings: findings.slice(3),
    },
  ]);
  expect(groupByRow(table, [])).toEqual([]);
});

test("the five core instruments are counted, with their findings; the header's stand on a line of their own", () => {
  expect(countByInstrument(table, findings)).toEqual([
    { instrument: "omgevingsvisie", agreements: 2, counts: { error: 1, warning: 0, hint: 1 } },
    { instrument: "programma", agreements: 1, counts: { error: 0, warning: 1, hint: 0 } },
    { instrument: "omgevingsplan", agreements: 1, counts: { error: 0, warning: 0, hint: 0 } },
    { instrument: "omgevingsvergunning", agreements: 0, counts: { error: 0, warning: 0, hint: 0 } },
    { instrument: "toezichtEnHandhaving", agreements: 0, counts: { error: 0, warning: 0, hint: 0 } },
    { instrument: "rest", agreements: 0, counts: { error: 0, warning: 0, hint: 1 } },
  ]);
  expect(countByInstrument(table, findings.slice(1)).map(({ instrument }) => instrument)).not.toContain(
    "rest",
  );
});
