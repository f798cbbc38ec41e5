import { openBench } from "../../../tests/support/open-bench";
import { buildWorkbook } from "../../workbench/package/testing/build-workbook";
import type { CellChange } from "../../table/change";
import { must } from "../testing/bench";

/** One write that is too large for one request, with a colleague between two of them. */

const ROWS = 300;
/** Long enough for the rows to need several requests. */
const LONG = "tekst ".repeat(1_000);

function book(): Uint8Array {
  const rows = Array.from({ length: ROWS }, (_, index) => {
    const cells = [`Afspraak ${index}`, LONG, "oud"].map(
      (text, column) => `<c r="${"ABC"[column] ?? ""}${index + 1}" t="inlineStr"><is><t>${text}</t></is></c>`,
    );
    return `<row r="${index + 1}">${cells.join("")}</row>`;
  });
  return buildWorkbook({ sheets: [{ name: "Tabel", rows: rows.join("") }] });
}
const BOOK = book();

async function large() {
  const { host, sheet, gateway } = openBench(BOOK);
  must(await gateway.readSheet(sheet.id));
  host.log.reset();
  const changes = Array.from({ length: ROWS }, (_, row): CellChange => {
    return { kind: "cell", row, column: 2, old: "oud", new: `nieuw ${row}` };
  });
  /** What stands in each row, whatever its place. */
  const rows = (): string[] =>
    sheet
      .values({ top: 0, left: 0, bottom: ROWS + 5, right: 2 })
      .map((cells) => cells.map((cell) => String(cell).slice(0, 20)).join("|"))
      .filter((cells) => cells !== "null|null|null")
      .sort();
  /** Just before the n-th request something else happens, once. */
  const before = (request: number, happen: () => void): void => {
    const process = host.process.bind(host);
    let isDone = false;
    host.process = (body, flags) => {
      const result = process(body, flags);
      if (!isDone && host.log.requests === request - 1) {
        isDone = true;
        happen();
      }
      return result;
    };
  };
  return { host, sheet, gateway, changes, rows, before };
}

test.each([
  ["in the middle", -1, true],
  ["before the last, so that all is taken back, where its rows are by then", 0, false],
])("no row gets what was meant for another: %s", async (_, at, isDone) => {
  const alone = await large();
  const was = alone.rows();
  must(await alone.gateway.write(alone.sheet.id, "alle", alone.changes));
  const { host, sheet, gateway, changes, rows, before } = await large();
  before(alone.host.log.requests + at, () => host.userInsertRows(sheet.id, 1, 1, "colleague"));
  const outcome = await gateway.write(sheet.id, "alle", changes);
  expect(outcome.ok).toBe(isDone);
  if (outcome.ok) {
    expect(rows()).toEqual(alone.rows());
    must(await gateway.undo(outcome.value.recoveryId));
  } else expect(outcome.obstacle.params).not.toHaveProperty("recoveryId");
  expect(rows()).toEqual(was);
});
