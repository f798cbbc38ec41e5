import type { Gateway, Outcome, Watch } from "../gateway";
import type { HighlightReport, MarkStyle } from "../gateway-marks";
import { joinAddresses, runs } from "../office/areas";
import { onSheet, requireSheet } from "../office/on-sheet";
import { stoppable, type Runner, type Session } from "../office/run";
import type { SheetBook } from "../office/sheet-book";
import { supportsExcelApi } from "../office/supports";
import { fail, obstacle, stop, succeed } from "../obstacles";
import { queueFacts } from "../read/facts";
import { readSheet } from "../read/read-sheet";
import type { Lane } from "../write-lane/queue";
import { queueSameRows, rowsSeen } from "../write-lane/witness";
import { addMark, findById, findMarks, inSlices, readPicture } from "./conditional-formats";
import { MARK_STYLES } from "./mark-styles";
import { markedSheets } from "./marked-sheets";
import { marksFor, type Mark } from "./marks";
import { inReach, placedAgain, type PlacedMark } from "./picture";
import { markFormula } from "./tag";

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
): Pick<Gateway, "highlight" | "clearHighlight" | "countMarks" | "markedSheets" | "readMarks" | "putMarks"> {
  /** Marks that this session put on each sheet, for when Excel cannot say which ones there are. */
  const own = new Map<string, readonly string[]>();
  const { lane, book } = tools;

  const replace = async (
    sheetId: string,
    marks: readonly PlacedMark[],
    watch?: Watch,
  ): Promise<Outcome<{ added: HighlightReport; removed: number }>> => {
    const key = book.currentId(sheetId);
    const before = await find(tools, sheetId, own.get(key) ?? []);
    if (!before.ok) {
      return before;
    }
    const wanted = marks.flatMap(newMarks);
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
        // Of two formats on a cell the one that was added last goes first.
        const marks = marksFor(findings, choice, partnerColumns).toReversed().map(placed);
        const done = await replace(sheetId, marks, watch);
        return done.ok ? succeed(done.value.added) : done;
      }),
    clearHighlight: (sheetId, watch) =>
      lane.run(async () => {
        const done = await replace(sheetId, [], watch);
        return done.ok ? succeed({ cells: 0, formats: done.value.removed }) : done;
      }),
    readMarks: (sheetId) => lane.run(() => pictureOf(tools, sheetId)),
    putMarks: (sheetId, picture, watch) =>
      lane.run(async () => {
        const now = await readSheet(stoppable(tools.run, watch?.signal), book, sheetId, undefined, watch);
        if (!now.ok) return now;
        const { marks, lost } = placedAgain(picture, now.value.snapshot);
        if (marks.length === 0) return fail(obstacle("changed-meanwhile", "no marked row is found again"));
        const done = await replace(sheetId, marks.toReversed(), watch);
        return done.ok ? succeed({ ...done.value.added, lost }) : done;
      }),
    markedSheets: (besides) => lane.run(() => markedSheets(tools.run, book.currentId(besides))),
    countMarks: (sheetId) =>
      lane.run(() =>
        onSheet(tools.run, book, sheetId, async (session, sheet) => (await findMarks(session, sheet)).length),
      ),
  };
}

const placed = ({ areas, cells, rule, severity }: Mark): PlacedMark => ({
  areas,
  cells,
  formula: markFormula(rule),
  style: MARK_STYLES[severity],
});

/** One conditional format to add. */
interface NewMark {
  readonly address: string;
  readonly formula: string;
  readonly style: MarkStyle;
}

function newMarks({ areas, formula, style }: PlacedMark): NewMark[] {
  return joinAddresses(areas).map((address) => ({ address, formula, style }));
}

/** The marks as they stand, with the rows that they stand on; refuses where those are not the ones that were read. */
async function pictureOf({ run, book }: HighlightTools, sheetId: string): ReturnType<Gateway["readMarks"]> {
  const basis = book.known(sheetId)?.snapshot;
  if (!basis) return fail(obstacle("changed-meanwhile", "the sheet was not read yet"));
  return onSheet(run, book, sheetId, async (session, sheet) => {
    const marks = inReach(await readPicture(session, sheet), basis);
    if (marks.length === 0) return null;
    const areRows = queueSameRows(sheet, rowsOf(marks), basis);
    await session.sync();
    if (!areRows()) throw stop("changed-meanwhile", "rows have moved since they were read");
    return { marks, basis };
  });
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
function rowsOf(marks: readonly Pick<Mark, "areas">[]): readonly number[] {
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
      for (const { address, formula, style } of wanted.slice(first, first + MARKS_PER_REQUEST)) {
        added.push(addMark(sheet, address, formula, style));
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
  await inSlices(session, ids, (id) =>
    (canMiss ? formats.getItemOrNullObject(id) : formats.getItem(id)).delete(),
  );
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
