import { showCell } from "../../src/taskpane/commands/hidden-cell";
import { actionBook, AGREEMENTS } from "./testing/action-book";
import { openActionPane, type ActionPane } from "./testing/action-pane";

/** *Toon rij* of which Excel's answer got lost, with a colleague who moves rows before the pane looks what came of it. */

const ROWS = AGREEMENTS.map((cells, index) => [...cells.slice(0, 15), `Uitleg ${index}`]);
const BOOK = actionBook(ROWS);
const HIDDEN = "Uitleg 2";
const rowOf = ({ sheet }: ActionPane, key: string): number => {
  for (let row = 0; row < 20; row++) if (sheet.cell(row, 15).text === key) return row;
  return -1;
};

async function openHidden(): Promise<ActionPane> {
  const pane = await openActionPane(BOOK);
  const row = rowOf(pane, HIDDEN);
  pane.sheet.setRowsHidden(row, row, true);
  await pane.session.refresh();
  pane.host.log.reset();
  return pane;
}

const show = (pane: ActionPane): Promise<void> =>
  showCell.perform(pane.session, { row: rowOf(pane, HIDDEN), column: 3 });
const isHidden = (pane: ActionPane): boolean => pane.sheet.row(rowOf(pane, HIDDEN)).hidden;

/** The request that shows the row. */
async function showing(): Promise<number> {
  const pane = await openHidden();
  await show(pane);
  expect(isHidden(pane)).toBe(false);
  return pane.host.log.requests;
}

test.each<readonly [string, (pane: ActionPane) => void]>([
  ["does nothing", () => undefined],
  ["inserts a row above", ({ host, sheet }) => void host.userInsertRows(sheet.id, 1, 1, "colleague")],
  ["deletes a row above", ({ host, sheet }) => void host.userDeleteRows(sheet.id, 1, 1, "colleague")],
  [
    "types in the row",
    (pane) =>
      void pane.host.userEdit(pane.sheet.id, rowOf(pane, HIDDEN), 6, { value: "Getypt" }, "colleague"),
  ],
])(
  "the row is hidden again, no other is, and one message says why, when a colleague %s",
  async (_, happen) => {
    const lost = await showing();
    const pane = await openHidden();
    pane.failAt(lost, "answer-lost");
    pane.before(lost + 1, () => happen(pane));
    await show(pane);
    pane.clear();
    expect(pane.told).toHaveLength(1);
    expect(pane.told[0]).not.toHaveProperty("recoveryId");
    expect(isHidden(pane)).toBe(true);
    const hidden = Array.from({ length: 12 }, (_row, row) => pane.sheet.row(row).hidden);
    expect(hidden.filter(Boolean)).toHaveLength(1);
    await show(pane);
    expect(isHidden(pane)).toBe(false);
  },
);
