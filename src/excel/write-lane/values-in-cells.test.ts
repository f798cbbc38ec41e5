import { openRead } from "../../../tests/support/open-bench";
import { changeText } from "../../rules/cells";
import { cellText } from "../../table/cell-text";
import type { CellValue } from "../../table/snapshot";
import { must } from "../testing/bench";

const PLACE = { row: 8, column: 4 };

test.each<[string, CellValue]>([
  ["a number", 1],
  ["a number that is a text", "1"],
  ["a fraction", 2.5],
  ["a truth value", true],
  ["the text of a truth value", "true"],
  ["a date", 46_053],
])("a fix that a rule made of %s can be made, and taken back", async (_, value) => {
  const { gateway, sheet, host } = await openRead("01-plat");
  host.userEdit(sheet.id, PLACE.row, PLACE.column, { value });
  const read = must(await gateway.readSheet(sheet.id)).snapshot;
  expect(read.values[PLACE.row - read.top]?.[PLACE.column - read.left]).toBe(value);
  const change = changeText(PLACE, cellText(value), "Afstemming nodig");
  const { applied, conflicts, recoveryId } = must(await gateway.write(sheet.id, "typering", [change]));
  expect({ applied, conflicts }).toEqual({ applied: 1, conflicts: [] });
  expect(sheet.cell(PLACE.row, PLACE.column).value).toBe("Afstemming nodig");
  must(await gateway.undo(recoveryId));
  expect(sheet.cell(PLACE.row, PLACE.column).value).toBe(value);
});
