import { mkdtempSync, readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { KNOWN_EXAMPLES } from "../catalog/known-examples";
import { loadStatutes } from "../law/texts/load-statutes";
import type { RuleSettings } from "../rules/rule";
import { cellAddress } from "../table/address";
import { cells, HEADINGS, row } from "../table/testing/sheet-of";
import { buildWorkbook } from "../workbench/package/testing/build-workbook";
import { OPTIONS } from "./arguments";
import { runCheck } from "./run-check";

interface Reported {
  readonly workbooks: readonly {
    readonly tables: readonly {
      readonly firstRow: number;
      readonly perInstrument: Readonly<Record<string, number>>;
      readonly findings: readonly {
        readonly rule: string;
        readonly cell: string;
        readonly instrument?: string;
        readonly scope?: string;
        readonly fix?: readonly object[] | null;
      }[];
    }[];
    readonly problems: readonly object[];
  }[];
}

/** A workbook of one sheet, of lines with cells between "|". */
function workbook(name: string, lines: readonly string[]): string {
  const file = path.join(mkdtempSync(path.join(tmpdir(), "check-")), name);
  const cellXml = (text: string, line: number, column: number): string =>
    text === "" ? "" : `<c r="${cellAddress(line, column)}" t="inlineStr"><is><t>${text}</t></is></c>`;
  const rows = lines.map(
    (text, line) =>
      `<row r="${line + 1}">${cells(text)
        .map((cell, column) => cellXml(cell, line, column))
        .join("")}</row>`,
  );
  writeFileSync(file, buildWorkbook({ sheets: [{ name: "Tabel", rows: rows.join("") }] }));
  return file;
}

const plain = "tests/workbooks/01-plat.xlsx";

let settings: RuleSettings = { examples: KNOWN_EXAMPLES };
beforeAll(async () => {
  const statutes = await loadStatutes();
  if (statutes) settings = { ...settings, statutes };
});

function run(...words: string[]) {
  let out = "";
  let err = "";
  const output = {
    out: (text: string) => (out += text),
    err: (text: string) => (err += text),
    colours: false,
  };
  const code = runCheck(words, output, settings);
  return { code, out, err };
}

test("--json gives exactly one object with the tables, roles, counts and findings", () => {
  const { code, out, err } = run(plain, "--json", "--citations");
  const report = JSON.parse(out) as {
    version: number;
    workbooks: { file: string; tables: Record<string, unknown>[]; problems: [] }[];
  };
  expect({ code, err, version: report.version }).toEqual({ code: 1, err: "", version: 1 });
  const table = report.workbooks[0]?.tables[0];
  expect(table).toMatchObject({
    sheet: "Samenwerkingsafspraken",
    firstRow: 2,
    lastRow: 74,
    agreements: 72,
    roles: { legalBasis: "B", agreement: "D", explanation: "P" },
    perInstrument: { Omgevingsvisie: 12, Programma: 11, "(onbekend)": 2, "Toezicht en handhaving": 12 },
  });
  expect(table?.["findings"]).toContainEqual(
    expect.objectContaining({
      rule: "legal-basis/required",
      severity: "error",
      cell: "B2",
      row: 2,
      column: "B",
    }),
  );
  expect(table?.["citations"]).toContainEqual({
    cell: "B3",
    readings: [
      expect.objectContaining({
        law: "Wpg",
        kind: "article",
        article: "16",
        jci: "jci1.31:c:BWBR0024705&artikel=16",
      }),
    ],
  });
});

test("rules, severity and sheets can be chosen", () => {
  const only = JSON.parse(run(plain, "--json", "--rules", "partners/none").out) as {
    workbooks: { tables: { findings: { rule: string }[] }[] }[];
  };
  const rules = only.workbooks[0]?.tables[0]?.findings.map((finding) => finding.rule) ?? [];
  expect([...new Set(rules)]).toEqual(["partners/none"]);
  expect(run(plain, "--json", "--rules", "keyword/required", "--min-severity", "error").code).toBe(0);
});

test("a sheet that is not there is said, with the sheets that are; the others are checked", () => {
  const wrong = run(plain, "--sheet", "Bestaat niet");
  expect(wrong.code).toBe(2);
  expect(wrong.out).toContain("Er is geen blad ‘Bestaat niet’. De bladen in dit bestand zijn: ‘Samenwerking");
  expect(wrong.out).not.toContain("Op geen enkel blad");
  const { code, out } = run(plain, "--sheet", "SAMENWERKINGSAFSPRAKEN,Weg", "--json");
  const [checked] = (JSON.parse(out) as Reported).workbooks;
  expect(code).toBe(2);
  expect(checked?.tables).toHaveLength(1);
  expect(checked?.problems).toEqual([
    expect.objectContaining({
      sheet: "Weg",
      code: "unknown-sheet",
      sheets: expect.arrayContaining(["Samenwerkingsafspraken"]) as string[],
    }),
  ]);
});

test("a fix names its cells as the finding does", () => {
  const file = workbook("spatie.xlsx", [HEADINGS, row("Programma", "De gemeente  belt het waterschap.")]);
  const [checked] = (JSON.parse(run(file, "--json", "--rules", "cell/whitespace").out) as Reported).workbooks;
  const [finding] = checked?.tables[0]?.findings ?? [];
  expect(finding).toMatchObject({ cell: "D2" });
  expect(finding?.fix).toEqual([
    {
      kind: "cell",
      cell: "D2",
      old: "De gemeente  belt het waterschap.",
      new: "De gemeente belt het waterschap.",
    },
  ]);
});

test("a rule that does not exist is no clean table: exit code 2, nothing on stdout", () => {
  expect(run(plain, "--rules", "keyword/requird", "--json")).toMatchObject({
    code: 2,
    out: "",
    err: "Er is geen regel ‘keyword/requird’.\n",
  });
  expect(run(plain, "--rules", "keyword", "--quiet").err).toBe("");
});

test("readable output names row, cell, what is wrong and what to do", () => {
  const { out } = run(plain, "--rules", "legal-basis/required");
  expect(out).toContain("Rij 2");
  expect(out).toContain("B2  Fout  Juridische onderbouwing ontbreekt");
  expect(run(plain, "--rules", "legal-basis/required", "--quiet").out).not.toContain("Rij 2");
});

test("what cannot be read is said in a sentence, with exit code 2", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "check-"));
  const csv = path.join(folder, "lijst.xlsx");
  writeFileSync(csv, "a;b\n1;2\n");
  expect(run(csv)).toMatchObject({
    code: 2,
    out: expect.stringContaining("Dit is geen Excel-werkmap") as string,
  });
  expect(run(path.join(folder, "weg.xlsx")).out).toContain("Dit bestand is er niet.");
  expect(run("--wat")).toMatchObject({
    code: 2,
    err: expect.stringContaining("Onbekende optie: --wat.") as string,
  });
  expect(run(csv, "--language", "en").out).toContain("This is no Excel workbook");
});

