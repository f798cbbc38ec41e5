import type { Gateway, HighlightReport, Outcome, Watch } from "../gateway";
import { joinAddresses, runs } from "../office/areas";
import { onSheet, requireSheet } from "../office/on-sheet";
import { stoppable, type Runner, type Session } from "../office/run";
import type { SheetBook } from "../office/sheet-book";
import { supportsExcelApi } from "../office/supports";
import { stop, succeed } from "../obstacles";
import { queueFacts } from "../read/facts";
import type { Lane } from "../write-lane/queue";
import { queueSameRows, rowsSeen } from "../write-lane/witness";
import { addMark, findById, findMarks } from "./conditional-formats";
import { MARK_STYLES } from "./mark-styles";
import { marksFor, type Mark } from "./marks";

/** One request sets some ten properties per mark; this many keep it well under the limits. */
const MARKS_PER_REQUEST = 40;

interface HighlightTools {
  readonly run: Runner;
  readonly book: SheetBook;
  readonly lane: Lane;
}

/** The gateway's methods that mark findings in the sheet. */
export function createHighlighter(
  tools: HighlightTools,
): Pick<Gateway, "highlight" | "clearHighlight" | "countMarks"> {
  /** Marks that this session put on each sheet, for when Excel cannot say which ones there are. */
  const own = new Map<string, readonly string[]>();
  const { lane, book } = tools;

  const replace = async (
    sheetId: string,
    marks: readonly Mark[],
    watch?: Watch,
  ): Promise<Outcome<{ added: HighlightReport; removed: number }>> => {
    const key = book.currentId(sheetId);
    const before = await find(tools, sheetId, own.get(key) ?? []);
    if (!before.ok) {
      return before;
    }
    const wanted = marks.toReversed().flatMap(newMarks);
    const work: Exchange = { old: before.value, wanted, rows: rowsOf(marks), isRemoving: false };
    const stopping = { ...tools, run: stoppable(tools.run, watch?.signal) };
    const done = await exchange(stopping, sheetId, work, watch);
    if (done.ok) {
      own.set(key, done.value);
    } else {
      const settled = await settle(tools, sheetId, work);
      if (!settled.ok || settled.value === null) {
        return done;
      }
      own.set(key, settled.value);
    }
    const cells = marks.reduce((sum, mark) => sum + mark.cells, 0);
    return succeed({ added: { cells, formats: wanted.length }, removed: before.value.length });
  };

  return {
    highlight: (sheetId, findings, choice, partnerColumns = [], watch) =>
      lane.run(async () => {
        const done = await replace(sheetId, marksFor(findings, choice, partnerColumns), watch);
        return done.ok ? succeed(done.value.added) : done;
      }),
    clearHighlight: (sheetId) =>
      lane.run(async () => {
        const done = await replace(sheetId, []);
        return done.ok ? succeed({ cells: 0, formats: done.value.removed }) : done;
      }),
    countMarks: (sheetId) =>
      lane.run(() =>
        onSheet(tools.run, book, sheetId, async (session, sheet) => (await findMarks(session, sheet)).length),
      ),
  };
}

/** One conditional format to add. */
interface NewMark {
  readonly address: string;
  readonly rule: string;
  readonly severity: Mark["severity"];
}

function newMarks({ areas, rule, severity }: Mark): NewMark[] {
  return joinAddresses(areas).map((address) => ({ address, rule, severity }));
}

/** The ids of our marks on the sheet; `own`: those that this session knows of. */
async function find(
  tools: HighlightTools,
  sheetId: string,
  own: readonly string[],
): Promise<Outcome<readonly string[]>> {
  const first = await read(tools, sheetId);
  const found = unreadable(first) ? await read(tools, sheetId) : first;
  if (!unreadable(found) || own.length === 0) {
    return found;
  }
  // Some builds cannot read the formats of a sheet (office-js #6827, #6835); ours are still known by id.
  return onSheet(tools.run, tools.book, sheetId, (session, sheet) => findById(session, sheet, own));
}

function unreadable(found: Outcome<unknown>): boolean {
  return !found.ok && found.obstacle.code === "unknown";
}

