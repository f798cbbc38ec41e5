import type { SheetSnapshot } from "../../table/snapshot";
import { tableSheet } from "../testing/tables";
import { MemoryGateway } from "../testing/memory-gateway";
import { headerFingerprint, mappingFor } from "./stored-mapping";

function snapshotOf(rowsAbove: number): SheetSnapshot {
  const { rows } = tableSheet();
  const above = Array.from({ length: rowsAbove }, () => ["", "", ""]);
  const [sheet] = new MemoryGateway([{ name: "Tabel", rows: [...above, ...rows] }]).all;
  if (!sheet) throw new Error("no sheet");
  return sheet.snapshot();
}
const first = snapshotOf(0);
const stored = [
  {
    sheetName: "Tabel",
    header: headerFingerprint(first, 0),
    mapping: { headerRow: 0, roles: { source: 3 } },
  },
];

test("a mapping is found again by its header, also when that moved", () => {
  expect(mappingFor(stored, first)).toEqual({ headerRow: 0, roles: { source: 3 } });
  expect(mappingFor(stored, snapshotOf(2))).toEqual({ headerRow: 2, roles: { source: 3 } });
});

test("another sheet and a header that was written anew have none", () => {
  expect(mappingFor(stored, { ...first, sheetName: "Blad2" })).toBeUndefined();
  const values = [["Iets anders", ...(first.values[0]?.slice(1) ?? [])], ...first.values.slice(1)];
  expect(mappingFor(stored, { ...first, values })).toBeUndefined();
});
