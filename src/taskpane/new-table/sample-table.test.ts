import { loadStatutes } from "../../law/texts/load-statutes";
import { startCheck } from "../../rules/engine";
import { locateTable } from "../../table/locate-table";
import { sampleExamples } from "../commands/make-table";
import { loadReference } from "../state/reference";
import { newTableSpec } from "./new-table";
import { withFlaws } from "./sample-table";

test("the sample table has a finding of each of three kinds to try things out on, each in a row of its own", async () => {
  const spec = withFlaws(newTableSpec("Voorbeeldtabel", await sampleExamples(), await loadStatutes()));
  const merges = [...(spec.merges ?? [])];
  const located = locateTable({
    sheetId: "1",
    sheetName: "Voorbeeldtabel",
    top: 0,
    left: 0,
    values: spec.rows,
    merges,
    listObjects: [],
  });
  if (!located.ok) throw new Error(located.problem.code);
  const { findings } = startCheck(located.table, { ...(await loadReference()) });
  expect(new Set(findings.map(({ row }) => row)).size).toBe(3);
  const rules = findings.map(({ rule }) => rule).sort();
  expect(rules).toEqual(["keyword/variant", "partners/example-not-marked", "type/required"]);
});

test("a table without rows stays as it is", () => {
  const empty = newTableSpec("Leeg", [], null);
  expect(withFlaws(empty)).toEqual(empty);
});