function read({ run, book }: HighlightTools, sheetId: string): Promise<Outcome<readonly string[]>> {
  return onSheet(run, book, sheetId, async (session, sheet) => {
    const facts = queueFacts(session, sheet);
    await session.sync();
    refuseFormatting(facts());
    return findMarks(session, sheet);
  });
}

/** Some of the rows that get a mark. */
function rowsOf(marks: readonly Mark[]): readonly number[] {
  const rows = marks.flatMap(({ areas }) =>
    areas.flatMap(({ top, bottom }) => Array.from({ length: bottom - top + 1 }, (_, index) => top + index)),
  );
  return rowsSeen(runs(rows));
}

/** Marks that take the place of others. */
interface Exchange {
  readonly old: readonly string[];
  readonly wanted: readonly NewMark[];
  /** Rows to look at before they are marked. */
  readonly rows: readonly number[];
  /** The new ones stand, and the old ones are being removed. */
  isRemoving: boolean;
}

/**
 * Adds the new marks and only then removes the old ones, so that a failure leaves the old ones standing. Refuses when
 * rows are no longer where they were read: a mark would stand on another row.
 */
function exchange(
  { run, book }: HighlightTools,
  sheetId: string,
  work: Exchange,
  watch?: Watch,
): Promise<Outcome<readonly string[]>> {
  const { old, wanted, rows } = work;
  const basis = book.known(sheetId)?.snapshot;
  return onSheet(run, book, sheetId, async (session, sheet) => {
    const added: Excel.ConditionalFormat[] = [];
    for (let first = 0; first < wanted.length; first += MARKS_PER_REQUEST) {
      const areRows = basis ? queueSameRows(sheet, rows, basis) : () => true;
      for (const { address, rule, severity } of wanted.slice(first, first + MARKS_PER_REQUEST)) {
        added.push(addMark(sheet, address, rule, MARK_STYLES[severity]));
      }
      await session.sync();
      requireSheet(sheet);
      if (!areRows()) {
        throw stop("changed-meanwhile", "rows have moved since they were checked");
      }
      watch?.onProgress(added.length, wanted.length);
    }
    work.isRemoving = true;
    await removeMarks(session, sheet, old);
    return added.map(({ id }) => id);
  });
}

/** Removes marks; one that went meanwhile, with a row that a colleague removed, is no reason to stop. */
async function removeMarks(session: Session, sheet: Excel.Worksheet, ids: readonly string[]): Promise<void> {
  const formats = sheet.getRange().conditionalFormats;
  const canMiss = supportsExcelApi("1.14");
  for (const id of ids) {
    (canMiss ? formats.getItemOrNullObject(id) : formats.getItem(id)).delete();
  }
  if (ids.length > 0) {
    await session.sync();
  }
}

/**
 * After a failed exchange: removes what it added. Where old marks are gone already (Excel did its work and only the
 * answer was lost) it finishes instead, so that never both or neither are left, and gives the ids of the new marks.
 * Where that fails too, the next highlight or clearing does it.
 */
async function settle(
  { run, book }: HighlightTools,
  sheetId: string,
  { old, wanted, isRemoving }: Exchange,
): Promise<Outcome<readonly string[] | null>> {
  return onSheet(run, book, sheetId, async (session, sheet) => {
    const marks = await findMarks(session, sheet);
    const left = marks.filter((id) => old.includes(id));
    const fresh = marks.filter((id) => !old.includes(id));
    const isFinished = isRemoving && left.length < old.length && fresh.length === wanted.length;
    await removeMarks(session, sheet, isFinished ? left : fresh);
    return isFinished ? fresh : null;
  });
}

function refuseFormatting(facts: { viewOnly: boolean; allowFormatCells: boolean; name: string }): void {
  if (facts.viewOnly) {
    throw stop("view-only", "the workbook is open for reading only");
  }
  // "Format cells" covers conditional formatting too (support.microsoft.com, "Protect a worksheet").
  if (!facts.allowFormatCells) {
    throw stop("protected", `formats of ${facts.name} are protected`, { sheet: facts.name });
  }
}
