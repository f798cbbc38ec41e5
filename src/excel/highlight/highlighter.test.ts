import { openBench } from "../../../tests/support/open-bench";
import { excelSupports, must, testWorkbook } from "../testing/bench";
import type { Finding } from "../../rules/finding";
import { MARK_STYLES } from "./mark-styles";
import { isMark } from "./tag";

const finding = (rule: string, severity: Finding["severity"], row: number, column: number): Finding => ({
  rule,
  severity,
  scope: "cell",
  row,
  column,
  role: "type",
  message: "default",
  params: {},
});
const findings = [
  finding("partners/none", "error", 4, 8),
  finding("type/required", "error", 6, 4),
  finding("type/required", "error", 7, 4),
  finding("keyword/variant", "warning", 9, 5),
];
const partners = [8, 9, 10, 11, 12, 13, 14];

function benchWithOwnFormat() {
  const bench = openBench(testWorkbook("01-plat"));
  bench.sheet.addConditionalFormat([{ top: 1, left: 4, bottom: 73, right: 4 }], '$E2="Afstemming nodig"', {
    fill: "#C6EFCE",
  });
  const marks = () => bench.sheet.conditionalFormats.filter(({ formulas }) => formulas.some(isMark));
  const others = () => bench.sheet.conditionalFormats.filter(({ formulas }) => !formulas.some(isMark));
  return { ...bench, marks, others };
}

test("marks cells with formats that carry their rule and severity", async () => {
  const { gateway, sheet, marks } = benchWithOwnFormat();
  const report = must(await gateway.highlight(sheet.id, findings, "all", partners));
  expect(report).toEqual({ cells: 10, formats: 3 });
  const byFormula = new Map(marks().map((mark) => [mark.formulas[0], mark]));
  expect(byFormula.get('LEN("samenwerkingstabel:partners/none")>0')).toMatchObject({
    areas: [{ top: 4, left: 8, bottom: 4, right: 14 }],
    format: {
      fill: MARK_STYLES.error.fill,
      borders: { top: { style: "thin", color: MARK_STYLES.error.border } },
    },
  });
  expect(byFormula.get('LEN("samenwerkingstabel:type/required")>0')?.areas).toEqual([
    { top: 6, left: 4, bottom: 7, right: 4 },
  ]);
  expect(byFormula.get('LEN("samenwerkingstabel:keyword/variant")>0')?.format?.borders?.top?.style).toBe(
    "dashed",
  );
});

test("replaces what was marked before and leaves the user's own formats alone", async () => {
  const { gateway, sheet, marks, others } = benchWithOwnFormat();
  const own = others();
  must(await gateway.highlight(sheet.id, findings, "all", partners));
  must(await gateway.highlight(sheet.id, findings, "missing-partners", partners));
  expect(marks().map(({ formulas }) => formulas[0])).toEqual(['LEN("samenwerkingstabel:partners/none")>0']);
  expect(others()).toMatchObject(own.map(({ areas, formulas, format }) => ({ areas, formulas, format })));
});

test("a choice without findings leaves no mark", async () => {
  const { gateway, sheet, marks } = benchWithOwnFormat();
  must(await gateway.highlight(sheet.id, findings, "all", partners));
  expect(must(await gateway.highlight(sheet.id, [], "all", partners))).toEqual({ cells: 0, formats: 0 });
  expect(marks()).toEqual([]);
});

test("takes marks away after the file was saved, sent and opened elsewhere", async () => {
  const first = benchWithOwnFormat();
  must(await first.gateway.highlight(first.sheet.id, findings, "all", partners));
  const own = first.others().map(({ areas, formulas }) => ({ areas, formulas }));
  const second = openBench(first.workbook.save());
  expect(must(await second.gateway.clearHighlight(second.sheet.id))).toEqual({ cells: 0, formats: 3 });
  expect(second.sheet.conditionalFormats.map(({ areas, formulas }) => ({ areas, formulas }))).toEqual(own);
});

test("marks thousands of cells in as many formats as addresses need", async () => {
  const { gateway, sheet, marks } = benchWithOwnFormat();
  const many = Array.from({ length: 4_000 }, (_, index) =>
    finding("source/required", "warning", 1 + 2 * index, 6),
  );
  const report = must(await gateway.highlight(sheet.id, many, "all"));
  expect(report.cells).toBe(4_000);
  expect(marks()).toHaveLength(report.formats);
  expect(marks().flatMap(({ areas }) => areas)).toHaveLength(4_000);
});

test("takes away what an interrupted highlight added, and keeps what stood", async () => {
  const { gateway, sheet, host, marks } = benchWithOwnFormat();
  must(await gateway.highlight(sheet.id, findings, "errors", partners));
  const before = marks().map(({ areas, formulas }) => ({ areas, formulas }));
  const many = Array.from({ length: 60 }, (_, index) =>
    finding(`regel/${"abc".repeat(index + 1)}`, "hint", index, 2),
  );
  host.faults.failAt(5, "general-exception");
  const outcome = await gateway.highlight(sheet.id, many, "all", partners);
  expect(outcome).toMatchObject({ ok: false, obstacle: { code: "unknown" } });
  expect(marks().map(({ areas, formulas }) => ({ areas, formulas }))).toEqual(before);
});

test("finds its own marks where Excel cannot read the sheet's formats", async () => {
  const { gateway, sheet, host, marks } = benchWithOwnFormat();
  excelSupports(14);
  must(await gateway.highlight(sheet.id, findings, "all", partners));
  host.faults.failAt(2, "general-exception");
  host.faults.failAt(4, "general-exception");
  must(await gateway.clearHighlight(sheet.id));
  expect(marks()).toEqual([]);
});
