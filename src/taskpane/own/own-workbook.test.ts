import { harvest } from "../../catalog/own/harvest";
import { examplesFor } from "../../catalog/catalog";
import type { Example } from "../../catalog/example";
import { openTables } from "../../files/open-tables";
import { writeWorkbook } from "../../files/write-workbook";
import { loadStatutes } from "../../law/texts/load-statutes";
import { openWorkbook } from "../../workbench/package/open";
import { newTableSpec } from "../new-table/new-table";

/** Own examples as the pane keeps them of rows, among them a text that Excel would take for a formula. */
const OWN: readonly Example[] = [
  ...examplesFor("programma").slice(0, 2),
  ...examplesFor("toezichtEnHandhaving").slice(0, 1),
  ...examplesFor("algemeen").slice(0, 1),
].map(({ title, instrument, agreement, legalBasis, type, keywords, level, partners, note }, index) => ({
  id: `own-${index}`,
  version: 1,
  title,
  instrument,
  agreement: index === 1 ? '=HYPERLINK("x")&A1 is geen formule' : agreement.replace(/[{}]/gu, ""),
  legalBasis: [{ citation: legalBasis.map(({ citation }) => citation).join("; "), certainty: "source" }],
  type,
  typeReason: "",
  keywords,
  level: { ...level, certainty: "source" },
  partners,
  source: { name: "Regio Voorbeeld", address: null, year: null },
  note,
}));

async function saved(): Promise<Uint8Array> {
  const spec = newTableSpec(
    "Eigen voorbeelden",
    OWN.map((example) => ({ ...example, blanks: {} })),
    await loadStatutes(),
  );
  const bytes = writeWorkbook(spec);
  if (!bytes) throw new Error("no workbook");
  return bytes;
}

test("a catalogue that was saved as a workbook comes back whole", async () => {
  const opened = openTables(await saved());
  if (!opened.ok) throw new Error(opened.problem);
  const back = harvest(
    opened.tables.map((table) => ({ file: "eigen.xlsx", table })),
    null,
    [],
  );
  const told = ({ id: _id, title: _title, ...rest }: Example) => ({
    ...rest,
    partners: [...rest.partners].sort(),
  });
  expect(back.map(({ example }) => told(example))).toEqual(OWN.map(told));
});

test("the workbook looks like the table, and holds no formulas", async () => {
  const opened = openWorkbook(await saved());
  const sheet = opened.ok ? opened.workbook.sheets[0] : undefined;
  expect(sheet).toMatchObject({ name: "Eigen voorbeelden", frozen: { rows: 2, columns: 1 } });
  expect(sheet?.cell(3, 3)).toMatchObject({ value: '=HYPERLINK("x")&A1 is geen formule', formula: null });
  expect(sheet?.style(0, 0)).toMatchObject({ bold: true, fill: "#DCE6F1" });
  expect(sheet?.style(1, 8).rotation).toBe(0);
  expect(sheet?.merges).toContainEqual({ top: 0, left: 8, bottom: 0, right: 14 });
  expect(sheet?.autoFilter?.area).toMatchObject({ top: 1, left: 0, right: 15 });
  expect(sheet?.validations.map(({ formula1 }) => formula1)).toContain(
    '"Afstemming nodig,Afstemming wenselijk"',
  );
  expect(sheet?.column(3).width).toBeGreaterThan(40);
});
