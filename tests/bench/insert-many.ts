import { EXAMPLES } from "../../src/catalog/catalog";
import { planInsertions } from "../../src/catalog/insertion/plan-insertion";
import { legalTextOf } from "../../src/catalog/legal-text";
import { must } from "../../src/excel/testing/bench";
import type { StatuteTexts } from "../../src/law/texts/statute-texts";
import { locateTable } from "../../src/table/locate-table";
import { openBench } from "../support/open-bench";

export interface InsertedMany {
  /** From the click to the last answer of the workbench. */
  readonly ms: number;
  readonly requests: number;
}

/** Inserts so many examples of the catalogue, with their legal texts, into a table on the workbench, at once. */
export async function insertMany(
  bytes: Uint8Array,
  count: number,
  statutes: StatuteTexts,
): Promise<InsertedMany> {
  const { sheet, host, gateway } = openBench(bytes, { excelApi: 13 });
  const { snapshot } = must(await gateway.readSheet(sheet.id));
  const located = locateTable(snapshot);
  if (!located.ok) throw new Error(located.problem.code);
  const { table } = located;
  host.log.reset();
  const began = performance.now();
  const wanted = Array.from({ length: count }, (_, index) => {
    const example = EXAMPLES[index % EXAMPLES.length];
    if (!example) throw new Error("the catalogue is empty");
    return {
      example: { ...example, agreement: `${example.agreement} (${index})` },
      place: { kind: "section-end", instrument: example.instrument } as const,
      options: { legalText: legalTextOf(example, statutes), instrumentName: example.instrument },
    };
  });
  const changes = planInsertions(table, wanted).map(({ insertion }) => insertion);
  const report = must(await gateway.write(sheet.id, "500", changes, { snapshot, tableArea: table.area }));
  const ms = performance.now() - began;
  if (report.insertedRows.length !== count) throw new Error("not every row was inserted");
  return { ms, requests: host.log.requests };
}
