import type { SheetSnapshot } from "../../table/snapshot";
import type { Outcome } from "../gateway";
import type { HiddenAgain } from "../gateway-filter";
import { runs } from "../office/areas";
import { onSheet } from "../office/on-sheet";
import type { Runner } from "../office/run";
import type { SheetBook } from "../office/sheet-book";
import { stop } from "../obstacles";
import { queueFacts } from "../read/facts";
import { queueSameRows, rowsSeen } from "../write-lane/witness";
import { refuseHiding } from "./filter-view";
import { follow } from "./follow";
import { setRowsHidden } from "./hidden-rows";
import { printList, rowPrints } from "./prints";

interface Known {
  readonly rows: readonly number[];
  /** By which they are numbered. */
  readonly basis: SheetSnapshot;
}

const known = new WeakMap<HiddenAgain, Known>();

/** A handle for rows that were hidden again; null where there are none, or nothing is known of the sheet. */
export function noteAgain(rows: readonly number[], basis: SheetSnapshot | undefined): HiddenAgain | null {
  if (rows.length === 0 || !basis) return null;
  const again: HiddenAgain = { kind: "hidden-again", count: rows.length };
  known.set(again, { rows, basis });
  return again;
}

/** Shows those rows, or hides them once more, wherever they are by what was read of the sheet last; what is gone is left out. */
export function setAgain(
  run: Runner,
  book: SheetBook,
  sheetId: string,
  again: HiddenAgain,
  isHidden: boolean,
): Promise<Outcome<null>> {
  return onSheet(run, book, sheetId, async (session, sheet) => {
    const queued = queueFacts(session, sheet);
    const basis = book.known(sheetId)?.snapshot;
    const was = known.get(again);
    const rows = was && basis ? placesOf(was, basis) : [];
    const isSame = basis ? queueSameRows(sheet, rowsSeen(runs(rows)), basis) : () => true;
    await session.sync();
    refuseHiding({ facts: queued() });
    if (!isSame()) throw stop("changed-meanwhile", "rows have moved since they were hidden again");
    setRowsHidden(sheet, runs(rows), isHidden);
    await session.sync();
    return null;
  });
}

const wholeOf = ({ top, values }: SheetSnapshot) => ({ first: top, last: top + values.length - 1 });

function placesOf({ rows, basis }: Known, now: SheetSnapshot): number[] {
  if (basis === now) return [...rows];
  const at = follow(printList(rowPrints(basis, wholeOf(basis))), printList(rowPrints(now, wholeOf(now))));
  return rows.flatMap((row) => {
    const place = at(row - basis.top);
    return place === null ? [] : [now.top + place];
  });
}
