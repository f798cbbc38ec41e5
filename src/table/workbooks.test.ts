import { readFileSync } from "node:fs";
import path from "node:path";
import { readSnapshots } from "../../tests/support/read-snapshots";
import { LARGE_WORKBOOK, REGION_WORKBOOKS } from "../../tests/support/region-workbooks";
import { findPartnersInText } from "../partners/find-in-text";
import { readMark } from "../partners/marks";
import { MarkSurvey } from "../rules/survey/marks";
import { cellAddress, columnLetters } from "./address";
import type { AgreementTable } from "./agreement-table";
import { locateTable } from "./locate-table";
import type { SheetSnapshot } from "./snapshot";
import { withoutMerges } from "./testing/sheet-of";

interface TruthFinding {
  readonly sheet: string;
  readonly cell: string;
  readonly rule: string;
}
interface Truth {
  readonly sheets: readonly {
    readonly name: string;
    readonly headerRows: readonly number[];
    readonly firstRow: number;
    readonly lastRow: number;
    readonly roles: Readonly<Record<string, unknown>> & {
      readonly partners: readonly {
        readonly column: string;
        readonly partner: string | null;
        readonly heading: string;
      }[];
    };
    readonly agreements: number;
    readonly perInstrument: Readonly<Record<string, number>>;
  }[];
  readonly findings: readonly TruthFinding[];
  readonly decoys: readonly TruthFinding[];
  readonly arguable: readonly TruthFinding[];
}

const folder = path.join(__dirname, "../../tests/workbooks");
const INSTRUMENTS = {
  omgevingsvisie: "Omgevingsvisie",
  programma: "Programma",
  omgevingsplan: "Omgevingsplan",
  omgevingsvergunning: "Omgevingsvergunning",
  toezichtEnHandhaving: "Toezicht en handhaving",
  algemeen: "Algemeen",
};
/** Findings whose sentence the workbook does not hold: it has no column for the explanation that they were put in. */
const WRITTEN_NOWHERE = ["04-exceltabel I33", "04-exceltabel K74", "04-exceltabel I93"];

describe.each([...REGION_WORKBOOKS, LARGE_WORKBOOK])("%s", (name) => {
  const truth = JSON.parse(readFileSync(path.join(folder, `${name}.truth.json`), "utf8")) as Truth;
  // Reading guides and lists stand on sheets of their own.
  const snapshots = readSnapshots(path.join(folder, `${name}.xlsx`)).filter((snapshot) =>
    truth.sheets.some((sheet) => sheet.name === snapshot.sheetName),
  );
  const tables = snapshots.map((snapshot) => tableOf(snapshot));

  test.each([
    ["with its merged cells", snapshots],
    // As Excel gives it at first: `merges` is left out altogether.
    ["without knowing its merged cells", snapshots.map(withoutMerges)],
  ])("the table is found %s", (_, sheets) => {
    sheets.forEach((snapshot, index) => {
      expect(described(tableOf(snapshot))).toEqual(wanted(truth.sheets[index]));
    });
  });

  test("the legal basis is missing only where it is", () => {
    const missing = tables.flatMap((table) =>
      table.agreements
        .filter(({ text }) => text.legalBasis.trim() === "")
        .map(({ row }) => cellAddress(row, table.roles.legalBasis?.column ?? -1)),
    );
    expect(missing).toEqual(cells(truth.findings, "legal-basis/required"));
  });

  test("empty rows between agreements", () => {
    const empty = tables.flatMap((table) =>
      table.emptyRows.map((row) => cellAddress(row, table.roles.agreement?.column ?? -1)),
    );
    expect(empty).toEqual(cells(truth.findings, "table/empty-row"));
  });

  test("marks other than the table's own", () => {
    const strange = tables.flatMap((table) => {
      const usual = new MarkSurvey(table.agreements).usual;
      return marked(table, (mark) => {
        const { kind, text } = readMark(mark);
        return kind === "unknown" || (kind === "yes" && text !== usual);
      });
    });
    expect(strange.sort()).toEqual(cells(truth.findings, "partners/unknown-mark").sort());
  });

  test("partners that are named and not marked", () => {
    const named = tables.flatMap(namedNotMarked);
    const planted = cells(truth.findings, "partners/named-not-marked");
    const known = planted.filter((cell) => !WRITTEN_NOWHERE.includes(`${name} ${cell}`));
    const open = cells(truth.arguable, "partners/named-not-marked");
    expect(known.filter((cell) => !named.includes(cell))).toEqual([]);
    expect(named.filter((cell) => !planted.includes(cell) && !open.includes(cell))).toEqual([]);
  });
});

function tableOf(snapshot: SheetSnapshot): AgreementTable {
  const result = locateTable(snapshot);
  if (!result.ok) throw new Error(result.problem.code);
  return result.table;
}

function cells(findings: readonly TruthFinding[], rule: string): string[] {
  return findings.filter((finding) => finding.rule === rule).map(({ cell }) => cell);
}

function marked(table: AgreementTable, is: (mark: string) => boolean): string[] {
  return table.agreements.flatMap(({ row, marks }) =>
    marks.flatMap((mark, index) => (is(mark) ? [cellAddress(row, table.partners[index]?.column ?? -1)] : [])),
  );
}

function namedNotMarked(table: AgreementTable): string[] {
  return table.agreements.flatMap(({ row, text, marks }) => {
    const named = new Set(
      [text.agreement, text.explanation]
        .flatMap((part) => findPartnersInText(part))
        .map(({ partner }) => partner),
    );
    return table.partners.flatMap(({ partner, column }, index) => {
      const isOpen = readMark(marks[index] ?? "").kind === "empty";
      return partner !== null && named.has(partner) && isOpen ? [cellAddress(row, column)] : [];
    });
  });
}

function described(table: AgreementTable): unknown {
  const perInstrument: Record<string, number> = {};
  for (const { instrument } of table.agreements) {
    const name = instrument === null ? "(onbekend)" : INSTRUMENTS[instrument];
    perInstrument[name] = (perInstrument[name] ?? 0) + 1;
  }
  return {
    name: table.sheetName,
    headerRows: table.headerRows.map((row) => row + 1),
    firstRow: table.firstRow + 1,
    lastRow: table.lastRow + 1,
    roles: Object.fromEntries(
      Object.entries(table.roles).map(([role, { column }]) => [role, columnLetters(column)]),
    ),
    partners: table.partners.map(({ column, partner, heading }) => ({
      column: columnLetters(column),
      partner,
      heading,
    })),
    agreements: table.agreements.length,
    perInstrument,
  };
}

function wanted(sheet: Truth["sheets"][number] | undefined): unknown {
  if (!sheet) throw new Error("The truth file has no such sheet.");
  const { partners, ...roles } = sheet.roles;
  return {
    name: sheet.name,
    headerRows: sheet.headerRows,
    firstRow: sheet.firstRow,
    lastRow: sheet.lastRow,
    roles,
    partners: partners.map(({ column, partner, heading }) => ({
      column,
      // Nothing in this heading tells which partner it is.
      partner: heading === "Partner 7" ? null : (partner?.toLowerCase() ?? null),
      heading,
    })),
    agreements: sheet.agreements,
    perInstrument: sheet.perInstrument,
  };
}