test("--help is a whole page in either language: every option, the exit codes and examples", () => {
  const dutch = run("--help");
  expect(dutch).toMatchObject({ code: 0, err: "" });
  for (const part of ["Gebruik", "Keuzen", "Afloopcode", "Voorbeelden"])
    expect(dutch.out).toMatch(new RegExp(`^${part}$`, "m"));
  const english = run("--help", "--language", "en");
  for (const { out } of [dutch, english]) {
    for (const option of OPTIONS) expect(out).toMatch(new RegExp(`^  ${option}\\b`, "m"));
    for (const code of [0, 1, 2]) expect(out).toMatch(new RegExp(`^  ${code}  \\S`, "m"));
    expect(Math.max(...out.split("\n").map((line) => line.length))).toBeLessThanOrEqual(120);
  }
  const lines = run("--wat").err.trimEnd().split("\n");
  expect(lines).toHaveLength(3);
  expect(lines[2]).toContain("--help");
});

test("the number of a row is written as Excel writes it", () => {
  const { out } = run("tests/workbooks/11-vijfduizend.xlsx", "--rules", "agreement/duplicate");
  expect(out).toMatch(/staat ook in rij \d{4}\b/);
  expect(out).not.toMatch(/rij \d\.\d{3}/i);
});

test("a folder stands for its workbooks, with progress on the other stream", () => {
  const { err, out } = run("tests/workbooks", "--json", "--rules", "partners/none");
  const files = (JSON.parse(out) as { workbooks: { file: string }[] }).workbooks.map((workbook) =>
    path.basename(workbook.file),
  );
  const all = readdirSync("tests/workbooks").filter((name) => name.endsWith(".xlsx"));
  expect(all.length).toBeGreaterThan(5);
  expect(files).toEqual(all.sort());
  expect(err).toContain(`(${all.length} van ${all.length})`);
});

