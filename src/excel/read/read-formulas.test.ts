import { openBench } from "../../../tests/support/open-bench";
import { must, testWorkbook } from "../testing/bench";

const KEYWORD = 5;
const column = (bottom: number) => ({ top: 1, left: KEYWORD, bottom, right: KEYWORD });

test("tells which cells of a column hold a formula, and takes a text that looks like one for a text", async () => {
  const { gateway, sheet, host } = openBench(testWorkbook("01-plat"));
  sheet.setCell(3, KEYWORD, { formula: '"vooroverleg"', cached: "vooroverleg" });
  sheet.setCell(9, KEYWORD, { value: "=geen formule" });
  sheet.setCell(70, KEYWORD, { formula: "1/0", cached: { error: "#DIV/0!" } });
  sheet.setCell(70, KEYWORD + 1, { formula: "1+1", cached: 2 });
  must(await gateway.readSheet(sheet.id));
  host.log.reset();
  expect(must(await gateway.readFormulas(sheet.id, column(73)))).toEqual([
    { row: 3, column: KEYWORD },
    { row: 70, column: KEYWORD },
  ]);
  expect(host.log.requests).toBe(1);
});

test("asks for long texts in pieces", async () => {
  const { gateway, sheet, host } = openBench(testWorkbook("01-plat"));
  for (let row = 1; row <= 73; row++) sheet.setCell(row, KEYWORD, { value: `${row} `.repeat(10_000) });
  sheet.setCell(73, KEYWORD, { formula: '"a"', cached: "a" });
  must(await gateway.readSheet(sheet.id));
  host.log.reset();
  expect(must(await gateway.readFormulas(sheet.id, column(73)))).toEqual([{ row: 73, column: KEYWORD }]);
  expect(host.log.requests).toBeGreaterThan(1);
  expect(host.log.largestResponseBytes).toBeLessThan(2_000_000);
});