test("tables below each other on one sheet are all checked", () => {
  const rows = (instrument: string) => [HEADINGS, row(instrument, "De gemeente belt het waterschap vooraf.")];
  const file = workbook("twee.xlsx", [...rows("Programma"), "", "Tabel 2", ...rows("Omgevingsplan")]);
  const [checked] = (JSON.parse(run(file, "--json").out) as Reported).workbooks;
  expect(checked?.problems).toEqual([]);
  expect(checked?.tables.map(({ firstRow, perInstrument }) => [firstRow, perInstrument])).toEqual([
    [2, { Programma: 1 }],
    [6, { Omgevingsplan: 1 }],
  ]);
});

test("which core instruments have no agreements is told of each table by itself, whatever the other one has", () => {
  const rows = (...instruments: string[]) => [
    HEADINGS,
    ...instruments.map((instrument) => row(instrument, "De gemeente belt het waterschap vooraf.")),
  ];
  const file = workbook("twee.xlsx", [
    ...rows("Omgevingsvisie", "Programma", "Omgevingsvergunning", "Toezicht en handhaving"),
    "",
    "Tabel 2",
    ...rows("Omgevingsplan", "Programma", "Omgevingsvergunning", "Toezicht en handhaving"),
  ]);
  const [checked] = (JSON.parse(run(file, "--json", "--rules", "table/instrument-empty").out) as Reported)
    .workbooks;
  expect(
    checked?.tables.map(({ findings }) => findings.map(({ cell, instrument }) => [cell, instrument])),
  ).toEqual([[["A1", "Omgevingsplan"]], [["A8", "Omgevingsvisie"]]]);
});

test("a table that is only half recognised is said with what was found and missed", () => {
  const file = workbook("half.xlsx", ["Typering|Trefwoord|Bron|Toelichting"]);
  const { code, out } = run(file, "--json");
  const [checked] = (JSON.parse(out) as Reported).workbooks;
  expect(code).toBe(2);
  expect(checked?.problems).toEqual([
    expect.objectContaining({ code: "no-table" }),
    expect.objectContaining({
      sheet: "Tabel",
      found: ["type", "keyword", "source", "explanation"],
      missed: ["instrument", "legalBasis", "legalText", "agreement", "level"],
    }),
  ]);
  expect(run(file).out).toContain("Niet gevonden: Kerninstrument, Juridische onderbouwing");
});

test("a finding about the table as a whole says which column or instrument it is about", () => {
  const [checked] = (JSON.parse(run(plain, "--json").out) as Reported).workbooks;
  expect(checked?.tables[0]?.findings.filter(({ scope }) => scope === "table")).toEqual([]);
  const four = JSON.parse(run("tests/workbooks/04-exceltabel.xlsx", "--json").out) as Reported;
  expect(four.workbooks[0]?.tables[0]?.findings).toContainEqual(
    expect.objectContaining({ rule: "table/column-missing", scope: "table", role: "explanation" }),
  );
});
